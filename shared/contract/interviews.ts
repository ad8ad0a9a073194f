import { z } from 'zod'
import { Interview, InterviewPlan, InterviewSummary } from '../domain/interviews'
import { Note, Rating } from '../domain/scorecards'
import { PartId, Revision, RowId, text } from '../domain/text'
import { command, query } from './define'

const interviewId = z.strictObject({ interviewId: RowId })

export const interviews = {
  /** A role's interviews: running, then planned by date, then locked, newest first. Refuses: `not-found`. */
  listForRole: query({ input: z.strictObject({ roleId: RowId }), output: z.array(InterviewSummary) }),

  /** Refuses: `not-found`. */
  get: query({ input: interviewId, output: Interview }),

  /** Plans an interview and freezes the role's kit for it. Refuses: `not-found`, `kit-empty`. */
  plan: command({ input: z.strictObject({ applicationId: RowId, plan: InterviewPlan }), output: Interview }),

  /** Changes title, date, length or rater. Refuses: `not-found`, `scorecard-locked`. */
  savePlan: command({ input: z.strictObject({ interviewId: RowId, plan: InterviewPlan }), output: Interview }),

  /**
   * Lets the clock run; starts a planned interview. A clock that runs already runs on, unless a crash left it running: then the time
   * up to the last note is kept and it runs from now. Refuses: `not-found`, `scorecard-locked`.
   */
  startClock: command({ input: interviewId, output: Interview }),

  /** Stops the clock and keeps the time spent. Harmless when it stands. Refuses: `not-found`. */
  stopClock: command({ input: interviewId, output: z.null() }),

  /**
   * Saves one step's note. When the base revision is not the stored one, both texts are kept (domain/scorecards mergeNotes) and
   * the answer holds the merged text. Refuses: `not-found` (interview or step), `scorecard-locked`, `stale-edit` when both texts
   * together are too long for one note (details.current: the Note as stored).
   */
  saveNote: command({
    input: z.strictObject({ interviewId: RowId, stepId: PartId, text: text(20_000), baseRevision: Revision }),
    output: Note,
  }),

  /** Rates one criterion; the last word counts. Refuses: `not-found` (interview or criterion), `scorecard-locked`, `invalid-input` (a value and "not assessed" at once). */
  rate: command({ input: z.strictObject({ interviewId: RowId, rating: Rating }), output: Rating }),

  /** Makes the scorecard final. Refuses: `not-found`, `scorecard-locked`, `scorecard-incomplete` (details.problems: LockProblem[]). */
  lock: command({ input: interviewId, output: Interview }),

  /** Deletes an interview whose scorecard is not locked. Refuses: `not-found`, `scorecard-locked`. */
  remove: command({ input: interviewId, output: z.null() }),
}
