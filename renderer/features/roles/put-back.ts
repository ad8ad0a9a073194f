import type { RoleContent } from '../../../shared/domain/roles'

type Part = { readonly id: string }

/** The parts that stood in `before` and not in `after`, put into `now` where they were. */
function putBackParts<T extends Part>(now: readonly T[], before: readonly T[], after: readonly T[]): T[] {
  const has = (parts: readonly Part[], id: string) => parts.some(part => part.id === id)
  const result = [...now]
  before.forEach((part, index) => {
    if (!has(after, part.id) && !has(now, part.id)) result.splice(index, 0, part)
  })
  return result
}

/** The links of `now` as they were in `before`: those that the removal took away where they stood, without those that it made. */
function putBackLinks(now: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const result = now.filter(id => before.includes(id) || !after.includes(id))
  before.forEach((id, index) => {
    if (!after.includes(id) && !result.includes(id)) result.splice(index, 0, id)
  })
  return result
}

/** Without links to what was removed in the meantime. */
function withoutLooseEnds(content: RoleContent): RoleContent {
  const has = (parts: readonly Part[]) => (id: string) => parts.some(part => part.id === id)
  const isAsked = ({ criterionId }: { readonly criterionId: string }) => has(content.criteria)(criterionId)
  const { questions, workSample, rolePlay } = content.kit
  return {
    ...content,
    criteria: content.criteria.map(criterion => ({
      ...criterion,
      dutyIds: criterion.dutyIds.filter(has(content.duties)),
      requirementIds: criterion.requirementIds.filter(has(content.requirements)),
    })),
    kit: {
      ...content.kit,
      questions: questions.filter(isAsked),
      workSample: workSample && isAsked(workSample) ? workSample : null,
      rolePlay: rolePlay && isAsked(rolePlay) ? rolePlay : null,
    },
  }
}

/** Puts back what a removal (`before` to `after`) took away, undoes the links that it made instead, and leaves alone what was edited since. */
export function putBack(now: RoleContent, before: RoleContent, after: RoleContent): RoleContent {
  const criteria = putBackParts(now.criteria, before.criteria, after.criteria).map(criterion => {
    const was = before.criteria.find(each => each.id === criterion.id)
    const became = after.criteria.find(each => each.id === criterion.id)
    if (!was || !became) return criterion
    return {
      ...criterion,
      dutyIds: putBackLinks(criterion.dutyIds, was.dutyIds, became.dutyIds),
      requirementIds: putBackLinks(criterion.requirementIds, was.requirementIds, became.requirementIds),
    }
  })
  const lost = <T>(was: T | null, became: T | null, is: T | null) => is ?? (became === null ? was : null)
  return withoutLooseEnds({
    ...now,
    duties: putBackParts(now.duties, before.duties, after.duties),
    requirements: putBackParts(now.requirements, before.requirements, after.requirements),
    criteria,
    kit: {
      ...now.kit,
      questions: putBackParts(now.kit.questions, before.kit.questions, after.kit.questions),
      workSample: lost(before.kit.workSample, after.kit.workSample, now.kit.workSample),
      rolePlay: lost(before.kit.rolePlay, after.kit.rolePlay, now.kit.rolePlay),
    },
  })
}
