import { z } from 'zod'
import { Kit } from './kits'
import { Note, Rating } from './scorecards'
import { AtMs, RowId, requiredText } from './text'

/** planned: nothing started; running: started, its scorecard a draft; locked: the scorecard is final. */
export const InterviewStatus = z.enum(['planned', 'running', 'locked'])
export type InterviewStatus = z.infer<typeof InterviewStatus>

/** What one decides when planning an interview. */
export const InterviewPlan = z.strictObject({
  /** Name of the round, e.g. "First interview". */
  title: requiredText(80),
  /** When it takes place; null: not fixed yet. */
  plannedForMs: AtMs.nullable(),
  minutes: z.number().int().min(5).max(480),
  /** Who rates. */
  rater: requiredText(80),
})
export type InterviewPlan = z.infer<typeof InterviewPlan>

/** One interview with its scorecard. */
export const Interview = InterviewPlan.extend({
  id: RowId,
  applicationId: RowId,
  roleId: RowId,
  roleTitle: requiredText(120),
  candidateName: requiredText(120),
  status: InterviewStatus,
  kit: Kit,
  notes: z.array(Note),
  ratings: z.array(Rating),
  /** Time spent before the clock was last stopped. */
  elapsedMs: z.number().int(),
  /** Since when the clock runs; null while it stands. */
  runningSinceMs: AtMs.nullable(),
  lockedAtMs: AtMs.nullable(),
})
export type Interview = z.infer<typeof Interview>

/** One line of a role's interviews. */
export const InterviewSummary = Interview.omit({ kit: true, notes: true, ratings: true, elapsedMs: true, runningSinceMs: true }).extend({
  criterionCount: z.number().int(),
  ratedCount: z.number().int(),
})
export type InterviewSummary = z.infer<typeof InterviewSummary>
