import type { Cell, Column } from '../../../shared/domain/comparison'
import type { Gate } from '../../../shared/domain/gates'
import type { RoleContent } from '../../../shared/domain/roles'

/** One thing worth finding out about one person; `rowId` is the row of the comparison where it stands. */
export type OpenPoint =
  | { readonly kind: 'gate'; readonly rowId: string; readonly gate: Gate }
  | { readonly kind: 'not-assessed'; readonly rowId: string; readonly name: string }
  | { readonly kind: 'raters-differ'; readonly rowId: string; readonly name: string; readonly by: number }

export type OpenPerson = { readonly column: Column; readonly points: readonly OpenPoint[] }

/** From this difference on, two raters saw different things. */
const farApart = 2

function gatePoints(column: Column): readonly OpenPoint[] {
  return column.gates.flatMap((gate): readonly OpenPoint[] =>
    gate.status === 'unknown' ? [{ kind: 'gate', rowId: `must:${gate.kind === 'requirement' ? gate.requirement.id : ''}`, gate }] : [],
  )
}

function cellPoint(cell: Cell, name: string): readonly OpenPoint[] {
  if (cell.mean === null) return [{ kind: 'not-assessed', rowId: cell.criterionId, name }]
  const values = cell.ratings.map(rating => rating.value)
  const by = Math.max(...values) - Math.min(...values)
  return by >= farApart ? [{ kind: 'raters-differ', rowId: cell.criterionId, name, by }] : []
}

/** What is still unknown about everyone who can still be chosen, in the order of the comparison; criteria only once something is locked. */
export function openPeople(content: Pick<RoleContent, 'criteria'>, columns: readonly Column[]): readonly OpenPerson[] {
  return columns
    .filter(column => column.applicant.stage !== 'rejected' && column.gate !== 'notMet')
    .map(column => ({
      column,
      points: [
        ...gatePoints(column),
        ...(column.applicant.scorecards.length === 0
          ? []
          : column.cells.flatMap((cell, at) => {
              const criterion = content.criteria[at]
              return criterion && criterion.weight > 0 ? cellPoint(cell, criterion.name) : []
            })),
      ],
    }))
    .filter(({ column, points }) => points.length > 0 || column.noTotal === 'nothing-locked' || column.noTotal === 'scorecards-open')
}
