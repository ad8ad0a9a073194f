import { z } from 'zod'
import { CandidateDetails, Rejection, RequirementCheck, Stage } from '../../../shared/domain/candidates'
import { InterviewPlan, InterviewStatus } from '../../../shared/domain/interviews'
import type { Language } from '../../../shared/domain/language'
import { CandidateFacts } from '../../../shared/domain/qualification'
import { RolePackId } from '../../../shared/domain/role-packs'
import { Weight } from '../../../shared/domain/roles'
import { Rating } from '../../../shared/domain/scorecards'
import { PartId, requiredText, text } from '../../../shared/domain/text'
import en from './sample.en.json?raw'
import fr from './sample.fr.json?raw'

/** When something happens in the story, counted from the day on which the sample is made. */
const Moment = z.strictObject({
  /** Working days (Monday to Friday) before it; negative for days to come. */
  daysAgo: z.number().int().min(-10).max(100),
  /** Hour of the day where the sample is made, e.g. 15.5 for half past three. */
  hour: z.number().min(7).max(20),
})
export type Moment = z.infer<typeof Moment>

const SampleInterview = InterviewPlan.omit({ plannedForMs: true }).extend({
  arranged: Moment,
  on: Moment,
  status: InterviewStatus,
  spentMinutes: z.number().min(0),
  /** By step of the kit. */
  notes: z.record(PartId, text(4000)),
  /** By criterion of the pack; null means "not assessed". The quote is a piece of a note. */
  ratings: z.record(PartId, Rating.pick({ value: true, quote: true })),
})
export type SampleInterview = z.infer<typeof SampleInterview>

const SamplePerson = z.strictObject({
  details: CandidateDetails,
  facts: CandidateFacts,
  /** By requirement of the pack. */
  checks: z.record(PartId, RequirementCheck.omit({ requirementId: true })),
  on: Moment,
  moves: z.array(z.strictObject({ on: Moment, toStage: Stage.exclude(['hired']), rejection: Rejection.nullable() })),
  /** Plain text of a CV; '' for none. */
  cv: text(6000),
  interviews: z.array(SampleInterview),
})
export type SamplePerson = z.infer<typeof SamplePerson>

const SampleDecision = z.strictObject({
  on: Moment,
  decidedBy: requiredText(80),
  /** Name of the chosen person. */
  chosen: requiredText(120),
  /** Name → reason. */
  reasons: z.record(z.string(), requiredText(2000)),
})
export type SampleDecision = z.infer<typeof SampleDecision>

const SampleRole = z.strictObject({
  packId: RolePackId,
  on: Moment,
  weights: z.array(z.strictObject({ criterionId: PartId, weight: Weight, reason: text(300) })),
  people: z.array(SamplePerson),
  decision: SampleDecision.nullable(),
})
export type SampleRole = z.infer<typeof SampleRole>

const SampleFirm = z.strictObject({ roles: z.array(SampleRole) })

const sources: Readonly<Record<Language, string>> = { en, fr }

/** The sample firm as written, in one language. `{Y-3}` stands for three years before the given one, so that no CV grows old. */
export function sampleFirm(language: Language, year: number) {
  const written = sources[language].replaceAll(/\{Y-(\d+)\}/g, (_, years: string) => String(year - Number(years)))
  return SampleFirm.parse(JSON.parse(written))
}
