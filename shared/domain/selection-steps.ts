import type { Method, RoleContent } from './roles'

/** One method by which candidates are chosen; the minutes it takes, null where no length is planned. */
export type SelectionStep = { readonly method: Method; readonly minutes: number | null }

/**
 * By which methods candidates for this role are chosen, in the order in which they meet them: whatever a requirement is checked by, and
 * what the kit holds. Tests are part of the interview, so a test brings one with it. Empty while nothing is planned. Candidates must be
 * told every method before it is used on them (in France Code du travail, art. L1221-8), so an advert names them.
 */
export function selectionSteps(content: RoleContent): readonly SelectionStep[] {
  const used = usedMethods(content)
  const { minutes, workSample, rolePlay } = content.kit
  const steps: readonly SelectionStep[] = [
    { method: 'cv', minutes: null },
    { method: 'phone', minutes: null },
    { method: 'interview', minutes },
    { method: 'work-sample', minutes: workSample?.minutes ?? null },
    { method: 'role-play', minutes: rolePlay?.minutes ?? null },
    { method: 'reference', minutes: null },
  ]
  return steps.filter(step => used.has(step.method))
}

function usedMethods({ requirements, qualification, kit }: RoleContent): ReadonlySet<Method> {
  const used = new Set(requirements.filter(each => each.text.trim() !== '').map(each => each.checkedBy))
  if (qualification.branches.some(branch => branch.conditions.length > 0)) used.add('cv')
  if (kit.workSample) used.add('work-sample')
  if (kit.rolePlay) used.add('role-play')
  if (kit.questions.length > 0 || used.has('work-sample') || used.has('role-play')) used.add('interview')
  return used
}
