import type { Database } from 'better-sqlite3'
import type { Application, ApplicationSummary, CandidateFile, StageMove } from '../../../shared/domain/candidates'
import { gateStatus, gatesOf } from '../../../shared/domain/gates'
import { AppError } from '../../../shared/result'
import { statement } from '../db/statement'
import { getRole } from './roles.queries'

type ApplicationRow = Omit<Application, 'rejection' | 'details' | 'facts' | 'checks' | 'files' | 'moves'> &
  Application['details'] & { readonly rejectionJson: string | null; readonly factsJson: string; readonly checksJson: string }

/** One application with everything that belongs to it. Refuses: `not-found`. */
export function getApplication(db: Database, applicationId: string): Application {
  const row = statement<[string], ApplicationRow>(
    db,
    `SELECT a.id, a.roleId, a.candidateId, a.stage, a.rejectionJson, a.checksJson, a.revision, a.createdAtMs, a.roleVersion,
            c.name, c.email, c.phone, c.source, c.notes, c.factsJson, c.revision AS candidateRevision
     FROM applications a JOIN candidates c ON c.id = a.candidateId WHERE a.id = ?`,
  ).get(applicationId)
  if (!row) throw new AppError('not-found', 'There is no such application.', { applicationId })
  const { rejectionJson, factsJson, checksJson, name, email, phone, source, notes, ...rest } = row
  return {
    ...rest,
    rejection: rejectionOf(rejectionJson),
    details: { name, email, phone, source, notes },
    facts: JSON.parse(factsJson),
    checks: JSON.parse(checksJson),
    files: listFiles(db, row.candidateId),
    moves: listMoves(db, applicationId),
  }
}

const rejectionOf = (json: string | null): Application['rejection'] => (json === null ? null : JSON.parse(json))

/** In the order in which they were added. */
export const listFiles = (db: Database, candidateId: string): CandidateFile[] =>
  statement<[string], CandidateFile>(
    db,
    'SELECT id, name, mediaType, sizeBytes, addedAtMs FROM candidateFiles WHERE candidateId = ? ORDER BY addedAtMs, id',
  ).all(candidateId)

type MoveRow = Omit<StageMove, 'rejection'> & { readonly rejectionJson: string | null }

const listMoves = (db: Database, applicationId: string): StageMove[] =>
  statement<[string], MoveRow>(
    db,
    'SELECT id, fromStage, toStage, rejectionJson, atMs FROM stageMoves WHERE applicationId = ? ORDER BY position DESC',
  )
    .all(applicationId)
    .map(({ rejectionJson, ...move }) => ({ ...move, rejection: rejectionOf(rejectionJson) }))

type SummaryRow = Omit<ApplicationSummary, 'rejection' | 'gate'> & Pick<ApplicationRow, 'rejectionJson' | 'factsJson' | 'checksJson'>

/**
 * Two statements however many applied: the role once, then one line each. Counted in place, because grouping by application
 * made SQLite walk the applications of every role. Refuses: `not-found`.
 */
export function listSummaries(db: Database, roleId: string): ApplicationSummary[] {
  const { content } = getRole(db, roleId)
  const rows = statement<[string], SummaryRow>(
    db,
    `SELECT a.id, a.candidateId, a.stage, a.rejectionJson, a.createdAtMs, a.stageSinceMs, a.checksJson, c.name, c.source, c.factsJson,
            (SELECT count(*) FROM candidateFiles f WHERE f.candidateId = a.candidateId) AS fileCount,
            (SELECT count(*) FROM interviews i WHERE i.applicationId = a.id AND i.status = 'planned') AS plannedInterviews,
            (SELECT count(*) FROM interviews i WHERE i.applicationId = a.id AND i.status = 'locked') AS lockedScorecards
     FROM applications a JOIN candidates c ON c.id = a.candidateId
     WHERE a.roleId = ? ORDER BY a.createdAtMs, a.id`,
  ).all(roleId)
  return rows.map(row => ({
    id: row.id,
    candidateId: row.candidateId,
    stage: row.stage,
    rejection: rejectionOf(row.rejectionJson),
    createdAtMs: row.createdAtMs,
    name: row.name,
    source: row.source,
    gate: gateStatus(gatesOf(content, { facts: JSON.parse(row.factsJson), checks: JSON.parse(row.checksJson) })),
    fileCount: row.fileCount,
    plannedInterviews: row.plannedInterviews,
    lockedScorecards: row.lockedScorecards,
    stageSinceMs: row.stageSinceMs,
  }))
}
