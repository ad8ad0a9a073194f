import { unaskedCriteria } from '../../../shared/domain/role-edits'
import type { Criterion, Duty, Requirement, RoleContent } from '../../../shared/domain/roles'

/** A link that is missing in the chain from the role to what is asked. */
export type PlanGap =
  | { readonly kind: 'duty'; readonly duty: Duty }
  | { readonly kind: 'must'; readonly requirement: Requirement }
  | { readonly kind: 'unasked'; readonly criterion: Criterion }

/** How many competencies one interview can carry. */
export const advised = { fewest: 5, most: 8 } as const

/** Duties and musts that no criterion follows from, and criteria that nothing asks about. Lines without words do not count. */
export function planGaps(content: RoleContent): readonly PlanGap[] {
  const { criteria, duties, requirements } = content
  const rated = new Set(criteria.flatMap(({ dutyIds, requirementIds }) => [...dutyIds, ...requirementIds]))
  const isLoose = (id: string, text: string) => text.trim() !== '' && !rated.has(id)
  return [
    ...duties.filter(duty => isLoose(duty.id, duty.what)).map(duty => ({ kind: 'duty' as const, duty })),
    ...requirements
      .filter(({ id, text, level, checkedBy }) => level === 'must' && checkedBy !== 'cv' && isLoose(id, text))
      .map(requirement => ({ kind: 'must' as const, requirement })),
    ...unaskedCriteria(content).map(criterion => ({ kind: 'unasked' as const, criterion })),
  ]
}
