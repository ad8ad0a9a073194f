import { z } from 'zod'
import { Rejection, Stage } from './candidates'
import { type Column, type ComparisonData, compare } from './comparison'
import { GateStatus } from './qualification'
import { RoleContent } from './roles'
import { AtMs, PartId, Revision, RowId, requiredText, text } from './text'

/** A decision while it is written: who is chosen, and a reason for every person. */
export const DecisionDraft = z.strictObject({
  chosenApplicationId: RowId.nullable(),
  /** applicationId → reason; missing or blank: not written yet. */
  reasons: z.record(RowId, text(2000)),
  decidedBy: text(80),
})
export type DecisionDraft = z.infer<typeof DecisionDraft>

export const emptyDraft: DecisionDraft = { chosenApplicationId: null, reasons: {}, decidedBy: '' }

/** One person as the record keeps them. */
export const RecordedPerson = z.strictObject({
  applicationId: RowId,
  name: requiredText(120),
  isChosen: z.boolean(),
  stage: Stage,
  rejection: Rejection.nullable(),
  reason: requiredText(2000),
  gate: GateStatus,
  /** Texts of the musts not met, in the role's language; the qualification rule is named '' and worded when shown. */
  unmet: z.array(text(300)),
  mean: z.number().nullable(),
  assessedShare: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  ratings: z.array(z.strictObject({ criterionId: PartId, mean: z.number().nullable(), quote: text(500) })),
})
export type RecordedPerson = z.infer<typeof RecordedPerson>

/** Who was chosen and why, and why not for each other person: frozen as it stood on that day. */
export const DecisionRecord = z.strictObject({
  firmName: requiredText(80),
  decidedBy: requiredText(80),
  decidedAtMs: AtMs,
  content: RoleContent,
  /** The chosen one first, then in the order of the comparison. */
  people: z.array(RecordedPerson),
})
export type DecisionRecord = z.infer<typeof DecisionRecord>

/** A role's decision: its draft, and the record once made. */
export const Decision = z.strictObject({
  roleId: RowId,
  draft: DecisionDraft,
  revision: Revision,
  record: DecisionRecord.nullable(),
})
export type Decision = z.infer<typeof Decision>

/** The people whose reason is still missing. */
export const missingReasons = (draft: DecisionDraft, applicationIds: readonly string[]): readonly string[] =>
  applicationIds.filter(id => (draft.reasons[id] ?? '').trim() === '')

function recordPerson(column: Column, draft: DecisionDraft): RecordedPerson {
  const { applicant, total } = column
  return {
    applicationId: applicant.applicationId,
    name: applicant.name,
    isChosen: applicant.applicationId === draft.chosenApplicationId,
    stage: applicant.stage,
    rejection: applicant.rejection,
    reason: draft.reasons[applicant.applicationId] ?? '',
    gate: column.gate,
    unmet: column.gates.filter(gate => gate.status === 'notMet').map(gate => (gate.kind === 'requirement' ? gate.requirement.text : '')),
    mean: total?.mean ?? null,
    assessedShare: total?.assessedShare ?? null,
    low: total?.low ?? null,
    high: total?.high ?? null,
    ratings: column.cells.map(({ criterionId, mean, quote }) => ({ criterionId, mean, quote })),
  }
}

export type RecordInput = {
  readonly data: ComparisonData
  readonly draft: DecisionDraft
  readonly firmName: string
  readonly decidedAtMs: number
}

/** The record of a finished draft. The caller has checked that nobody's reason is missing. */
export function buildDecisionRecord({ data, draft, firmName, decidedAtMs }: RecordInput): DecisionRecord {
  const people = compare(data).map(column => recordPerson(column, draft))
  return {
    firmName,
    decidedBy: draft.decidedBy,
    decidedAtMs,
    content: data.content,
    people: [...people.filter(person => person.isChosen), ...people.filter(person => !person.isChosen)],
  }
}
