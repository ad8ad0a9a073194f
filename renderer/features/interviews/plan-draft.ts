import { InterviewPlan } from '../../../shared/domain/interviews'
import { problemWith, type TextProblem } from '../../../shared/domain/text'

/** A plan as it is typed. `when` is the local date and time of the field, '' while none is fixed. */
export type PlanDraft = { readonly title: string; readonly when: string; readonly minutes: number | null; readonly rater: string }

const two = (value: number) => String(value).padStart(2, '0')

/** A moment as the date field writes it, in the machine's time zone. */
function toField(atMs: number | null): string {
  if (atMs === null) return ''
  const at = new Date(atMs)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}

const fromField = (when: string): number | null => (when === '' ? null : new Date(when).getTime())

export const draftOf = (plan: InterviewPlan): PlanDraft => ({
  title: plan.title,
  when: toField(plan.plannedForMs),
  minutes: plan.minutes,
  rater: plan.rater,
})

export const planOf = (draft: PlanDraft) => ({
  title: draft.title.trim(),
  plannedForMs: fromField(draft.when),
  minutes: draft.minutes ?? Number.NaN,
  rater: draft.rater.trim(),
})

const { title, plannedForMs, minutes, rater } = InterviewPlan.shape

export type PlanProblems = { readonly [Field in keyof PlanDraft]: TextProblem | null }

/** What is wrong with each field; all null when the plan can be saved. */
export function problemsOf(draft: PlanDraft): PlanProblems {
  const plan = planOf(draft)
  return {
    title: problemWith(title, plan.title),
    when: problemWith(plannedForMs, plan.plannedForMs),
    minutes: draft.minutes === null ? 'empty' : problemWith(minutes, plan.minutes),
    rater: problemWith(rater, plan.rater),
  }
}

export const hasProblem = (problems: PlanProblems): boolean => Object.values(problems).some(problem => problem !== null)

const raterKey = 'backbench-rater'

/** Who rated last on this machine: most firms have one person who does. */
export const lastRater = (): string => localStorage.getItem(raterKey) ?? ''

export const rememberRater = (name: string): void => localStorage.setItem(raterKey, name)
