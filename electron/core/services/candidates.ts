import { isDeepStrictEqual } from 'node:util'
import type { Handlers } from '../../../shared/contract'
import type { Application, CandidateDetails } from '../../../shared/domain/candidates'
import { noFacts } from '../../../shared/domain/qualification'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'
import { statement } from '../db/statement'
import { attachFile, readFile, removeFile } from './candidate-files'
import { getApplication, listFiles, listSummaries } from './candidates.queries'
import { newestVersion } from './role-versions'
import { getRole } from './roles.queries'
import { moveApplication, takeMoveBack } from './stage-moves'

const stale = (current: Application) => new AppError('stale-edit', 'A newer revision was saved.', { current })

function insertCandidate({ db, newId, nowMs }: Context, details: CandidateDetails): string {
  const candidateId = newId()
  statement<[object]>(
    db,
    `INSERT INTO candidates (id, name, email, phone, source, notes, factsJson, revision, createdAtMs)
     VALUES (@candidateId, @name, @email, @phone, @source, @notes, @factsJson, 1, @atMs)`,
  ).run({ candidateId, ...details, factsJson: JSON.stringify(noFacts), atMs: nowMs() })
  return candidateId
}

function insertApplication({ db, newId, nowMs }: Context, roleId: string, candidateId: string): string {
  const id = newId()
  statement<[object]>(
    db,
    `INSERT INTO applications (id, roleId, candidateId, stage, rejectionJson, stageSinceMs, checksJson, revision, createdAtMs, roleVersion)
     VALUES (@id, @roleId, @candidateId, 'received', NULL, @atMs, '[]', 1, @atMs, @roleVersion)`,
  ).run({ id, roleId, candidateId, atMs: nowMs(), roleVersion: newestVersion(db, roleId) })
  return id
}

/** While a role's decision stands, nobody leaves the stage that the record gave them. */
function refuseWhenDecided({ db }: Context, applicationId: string): void {
  const decided = statement<[string], unknown>(
    db,
    `SELECT 1 FROM applications a JOIN decisions d ON d.roleId = a.roleId WHERE a.id = ? AND d.recordJson IS NOT NULL`,
  ).get(applicationId)
  if (decided) throw new AppError('decision-made', 'The decision is recorded.', { applicationId })
}

/** Rows go first: a crash in between leaves bytes that nothing names, never a name without its bytes. */
function removeApplication({ db, files }: Context, applicationId: string): void {
  const orphaned = db
    .transaction(() => {
      const { candidateId } = getApplication(db, applicationId)
      statement<[string]>(db, 'DELETE FROM applications WHERE id = ?').run(applicationId)
      const removable = listFiles(db, candidateId)
      const person = statement<[string, string]>(
        db,
        'DELETE FROM candidates WHERE id = ? AND NOT EXISTS (SELECT 1 FROM applications WHERE candidateId = ?)',
      ).run(candidateId, candidateId)
      return person.changes === 0 ? [] : removable
    })
    .immediate()
  for (const file of orphaned) files.remove(file.id)
}

export const candidates: Handlers<Context>['candidates'] = {
  listForRole: ({ db }, { roleId }) => listSummaries(db, roleId),

  get: ({ db }, { applicationId }) => getApplication(db, applicationId),

  add(context, { roleId, details }) {
    if (getRole(context.db, roleId).status === 'closed') throw new AppError('decision-made', 'The decision is recorded.', { roleId })
    const applicationId = insertApplication(context, roleId, insertCandidate(context, details))
    return getApplication(context.db, applicationId)
  },

  save({ db }, { applicationId, baseRevision, details, facts }) {
    const current = getApplication(db, applicationId)
    if (isDeepStrictEqual([current.details, current.facts], [details, facts])) return current // a retry
    if (current.candidateRevision !== baseRevision) throw stale(current)
    statement<[object]>(
      db,
      `UPDATE candidates SET name = @name, email = @email, phone = @phone, source = @source, notes = @notes,
              factsJson = @factsJson, revision = revision + 1 WHERE id = @candidateId`,
    ).run({ ...details, factsJson: JSON.stringify(facts), candidateId: current.candidateId })
    return getApplication(db, applicationId)
  },

  saveChecks({ db }, { applicationId, baseRevision, checks }) {
    const current = getApplication(db, applicationId)
    if (isDeepStrictEqual(current.checks, checks)) return current // a retry
    if (current.revision !== baseRevision) throw stale(current)
    statement<[string, string]>(db, 'UPDATE applications SET checksJson = ?, revision = revision + 1 WHERE id = ?').run(
      JSON.stringify(checks),
      applicationId,
    )
    return getApplication(db, applicationId)
  },

  move(context, destination) {
    refuseWhenDecided(context, destination.applicationId)
    moveApplication(context, destination)
    return getApplication(context.db, destination.applicationId)
  },

  undoMove(context, { moveId }) {
    const applicationId = takeMoveBack(context, moveId)
    refuseWhenDecided(context, applicationId) // the transaction puts the move back
    return getApplication(context.db, applicationId)
  },

  async remove(context, { applicationId }) {
    removeApplication(context, applicationId)
    return null
  },

  attachFile,

  readFile: (context, { fileId }) => readFile(context, fileId),

  async removeFile(context, { fileId }) {
    removeFile(context, fileId)
    return null
  },
}
