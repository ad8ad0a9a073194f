import { z } from 'zod'
import { CandidateFacts, GateStatus } from './qualification'
import { AtMs, PartId, Revision, RowId, requiredText, text } from './text'

/** Where an application stands. `rejected` also holds people who withdrew; the reason says which. */
export const Stage = z.enum(['received', 'screening', 'interview', 'finalist', 'hired', 'rejected'])
export type Stage = z.infer<typeof Stage>

/** The stages one moves people through by hand; `hired` comes with the decision. */
export const boardStages = ['received', 'screening', 'interview', 'finalist', 'rejected'] as const satisfies readonly Stage[]

/** Why someone is set aside: a kind for the overview, and the reason in words. */
export const Rejection = z.strictObject({
  kind: z.enum(['qualification', 'requirement', 'ratings', 'withdrew', 'other']),
  reason: requiredText(500),
})
export type Rejection = z.infer<typeof Rejection>

export const Email = z.union([z.literal(''), z.email().max(200)])

/** What is written about a person. There is no field for photo, sex, age, family, origin, health or pay, on purpose. */
export const CandidateDetails = z.strictObject({
  name: requiredText(120),
  email: Email,
  phone: text(40),
  /** Where the application came from. */
  source: text(120),
  notes: text(20_000),
})
export type CandidateDetails = z.infer<typeof CandidateDetails>

/** Whether one requirement is met, with what shows it. A requirement that is not listed is unknown. */
export const RequirementCheck = z.strictObject({
  requirementId: PartId,
  status: GateStatus,
  note: text(300),
})
export type RequirementCheck = z.infer<typeof RequirementCheck>

/** What is known of a role's requirements, each at most once. */
export const RequirementChecks = z
  .array(RequirementCheck)
  .max(40)
  .refine(checks => new Set(checks.map(check => check.requirementId)).size === checks.length)

/** A file that came with an application. The bytes are kept apart, under the id. */
export const CandidateFile = z.strictObject({
  id: RowId,
  /** As the user's file was called; shown, never used as a path. */
  name: requiredText(200),
  mediaType: z.string(),
  sizeBytes: z.number().int(),
  addedAtMs: AtMs,
})
export type CandidateFile = z.infer<typeof CandidateFile>

export const maximumFileBytes = 25 * 1024 * 1024

/** One step of an application from stage to stage; the newest can be undone. */
export const StageMove = z.strictObject({
  id: RowId,
  fromStage: Stage,
  toStage: Stage,
  rejection: Rejection.nullable(),
  atMs: AtMs,
})
export type StageMove = z.infer<typeof StageMove>

/** One person's application for one role, with the person. */
export const Application = z.strictObject({
  id: RowId,
  roleId: RowId,
  candidateId: RowId,
  stage: Stage,
  /** Set while the stage is `rejected`, else null. */
  rejection: Rejection.nullable(),
  details: CandidateDetails,
  facts: CandidateFacts,
  /** Revision of the person's details and facts together. */
  candidateRevision: Revision,
  checks: RequirementChecks,
  /** Revision of the checks. */
  revision: Revision,
  files: z.array(CandidateFile),
  /** Newest first. */
  moves: z.array(StageMove),
  createdAtMs: AtMs,
  /** Number of the advertised version they applied under; null: before the first. */
  roleVersion: z.number().int().nullable(),
})
export type Application = z.infer<typeof Application>

/** One line of the board and of the list. */
export const ApplicationSummary = Application.pick({
  id: true,
  candidateId: true,
  stage: true,
  rejection: true,
  createdAtMs: true,
}).extend({
  name: requiredText(120),
  source: text(120),
  /** All gates of the role together. */
  gate: GateStatus,
  fileCount: z.number().int(),
  plannedInterviews: z.number().int(),
  lockedScorecards: z.number().int(),
  /** When the application came to its stage. */
  stageSinceMs: AtMs,
})
export type ApplicationSummary = z.infer<typeof ApplicationSummary>
