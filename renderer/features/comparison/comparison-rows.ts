import type { Column } from '../../../shared/domain/comparison'
import { mustsOf } from '../../../shared/domain/gates'
import { type Criterion, CriterionGroup, type Method, type Requirement, type RoleContent } from '../../../shared/domain/roles'

/** A must: the qualification rule (requirement null) or a requirement; `at` is its place among a column's gates. */
export type MustRow = { readonly kind: 'must'; readonly id: string; readonly at: number; readonly requirement: Requirement | null }
/** `at` is the criterion's place among a column's cells. */
export type CriterionRow = { readonly kind: 'criterion'; readonly id: string; readonly at: number; readonly criterion: Criterion }
export type Row = MustRow | CriterionRow

export type RowGroup = { readonly id: 'musts' | CriterionGroup; readonly rows: readonly Row[] }

/** The colon keeps a must's id apart from every criterion's. */
const mustId = (requirement: Requirement | null) => `must:${requirement?.id ?? ''}`

function mustRows(content: RoleContent): readonly Row[] {
  const hasRule = content.qualification.branches.some(branch => branch.conditions.length > 0)
  const musts = [...(hasRule ? [null] : []), ...mustsOf(content)]
  return musts.map((requirement, at) => ({ kind: 'must', id: mustId(requirement), at, requirement }))
}

/** Musts first, then the criteria by group; empty groups are left out. */
export function rowGroups(content: RoleContent): readonly RowGroup[] {
  const criteria = content.criteria.map((criterion, at): CriterionRow => ({ kind: 'criterion', id: criterion.id, at, criterion }))
  const groups: readonly RowGroup[] = [
    { id: 'musts', rows: mustRows(content) },
    ...CriterionGroup.options.map(id => ({ id, rows: criteria.filter(row => row.criterion.group === id) })),
  ]
  return groups.filter(group => group.rows.length > 0)
}

/** The groups with the single musts folded away: their sum for everyone stays. */
export const folded = (groups: readonly RowGroup[]): readonly RowGroup[] =>
  groups.map(group => (group.id === 'musts' ? { ...group, rows: [] } : group))

/** How a criterion is found out in the interviews, from the kit. */
export function methodsOf({ kit }: Pick<RoleContent, 'kit'>, criterionId: string): readonly Method[] {
  const found: readonly (Method | false)[] = [
    kit.questions.some(question => question.criterionId === criterionId) && 'interview',
    kit.workSample?.criterionId === criterionId && 'work-sample',
    kit.rolePlay?.criterionId === criterionId && 'role-play',
  ]
  return found.filter(method => method !== false)
}

/** The application with the one highest mean of a criterion; null when nobody stands out or fewer than two were assessed. */
export function bestOf(columns: readonly Column[], at: number): string | null {
  const assessed = columns.flatMap(column => {
    const mean = column.cells[at]?.mean ?? null
    return mean === null ? [] : [{ id: column.applicant.applicationId, mean }]
  })
  const highest = Math.max(...assessed.map(each => each.mean))
  const best = assessed.filter(each => each.mean === highest)
  return assessed.length >= 2 && best.length === 1 ? (best[0]?.id ?? null) : null
}
