import type { Rejection, Stage } from '../../../shared/domain/candidates'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'
import { statement } from '../db/statement'

/** Where an application goes; `rejection` exactly when that is `rejected`. */
export type Destination = { readonly applicationId: string; readonly toStage: Stage; readonly rejection: Rejection | null }

type Standing = { readonly stage: Stage; readonly rejectionJson: string | null; readonly stageSinceMs: number }

/**
 * Moves an application to any stage, `hired` included (the board's own call leaves that to decisions). Runs in the caller's
 * transaction. Going where it stands already, for the same reason, changes nothing.
 */
export function moveApplication(context: Context, { applicationId, toStage, rejection }: Destination): void {
  checkRejection(toStage, rejection)
  const from = standingOf(context, applicationId)
  const rejectionJson = rejection && JSON.stringify({ kind: rejection.kind, reason: rejection.reason })
  if (from.stage === toStage && from.rejectionJson === rejectionJson) return
  const atMs = context.nowMs()
  const move = {
    id: context.newId(),
    applicationId,
    fromStage: from.stage,
    fromRejectionJson: from.rejectionJson,
    fromSinceMs: from.stageSinceMs,
  }
  statement<[object]>(
    context.db,
    `INSERT INTO stageMoves (id, applicationId, position, fromStage, fromRejectionJson, fromSinceMs, toStage, rejectionJson, atMs)
     VALUES (@id, @applicationId, (SELECT coalesce(max(position), 0) + 1 FROM stageMoves WHERE applicationId = @applicationId),
             @fromStage, @fromRejectionJson, @fromSinceMs, @toStage, @rejectionJson, @atMs)`,
  ).run({ ...move, toStage, rejectionJson, atMs })
  const sinceMs = from.stage === toStage ? from.stageSinceMs : atMs // a reworded reason is not a new stage
  stand(context, applicationId, { stage: toStage, rejectionJson, stageSinceMs: sinceMs })
}

/**
 * Takes a move back and answers with its application's id. Only the newest move of an application can be taken back, and none that
 * would make somebody `hired` again: the decision that was reopened is gone.
 */
export function takeMoveBack(context: Context, moveId: string): string {
  const move = statement<[string], Standing & { applicationId: string; isNewest: number }>(
    context.db,
    `SELECT m.applicationId, m.fromStage AS stage, m.fromRejectionJson AS rejectionJson, m.fromSinceMs AS stageSinceMs,
            m.position = (SELECT max(n.position) FROM stageMoves n WHERE n.applicationId = m.applicationId) AS isNewest
     FROM stageMoves m WHERE m.id = ?`,
  ).get(moveId)
  if (!move) throw new AppError('not-found', 'There is no such move.', { moveId })
  if (move.isNewest === 0 || move.stage === 'hired') throw new AppError('undo-too-late', 'The application has moved on since.', { moveId })
  statement<[string]>(context.db, 'DELETE FROM stageMoves WHERE id = ?').run(moveId)
  stand(context, move.applicationId, move)
  return move.applicationId
}

function checkRejection(toStage: Stage, rejection: Rejection | null): void {
  if (toStage === 'rejected' && !rejection) throw new AppError('rejection-needs-reason', 'Setting someone aside needs a reason.')
  if (toStage !== 'rejected' && rejection) {
    const issues = [{ path: 'rejection', problem: 'invalid' }]
    throw new AppError('invalid-input', 'Only setting someone aside takes a reason.', { issues })
  }
}

function standingOf({ db }: Context, applicationId: string): Standing {
  const row = statement<[string], Standing>(db, 'SELECT stage, rejectionJson, stageSinceMs FROM applications WHERE id = ?').get(
    applicationId,
  )
  if (!row) throw new AppError('not-found', 'There is no such application.', { applicationId })
  return row
}

function stand({ db }: Context, applicationId: string, { stage, rejectionJson, stageSinceMs }: Standing): void {
  statement<[string, string | null, number, string]>(
    db,
    'UPDATE applications SET stage = ?, rejectionJson = ?, stageSinceMs = ? WHERE id = ?',
  ).run(stage, rejectionJson, stageSinceMs, applicationId)
}
