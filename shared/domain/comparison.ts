import { z } from 'zod'
import { Rejection, RequirementCheck, Stage } from './candidates'
import { type Gate, gateStatus, gatesOf } from './gates'
import { CandidateFacts, type GateStatus } from './qualification'
import { RoleContent } from './roles'
import { Rating } from './scorecards'
import { meanOf, type Total, totalOf } from './scoring'
import { AtMs, PartId, RowId, requiredText, text } from './text'

/** One locked scorecard, as far as a comparison needs it. */
export const ComparedScorecard = z.strictObject({
  interviewId: RowId,
  title: requiredText(80),
  rater: requiredText(80),
  lockedAtMs: AtMs,
  ratings: z.array(Rating),
})
export type ComparedScorecard = z.infer<typeof ComparedScorecard>

/** One application as the core hands it over. Ratings of scorecards that are not locked are not in it. */
export const Applicant = z.strictObject({
  applicationId: RowId,
  name: requiredText(120),
  stage: Stage,
  rejection: Rejection.nullable(),
  facts: CandidateFacts,
  checks: z.array(RequirementCheck),
  scorecards: z.array(ComparedScorecard),
  /** Interviews that are started and whose scorecard is not locked yet. */
  openScorecards: z.number().int(),
})
export type Applicant = z.infer<typeof Applicant>

export const ComparisonData = z.strictObject({ roleId: RowId, content: RoleContent, applicants: z.array(Applicant) })
export type ComparisonData = z.infer<typeof ComparisonData>

/** What one rater wrote for one criterion at one step. */
export const Evidence = z.strictObject({
  interviewId: RowId,
  title: requiredText(80),
  rater: requiredText(80),
  value: Rating.shape.value,
  isNotAssessed: z.boolean(),
  quote: text(500),
  steps: z.array(z.strictObject({ stepId: PartId, asked: text(500), note: text(20_000) })),
})
export type Evidence = z.infer<typeof Evidence>

/** One criterion of one application: every rater's word on it, and the mean, null when nobody assessed it. */
export type Cell = {
  readonly criterionId: string
  readonly ratings: readonly { readonly rater: string; readonly value: number }[]
  readonly mean: number | null
  readonly quote: string
}

/** Why an application has no total, or 'none' when it has one. */
export type NoTotal = 'none' | 'nothing-locked' | 'scorecards-open' | 'nothing-assessed'

/** One column of the comparison. */
export type Column = {
  readonly applicant: Applicant
  readonly gates: readonly Gate[]
  readonly gate: GateStatus
  readonly cells: readonly Cell[]
  /** Null whenever `noTotal` is not 'none': no verdict before evidence. */
  readonly total: Total | null
  readonly noTotal: NoTotal
}

type Found = Rating & { readonly rater: string }

/** Every locked rating of an application by its criterion, in the order of the scorecards. */
function ratingsOf(applicant: Applicant): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Found[]>()
  for (const { rater, ratings } of applicant.scorecards) {
    for (const rating of ratings) {
      const known = found.get(rating.criterionId)
      if (known) known.push({ ...rating, rater })
      else found.set(rating.criterionId, [{ ...rating, rater }])
    }
  }
  return found
}

function cellOf(criterionId: string, found: readonly Found[]): Cell {
  const ratings = found.flatMap(({ rater, value }) => (value === null ? [] : [{ rater, value }]))
  return {
    criterionId,
    ratings,
    mean: meanOf(ratings.map(rating => rating.value)),
    quote: found.find(rating => rating.quote !== '')?.quote ?? '',
  }
}

function whyNoTotal(applicant: Applicant, total: Total | null): NoTotal {
  if (applicant.openScorecards > 0) return 'scorecards-open'
  if (applicant.scorecards.length === 0) return 'nothing-locked'
  return total?.mean == null ? 'nothing-assessed' : 'none'
}

/** One application against the role: gates first, then criteria, then the total if it may be shown. */
export function columnOf(content: RoleContent, applicant: Applicant): Column {
  const gates = gatesOf(content, applicant)
  const found = ratingsOf(applicant)
  const cells = content.criteria.map(({ id }) => cellOf(id, found.get(id) ?? []))
  const total = totalOf(content.criteria.map((criterion, at) => ({ weight: criterion.weight, mean: cells[at]?.mean ?? null })))
  const noTotal = whyNoTotal(applicant, total)
  return { applicant, gates, gate: gateStatus(gates), cells, total: noTotal === 'none' ? total : null, noTotal }
}

/** 0: can be ranked, 1: no total yet, 2: a gate is not met, 3: set aside. */
function tier(column: Column): number {
  if (column.applicant.stage === 'rejected') return 3
  if (column.gate === 'notMet') return 2
  return column.total === null ? 1 : 0
}

const furthest = ({ applicant }: Column) => Stage.options.indexOf(applicant.stage)

/** Those with a total first, by their mean; then who is further on; then the name. */
function byStanding(a: Column, b: Column): number {
  const first = (b.total?.mean ?? 0) - (a.total?.mean ?? 0) || (a.total ? 0 : furthest(b) - furthest(a)) // a mean is never 0
  return first || (a.applicant.name < b.applicant.name ? -1 : Number(a.applicant.name > b.applicant.name))
}

/**
 * All columns in reading order: ranked by mean (ties by name), then those without a total (the furthest on first), then
 * those who do not meet a gate, then those set aside. An unknown gate does not sort anyone down.
 */
export function compare(data: Pick<ComparisonData, 'content' | 'applicants'>): readonly Column[] {
  return data.applicants.map(applicant => columnOf(data.content, applicant)).sort((a, b) => tier(a) - tier(b) || byStanding(a, b))
}
