import type { RequirementCheck } from './candidates'
import { allOf, type CandidateFacts, evaluateQualification, type GateStatus, type QualificationResult } from './qualification'
import type { Requirement, RoleContent } from './roles'

/** A must that an application passes, fails or is not known to pass. Gates come before totals. */
export type Gate =
  | { readonly kind: 'qualification'; readonly status: GateStatus; readonly result: QualificationResult }
  | { readonly kind: 'requirement'; readonly status: GateStatus; readonly requirement: Requirement; readonly note: string }

/** What is known of one application, for its gates. */
export type GateInput = { readonly facts: CandidateFacts; readonly checks: readonly RequirementCheck[] }

/** The requirements that are gates; a must without words is not asked yet. */
export const mustsOf = ({ requirements }: Pick<RoleContent, 'requirements'>): readonly Requirement[] =>
  requirements.filter(requirement => requirement.level === 'must' && requirement.text.trim() !== '')

/** Every gate of a role for one application: the qualification rule first (where there is one), then each must in the role's order. */
export function gatesOf(content: Pick<RoleContent, 'qualification' | 'requirements'>, input: GateInput): readonly Gate[] {
  const result = evaluateQualification(content.qualification, input.facts)
  const qualification: readonly Gate[] = result.branches.length > 0 ? [{ kind: 'qualification', status: result.status, result }] : []
  return [
    ...qualification,
    ...mustsOf(content).map((requirement): Gate => {
      const check = input.checks.find(each => each.requirementId === requirement.id)
      return { kind: 'requirement', status: check?.status ?? 'unknown', requirement, note: check?.note ?? '' }
    }),
  ]
}

/** All gates together; met where there is none. */
export const gateStatus = (gates: readonly Gate[]): GateStatus => allOf(gates.map(gate => gate.status))
