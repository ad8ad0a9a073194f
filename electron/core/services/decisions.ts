import { isDeepStrictEqual } from 'node:util'
import type { Database } from 'better-sqlite3'
import type { Handlers } from '../../../shared/contract'
import type { Rejection } from '../../../shared/domain/candidates'
import type { Applicant, ComparisonData } from '../../../shared/domain/comparison'
import {
  buildDecisionRecord,
  type Decision,
  type DecisionDraft,
  type DecisionRecord,
  emptyDraft,
  missingReasons,
} from '../../../shared/domain/decisions'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'
import { statement } from '../db/statement'
import { readComparison } from './comparison'
import { moveApplication } from './stage-moves'

export const decisions: Handlers<Context>['decisions'] = {
  get: ({ db }, { roleId }) => readDecision(db, roleId),

  saveDraft({ db }, { roleId, baseRevision, draft }) {
    const stored = readDecision(db, roleId)
    refuseMade(stored)
    if (isDeepStrictEqual(stored.draft, draft)) return stored // a retry of a save that was not acknowledged
    if (stored.revision !== baseRevision) throw new AppError('stale-edit', 'A newer revision of the draft was saved.', { current: stored })
    const revision = baseRevision + 1
    statement<[string, string, number]>(
      db,
      `INSERT INTO decisions (roleId, draftJson, revision) VALUES (?, ?, ?)
      ON CONFLICT (roleId) DO UPDATE SET draftJson = excluded.draftJson, revision = excluded.revision`,
    ).run(roleId, JSON.stringify(draft), revision)
    return { ...stored, draft, revision }
  },

  record(context, { roleId }) {
    const { db, nowMs } = context
    const stored = readDecision(db, roleId)
    refuseMade(stored)
    const data = readComparison(db, roleId)
    refuseOpenScorecards(data)
    const draft = withKnownReasons(stored.draft, data.applicants)
    refuseIncomplete(draft, data.applicants)

    const record = buildDecisionRecord({ data, draft, firmName: readFirmName(db), decidedAtMs: nowMs() })
    statement<[string, string]>(db, 'UPDATE decisions SET recordJson = ? WHERE roleId = ?').run(JSON.stringify(record), roleId)
    moveEverybody(context, record)
    setStatus(db, roleId, 'closed')
    return { ...stored, record }
  },

  reopen(context, { roleId, reason }) {
    const { db } = context
    const stored = readDecision(db, roleId)
    if (!stored.record) throw new AppError('not-found', 'This role has no recorded decision.', { roleId })
    keepReopened(context, stored.record, { roleId, reason })
    statement<[string]>(db, 'UPDATE decisions SET recordJson = NULL WHERE roleId = ?').run(roleId)
    setStatus(db, roleId, 'open')
    const hired = statement<[string], { readonly id: string }>(db, `SELECT id FROM applications WHERE roleId = ? AND stage = 'hired'`).all(
      roleId,
    )
    for (const { id } of hired) moveApplication(context, { applicationId: id, toStage: 'finalist', rejection: null })
    return { ...stored, record: null }
  },
}

type DecisionRow = { readonly draftJson: string | null; readonly revision: number | null; readonly recordJson: string | null }

function readDecision(db: Database, roleId: string): Decision {
  const row = statement<[string], DecisionRow>(
    db,
    'SELECT d.draftJson, d.revision, d.recordJson FROM roles r LEFT JOIN decisions d ON d.roleId = r.id WHERE r.id = ?',
  ).get(roleId)
  if (!row) throw new AppError('not-found', 'This role no longer exists.', { roleId })
  return {
    roleId,
    draft: row.draftJson === null ? emptyDraft : JSON.parse(row.draftJson),
    revision: row.revision ?? 0,
    record: row.recordJson === null ? null : JSON.parse(row.recordJson),
  }
}

function refuseMade({ roleId, record }: Decision): void {
  if (record) throw new AppError('decision-made', 'This role has a recorded decision.', { roleId })
}

function refuseOpenScorecards({ applicants }: ComparisonData): void {
  const open = applicants.filter(each => each.stage !== 'rejected' && each.openScorecards > 0).map(each => each.applicationId)
  if (open.length > 0) throw new AppError('decision-blocked', 'Scorecards are still open.', { open })
}

/** Somebody set aside earlier keeps the reason of then, unless the draft says another. */
function withKnownReasons(draft: DecisionDraft, applicants: readonly Applicant[]): DecisionDraft {
  const reasons = applicants.map(({ applicationId, rejection }): [string, string] => {
    const written = draft.reasons[applicationId] ?? ''
    return [applicationId, written.trim() === '' ? (rejection?.reason ?? '') : written]
  })
  return { ...draft, reasons: Object.fromEntries(reasons) }
}

function refuseIncomplete(draft: DecisionDraft, applicants: readonly Applicant[]): void {
  const missing = missingReasons(
    draft,
    applicants.map(each => each.applicationId),
  )
  const isNobodyChosen = !applicants.some(each => each.applicationId === draft.chosenApplicationId && each.stage !== 'rejected')
  const isUnsigned = draft.decidedBy.trim() === ''
  if (missing.length > 0 || isNobodyChosen || isUnsigned) {
    throw new AppError('decision-incomplete', 'The decision is not complete.', { missing, isNobodyChosen, isUnsigned })
  }
}

function readFirmName(db: Database): string {
  const firm = statement<[], { readonly firmName: string }>(db, 'SELECT firmName FROM workspace').get()
  if (!firm) throw new AppError('not-found', 'The firm has no name yet.')
  return firm.firmName
}

function moveEverybody(context: Context, { people }: DecisionRecord): void {
  for (const { applicationId, isChosen, stage, reason } of people) {
    if (isChosen) moveApplication(context, { applicationId, toStage: 'hired', rejection: null })
    else if (stage !== 'rejected') moveApplication(context, { applicationId, toStage: 'rejected', rejection: rejectionFor(reason) })
  }
}

/** The reason as the application keeps it: shorter than the record may be, and cut at a whole character. */
function rejectionFor(reason: string): Rejection {
  const whole = reason.trim()
  if (whole.length <= 500) return { kind: 'ratings', reason: whole }
  return { kind: 'ratings', reason: `${whole.slice(0, 499).replace(/[\uD800-\uDBFF]$/, '')}…` }
}

const setStatus = (db: Database, roleId: string, status: 'open' | 'closed') =>
  statement<[string, string]>(db, 'UPDATE roles SET status = ? WHERE id = ?').run(status, roleId)

function keepReopened({ db, newId, nowMs }: Context, record: DecisionRecord, { roleId, reason }: { roleId: string; reason: string }): void {
  statement<[string, string, string, string, number]>(
    db,
    'INSERT INTO reopenedDecisions (id, roleId, recordJson, reason, reopenedAtMs) VALUES (?, ?, ?, ?, ?)',
  ).run(newId(), roleId, JSON.stringify(record), reason, nowMs())
}
