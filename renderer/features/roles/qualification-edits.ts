import type { Condition, QualificationRule } from '../../../shared/domain/qualification'

/** Which condition: of which branch, and at which place in it (its end for a new one). */
export type Spot = { readonly branch: number; readonly place: number }

/** The rule with a condition written at a spot; a new branch where the spot is behind the last one. */
export function placeCondition({ branches }: QualificationRule, spot: Spot, condition: Condition): QualificationRule {
  const old = branches[spot.branch]?.conditions ?? []
  const branch = { conditions: old.toSpliced(spot.place, 1, condition) }
  return { branches: branches.toSpliced(spot.branch, 1, branch) }
}

/** The rule without a condition, and without its branch when that held nothing else. */
export function removeCondition({ branches }: QualificationRule, spot: Spot): QualificationRule {
  const left = branches.map((branch, index) =>
    index === spot.branch ? { conditions: branch.conditions.toSpliced(spot.place, 1) } : branch,
  )
  return { branches: left.filter(branch => branch.conditions.length > 0) }
}
