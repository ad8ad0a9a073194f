import type { Criterion } from '../../../shared/domain/roles'

/** What part of the whole a criterion is, 0 to 1; 0 when nothing weighs anything. */
export function shareOfTotal(criteria: readonly Criterion[], { weight }: Criterion): number {
  const total = criteria.reduce((sum, each) => sum + each.weight, 0)
  return total === 0 ? 0 : weight / total
}
