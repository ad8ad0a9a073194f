import type { Language } from '../../../shared/domain/language'
import type { Context } from '../context'
import { getRolePack } from '../role-packs'
import { keepFile } from '../services/candidate-files'
import { candidates } from '../services/candidates'
import { decisions } from '../services/decisions'
import { plainText } from '../services/file-kind'
import { interviews } from '../services/interviews'
import { roles } from '../services/roles'
import { type Moment, type SampleDecision, type SampleInterview, type SamplePerson, type SampleRole, sampleFirm } from './sample-data'

const minuteMs = 60 * 1000

const isWeekend = (day: Date) => day.getDay() === 0 || day.getDay() === 6

/** Counted from today; on a weekend, from the Friday before it. Local time: it is shown so. */
function momentMs(nowMs: number, { daysAgo, hour }: Moment): number {
  const day = new Date(nowMs)
  while (isWeekend(day)) day.setDate(day.getDate() - 1)
  for (let left = Math.abs(daysAgo); left > 0; left -= isWeekend(day) ? 0 : 1) day.setDate(day.getDate() - Math.sign(daysAgo))
  return day.setHours(Math.floor(hour), (hour % 1) * 60, 0, 0)
}

/** The same services with the clock at that time, never later than now. */
function atTime(scene: Context, timeMs: number): Context {
  const nowMs = Math.min(timeMs, scene.nowMs())
  return { ...scene, nowMs: () => nowMs }
}

const at = (scene: Context, moment: Moment) => atTime(scene, momentMs(scene.nowMs(), moment))

/** Fills an empty workspace with the sample firm through the services, in the caller's transaction: nothing in it that the app could not have made. */
export function buildSampleFirm(context: Context, language: Language): void {
  const now = context.nowMs()
  const scene = { ...context, nowMs: () => now }
  for (const role of sampleFirm(language, new Date(now).getFullYear()).roles) playRole(scene, role, language)
}

function playRole(scene: Context, sample: SampleRole, language: Language): void {
  const { packId, on, weights, people, decision } = sample
  const { id: roleId } = roles.create(at(scene, on), { from: 'content', content: getRolePack(packId, language) })
  for (const weight of weights) roles.setWeight(at(scene, on), { roleId, ...weight })
  const { revision } = roles.get(at(scene, on), { roleId })
  roles.advertise(at(scene, on), { roleId, baseRevision: revision })
  const ids = new Map(people.map(person => [person.details.name, playPerson(scene, roleId, person)]))
  if (decision) playDecision(at(scene, decision.on), roleId, { decision, ids })
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
  const applicationId = apply(at(scene, person.on), roleId, person)
  const moves = person.moves.map(({ on, ...move }) => ({
    atMs: momentMs(scene.nowMs(), on),
    play: () => candidates.move(at(scene, on), { applicationId, ...move }),
  }))
  const meetings = person.interviews.map(interview => ({
    atMs: momentMs(scene.nowMs(), interview.arranged),
    play: () => playInterview(scene, applicationId, interview),
  }))
  for (const { play } of [...moves, ...meetings].sort((a, b) => a.atMs - b.atMs)) play()
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
  const { title, rater, minutes, arranged, on, status, spentMinutes } = sample
  const plannedForMs = momentMs(scene.nowMs(), on)
  const plan = { title, rater, minutes, plannedForMs }
  const { id: interviewId } = interviews.plan(at(scene, arranged), { applicationId, plan })
  if (status === 'planned') return
  const begun = atTime(scene, plannedForMs)
  interviews.startClock(begun, { interviewId })
  writeScorecard(begun, interviewId, sample)
  const ended = atTime(scene, plannedForMs + spentMinutes * minuteMs)
  interviews.stopClock(ended, { interviewId })
  if (status === 'locked') interviews.lock(ended, { interviewId })
}

function writeScorecard(context: Context, interviewId: string, { notes, ratings }: SampleInterview): void {
  for (const [stepId, text] of Object.entries(notes)) interviews.saveNote(context, { interviewId, stepId, text, baseRevision: 0 })
  for (const [criterionId, { value, quote }] of Object.entries(ratings)) {
    interviews.rate(context, { interviewId, rating: { criterionId, value, isNotAssessed: value === null, quote } })
  }
}
