import type { Column } from '../../../shared/domain/comparison'
import type { DecisionDraft } from '../../../shared/domain/decisions'

/** What still keeps a decision from being recorded. */
export type Blocker =
  | { readonly kind: 'nobody-chosen' }
  | { readonly kind: 'scorecards-open'; readonly applicationId: string; readonly name: string }
  | { readonly kind: 'reason-missing'; readonly applicationId: string; readonly name: string }
  | { readonly kind: 'unsigned' }

/** The reason as it stands: what was written, else why the person was set aside earlier. */
export const reasonOf = (draft: DecisionDraft, { applicant }: Column): string =>
  draft.reasons[applicant.applicationId] ?? applicant.rejection?.reason ?? ''

export const isSetAside = (column: Column): boolean => column.applicant.stage === 'rejected'

function isReasonMissing(draft: DecisionDraft, column: Column): boolean {
  return reasonOf(draft, column).trim() === '' && column.applicant.rejection === null
}

/** In the order of the page, so that the first is the one to go to. */
export function whatBlocks(draft: DecisionDraft, columns: readonly Column[]): readonly Blocker[] {
  const isChosen = columns.some(column => !isSetAside(column) && column.applicant.applicationId === draft.chosenApplicationId)
  const people = columns.flatMap((column): readonly Blocker[] => {
    const { applicationId, name, openScorecards } = column.applicant
    return [
      ...(openScorecards > 0 && !isSetAside(column) ? [{ kind: 'scorecards-open' as const, applicationId, name }] : []),
      ...(isReasonMissing(draft, column) ? [{ kind: 'reason-missing' as const, applicationId, name }] : []),
    ]
  })
  return [
    ...(isChosen ? [] : [{ kind: 'nobody-chosen' as const }]),
    ...people,
    ...(draft.decidedBy.trim() === '' ? [{ kind: 'unsigned' as const }] : []),
  ]
}
