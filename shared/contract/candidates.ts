import { z } from 'zod'
import { Application, ApplicationSummary, CandidateDetails, CandidateFile, Rejection, RequirementChecks, Stage } from '../domain/candidates'
import { CandidateFacts } from '../domain/qualification'
import { Revision, RowId } from '../domain/text'
import { command, query, task } from './define'

const applicationId = z.strictObject({ applicationId: RowId })

export const candidates = {
  /** Everybody who applied for a role, in the order they came. Refuses: `not-found`. */
  listForRole: query({ input: z.strictObject({ roleId: RowId }), output: z.array(ApplicationSummary) }),

  /** Refuses: `not-found`. */
  get: query({ input: applicationId, output: Application }),

  /** Adds a person and their application for a role. Refuses: `not-found` (role). */
  add: command({ input: z.strictObject({ roleId: RowId, details: CandidateDetails }), output: Application }),

  /** Saves what is written about the person. Refuses: `not-found`, `stale-edit` (details.current: the Application as stored). */
  save: command({
    input: z.strictObject({ applicationId: RowId, baseRevision: Revision, details: CandidateDetails, facts: CandidateFacts }),
    output: Application,
  }),

  /** Saves which requirements are met. Refuses: `not-found`, `stale-edit` (details.current). */
  saveChecks: command({
    input: z.strictObject({ applicationId: RowId, baseRevision: Revision, checks: RequirementChecks }),
    output: Application,
  }),

  /**
   * Moves an application to a stage. `rejection` is given exactly when the stage is `rejected`; `hired` comes with a decision only
   * (`invalid-input`). Refuses: `not-found`, `rejection-needs-reason`, `decision-made` (the role's decision is recorded).
   */
  move: command({
    input: z.strictObject({ applicationId: RowId, toStage: Stage.exclude(['hired']), rejection: Rejection.nullable() }),
    output: Application,
  }),

  /** Takes the newest move back. Refuses: `not-found`, `undo-too-late`, `decision-made`. */
  undoMove: command({ input: z.strictObject({ moveId: RowId }), output: Application }),

  /** Deletes an application and, where it was the person's only one, the person and their files. Refuses: `not-found`. */
  remove: task({ input: applicationId, output: z.null() }),

  /** Keeps a file: PDF, DOCX, ODT, DOC, RTF or plain text; its name is cut and cleaned to one that can be shown. Refuses: `not-found`, `file-empty`, `file-too-large`, `file-wrong-kind`. */
  attachFile: task({
    input: z.strictObject({ applicationId: RowId, name: z.string().max(1000), bytes: z.instanceof(Uint8Array) }),
    output: CandidateFile,
  }),

  /** The file and its bytes. Refuses: `not-found`. */
  readFile: query({
    input: z.strictObject({ fileId: RowId }),
    output: z.strictObject({ file: CandidateFile, bytes: z.instanceof(Uint8Array) }),
  }),

  /** Deletes a file. Refuses: `not-found`. */
  removeFile: task({ input: z.strictObject({ fileId: RowId }), output: z.null() }),
}
