import type { Language } from '../../../shared/domain/language'
import type { Context } from '../context'
import { keepFile } from '../services/candidate-files'
import { candidates } from '../services/candidates'
import { decisions } from '../services/decisions'
import { plainText } from '../services/file-kind'
import { interviews } from '../services/interviews'
import { roles } from '../services/roles'
import { type SampleDecision, type SampleInterview, type SamplePerson, type SampleRole, sampleFirm } from './sample-data'

const minuteMs = 60 * 1000

const isWeekend = (day: Date) => day.getDay() === 0 || day.getDay() === 6

/** An hour of a working day, counted from today; on a weekend, from the Friday before it. Local time: it is shown so. */
function workdayMs(nowMs: number, daysAgo: number, hour: number): number {
  const day = new Date(nowMs)
  while (isWeekend(day)) day.setDate(day.getDate() - 1)
  for (let left = Math.abs(daysAgo); left > 0; left -= isWeekend(day) ? 0 : 1) day.setDate(day.getDate() - Math.sign(daysAgo))
  return day.setHours(Math.floor(hour), (hour % 1) * 60, 0, 0)
}

/** The same services with the clock at a moment of the story, never later than now. */
function at(context: Context, momentMs: number): Context {
  const nowMs = Math.min(momentMs, context.nowMs())
  return { ...context, nowMs: () => nowMs }
}

const onDay = (context: Context, daysAgo: number, hour = 9) => at(context, workdayMs(context.nowMs(), daysAgo, hour))

/** Fills an empty workspace with the sample firm through the services, in the caller's transaction: nothing in it that the app could not have made. */
export function buildSampleFirm(context: Context, language: Language): void {
  const now = context.nowMs()
  const scene = { ...context, nowMs: () => now }
  for (const role of sampleFirm(language, new Date(now).getFullYear()).roles) playRole(scene, role, language)
}

function playRole(scene: Context, sample: SampleRole, language: Language): void {
  const { packId, daysAgo, weights, people, decision } = sample
  const { id: roleId } = roles.create(onDay(scene, daysAgo), { from: 'pack', packId, language })
  for (const weight of weights) roles.setWeight(onDay(scene, daysAgo), { roleId, ...weight })
  const ids = new Map(people.map(person => [person.details.name, playPerson(scene, roleId, person)]))
  if (decision) playDecision(onDay(scene, decision.daysAgo, 17), roleId, { decision, ids })
}

type Outcome = { readonly decision: SampleDecision; readonly ids: ReadonlyMap<string, string> }

function playDecision(context: Context, roleId: string, { decision, ids }: Outcome): void {
  const { chosen, reasons, decidedBy } = decision
  const byId = Object.fromEntries(Object.entries(reasons).map(([name, reason]) => [ids.get(name) ?? name, reason]))
  const draft = { chosenApplicationId: ids.get(chosen) ?? null, reasons: byId, decidedBy }
  decisions.saveDraft(context, { roleId, baseRevision: 0, draft })
  decisions.record(context, { roleId })
}

function playPerson(scene: Context, roleId: string, person: SamplePerson): string {
  const applicationId = apply(onDay(scene, person.daysAgo), roleId, person)
  const moves = person.moves.map(({ daysAgo, ...move }) => ({
    daysAgo,
    play: () => candidates.move(onDay(scene, daysAgo), { applicationId, ...move }),
  }))
  const meetings = person.interviews.map(interview => ({
    daysAgo: interview.arrangedDaysAgo,
    play: () => playInterview(scene, applicationId, interview),
  }))
  for (const { play } of [...moves, ...meetings].sort((a, b) => b.daysAgo - a.daysAgo)) play()
  return applicationId
}

function apply(context: Context, roleId: string, { details, facts, checks, cv }: SamplePerson): string {
  const { id: applicationId, candidateRevision, revision } = candidates.add(context, { roleId, details })
  candidates.save(context, { applicationId, baseRevision: candidateRevision, details, facts })
  const listed = Object.entries(checks).map(([requirementId, check]) => ({ requirementId, ...check }))
  candidates.saveChecks(context, { applicationId, baseRevision: revision, checks: listed })
  if (cv !== '') keepFile(context, { applicationId, name: `CV ${details.name}.txt`, bytes: new TextEncoder().encode(cv) }, plainText)
  return applicationId
}

function playInterview(scene: Context, applicationId: string, sample: SampleInterview): void {
  const { title, rater, minutes, arrangedDaysAgo, daysAgo, hour, status, spentMinutes } = sample
  const plannedForMs = workdayMs(scene.nowMs(), daysAgo, hour)
  const plan = { title, rater, minutes, plannedForMs }
  const { id: interviewId } = interviews.plan(onDay(scene, arrangedDaysAgo), { applicationId, plan })
  if (status === 'planned') return
  const begun = at(scene, plannedForMs)
  interviews.startClock(begun, { interviewId })
  writeScorecard(begun, interviewId, sample)
  const ended = at(scene, plannedForMs + spentMinutes * minuteMs)
  interviews.stopClock(ended, { interviewId })
  if (status === 'locked') interviews.lock(ended, { interviewId })
}

function writeScorecard(context: Context, interviewId: string, { notes, ratings }: SampleInterview): void {
  for (const [stepId, text] of Object.entries(notes)) interviews.saveNote(context, { interviewId, stepId, text, baseRevision: 0 })
  for (const [criterionId, { value, quote }] of Object.entries(ratings)) {
    interviews.rate(context, { interviewId, rating: { criterionId, value, isNotAssessed: value === null, quote } })
  }
}
