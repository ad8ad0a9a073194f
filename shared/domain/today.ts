import { z } from 'zod'
import { InterviewSummary } from './interviews'
import { RoleSummary } from './roles'

/** What waits for the user, most urgent first in each list. */
export const Today = z.strictObject({
  /** Planned and not started, the next one first; at most 10. */
  planned: z.array(InterviewSummary),
  /** Started, scorecard not locked; at most 10. */
  toLock: z.array(InterviewSummary),
  /** Open roles with applications that nobody has looked at. */
  received: z.array(z.strictObject({ role: RoleSummary, count: z.number().int() })),
  openRoles: z.array(RoleSummary),
})
export type Today = z.infer<typeof Today>
