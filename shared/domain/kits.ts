import { z } from 'zod'
import { Language } from './language'
import { Anchors, CriterionGroup, type RoleContent, RolePlay, WorkSample } from './roles'
import { PartId, requiredText, text } from './text'

/** A criterion as an interview knows it: frozen when the interview is planned. */
export const KitCriterion = z.strictObject({ id: PartId, name: requiredText(120), group: CriterionGroup, anchors: Anchors })
export type KitCriterion = z.infer<typeof KitCriterion>

/** One thing to do in an interview; notes belong to a step, ratings to its criterion. */
export const KitStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('question'), id: PartId, criterionId: PartId, text: text(500), followUps: z.array(text(200)) }),
  WorkSample.extend({ kind: z.literal('work-sample'), id: PartId }),
  RolePlay.extend({ kind: z.literal('role-play'), id: PartId }),
])
export type KitStep = z.infer<typeof KitStep>

/** What one interview asks, in order: the same for every candidate of the role at that time. */
export const Kit = z.strictObject({
  language: Language,
  minutes: z.number().int(),
  criteria: z.array(KitCriterion),
  steps: z.array(KitStep),
})
export type Kit = z.infer<typeof Kit>

const groupOrder = CriterionGroup.options

/**
 * The kit of a role as it stands: criteria by group then in the role's order, each with its questions, then its tests.
 * Criteria that nothing asks about and questions without words are left out.
 */
export function buildKit(content: RoleContent): Kit {
  const { questions, workSample, rolePlay, minutes } = content.kit
  const steps: KitStep[] = [
    ...questions.filter(question => question.text.trim() !== '').map(question => ({ kind: 'question' as const, ...question })),
    ...(workSample ? [{ kind: 'work-sample' as const, id: 'work-sample', ...workSample }] : []),
    ...(rolePlay ? [{ kind: 'role-play' as const, id: 'role-play', ...rolePlay }] : []),
  ]
  const criteria = groupOrder
    .flatMap(group => content.criteria.filter(criterion => criterion.group === group))
    .filter(criterion => steps.some(step => step.criterionId === criterion.id))
  return {
    language: content.language,
    minutes,
    criteria: criteria.map(({ id, name, group, anchors }) => ({ id, name, group, anchors })),
    steps: criteria.flatMap(criterion => steps.filter(step => step.criterionId === criterion.id)),
  }
}
