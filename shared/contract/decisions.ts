import { z } from 'zod'
import { Decision, DecisionDraft } from '../domain/decisions'
import { Revision, RowId, requiredText } from '../domain/text'
import { command, query } from './define'

const roleId = z.strictObject({ roleId: RowId })

export const decisions = {
  /** A role's decision; an empty draft of revision 0 when nothing was written yet. Refuses: `not-found`. */
  get: query({ input: roleId, output: Decision }),

  /** Saves the draft. Refuses: `not-found`, `stale-edit` (details.current: Decision), `decision-made`. */
  saveDraft: command({ input: z.strictObject({ roleId: RowId, baseRevision: Revision, draft: DecisionDraft }), output: Decision }),

  /**
   * Records the draft: freezes what the comparison shows, moves the chosen application to `hired` and every other one to
   * `rejected` with its reason, closes the role. Refuses: `not-found`, `decision-made`, `decision-incomplete`
   * (details.missing: applicationId[]; details.isNobodyChosen, details.isUnsigned), `decision-blocked` (details.open: applicationId[]).
   */
  record: command({ input: roleId, output: Decision }),

  /** Opens a decided role again; the record goes, its text stays as the draft, with the reason kept in the role's history. Refuses: `not-found`. */
  reopen: command({ input: z.strictObject({ roleId: RowId, reason: requiredText(500) }), output: Decision }),
}
