import { z } from 'zod'
import { ComparisonData, Evidence } from '../domain/comparison'
import { PartId, RowId } from '../domain/text'
import { query } from './define'

export const comparison = {
  /** All applications of a role with their locked ratings. Refuses: `not-found`. */
  get: query({ input: z.strictObject({ roleId: RowId }), output: ComparisonData }),

  /** What every rater wrote for one criterion of one application, from locked scorecards. Refuses: `not-found`. */
  getEvidence: query({ input: z.strictObject({ applicationId: RowId, criterionId: PartId }), output: z.array(Evidence) }),
}
