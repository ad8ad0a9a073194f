import type { Column } from '../../../shared/domain/comparison'

const idOf = (column: Column) => column.applicant.applicationId

/** Those not set aside. Once somebody is chosen everybody else is set aside, so then all are shown. */
export function defaultShown(columns: readonly Column[]): readonly string[] {
  const isDecided = columns.some(column => column.applicant.stage === 'hired')
  const left = columns.filter(column => column.applicant.stage !== 'rejected')
  return (isDecided || left.length === 0 ? columns : left).map(idOf)
}

/** The columns to show, in the order of the comparison; a choice that names nobody any more falls back to the default. */
export function shownColumns(columns: readonly Column[], chosen: readonly string[] | undefined): readonly Column[] {
  const picked = columns.filter(column => chosen?.includes(idOf(column)))
  if (picked.length > 0) return picked
  const byDefault = defaultShown(columns)
  return columns.filter(column => byDefault.includes(idOf(column)))
}
