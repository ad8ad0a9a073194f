import type { LooseEnd } from '../../../shared/domain/chain'
import type { CoverageRow } from '../../../shared/domain/coverage'
import type { Criterion, Method } from '../../../shared/domain/roles'
import type { PlanProps } from './plan-part'
import { newCriterion, newPartId, newQuestion } from './role-parts'

/** A loose end of the plan itself; duties and musts are mended from their line of the map. */
export type PlanEnd = Exclude<LooseEnd, { readonly kind: 'duty' | 'must' }>

type Plan = Pick<PlanProps, 'open' | 'document' | 'show'>

const most = { criteria: 20, questions: 80 } as const
const longestName = 120

/** Whether the role can take one more criterion. */
export const canRate = ({ open }: Plan): boolean => open.content.criteria.length < most.criteria

/** Makes a line of the role a criterion that follows from it, and shows it. */
function rate({ document, show }: Plan, text: string, links: Partial<Criterion>): void {
  const criterion = { ...newCriterion(newPartId(), text.trim().slice(0, longestName), 'work'), ...links }
  document.edit(content => ({ ...content, criteria: [...content.criteria, criterion] }))
  show({ kind: 'criterion', id: criterion.id })
}

/** Shows a criterion with the cursor in a question that waits for its words; adds one where none waits. */
function ask({ open, document, show }: Plan, criterionId: string): void {
  const { questions } = open.content.kit
  const waiting = questions.find(question => question.criterionId === criterionId && question.text.trim() === '')
  const question = waiting ?? newQuestion(newPartId(), criterionId)
  if (!waiting && questions.length < most.questions) {
    document.edit(content => ({ ...content, kit: { ...content.kit, questions: [...content.kit.questions, question] } }))
  }
  show({ kind: 'criterion', id: criterionId, mend: { kind: 'question', id: question.id } })
}

/** Leads to where a line that is not covered becomes so. */
export function mendLine(plan: Plan, { kind, id, text, hole }: CoverageRow): void {
  if (hole?.kind === 'unasked') ask(plan, hole.criterionId)
  else rate(plan, text, kind === 'duty' ? { dutyIds: [id] } : { requirementIds: [id] })
}

/** Leads to where a line gets the question or the test that it was promised. */
export function mendMethod(plan: Plan, { criteria }: CoverageRow, method: Method): void {
  const [first] = criteria
  if (method === 'work-sample' || method === 'role-play') plan.show({ kind: method })
  else if (first) ask(plan, first.id)
}

/** Leads to where a loose end is mended. */
export function mendLooseEnd(plan: Plan, end: PlanEnd): void {
  switch (end.kind) {
    case 'unfounded':
      return plan.show({ kind: 'criterion', id: end.criterion.id, mend: { kind: 'links' } })
    case 'unasked':
      return ask(plan, end.criterion.id)
    case 'question':
      return ask(plan, end.question.criterionId)
    case 'test':
      return plan.show({ kind: end.test })
  }
}
