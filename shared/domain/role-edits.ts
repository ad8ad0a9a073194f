import type { RoleContent } from './roles'

/** Without a duty, and without the links to it. */
export const removeDuty = (content: RoleContent, dutyId: string): RoleContent => ({
  ...content,
  duties: content.duties.filter(duty => duty.id !== dutyId),
  criteria: content.criteria.map(criterion => ({ ...criterion, dutyIds: criterion.dutyIds.filter(id => id !== dutyId) })),
})

/** Without a requirement, and without the links to it. */
export const removeRequirement = (content: RoleContent, requirementId: string): RoleContent => ({
  ...content,
  requirements: content.requirements.filter(requirement => requirement.id !== requirementId),
  criteria: content.criteria.map(criterion => ({
    ...criterion,
    requirementIds: criterion.requirementIds.filter(id => id !== requirementId),
  })),
})

/** Without a criterion, and without the questions and tests that were there for it alone. */
export function removeCriterion(content: RoleContent, criterionId: string): RoleContent {
  const keep = <T extends { readonly criterionId: string }>(test: T | null) => (test?.criterionId === criterionId ? null : test)
  const { kit } = content
  return {
    ...content,
    criteria: content.criteria.filter(criterion => criterion.id !== criterionId),
    kit: {
      ...kit,
      questions: kit.questions.filter(question => question.criterionId !== criterionId),
      workSample: keep(kit.workSample),
      rolePlay: keep(kit.rolePlay),
    },
  }
}

/** A list with the item at `from` moved to stand at `to`; the list itself when either is outside. */
export function moveItem<T>(items: readonly T[], from: number, to: number): T[] {
  const copy = [...items]
  if (from < 0 || from >= copy.length || to < 0 || to >= copy.length) return copy
  copy.splice(to, 0, ...copy.splice(from, 1))
  return copy
}

/** Sum of the shares that are said, in whole percent. */
export const totalShare = (content: Pick<RoleContent, 'duties'>): number =>
  content.duties.reduce((sum, duty) => sum + (duty.sharePercent ?? 0), 0)

/** Criteria that nothing in the kit asks about: holes in the plan. A question without words asks nothing. */
export const unaskedCriteria = (content: RoleContent) => {
  const { questions, workSample, rolePlay } = content.kit
  const written = questions.filter(question => question.text.trim() !== '')
  const asked = new Set([...written, workSample, rolePlay].map(step => step?.criterionId))
  return content.criteria.filter(criterion => !asked.has(criterion.id))
}
