import { createHash } from 'node:crypto'
import { type CandidateFile, maximumFileBytes } from '../../../shared/domain/candidates'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'
import { statement } from '../db/statement'
import { type FileKind, fileKindOf } from './file-kind'
import { shownFileName } from './file-name'

type NewFile = { readonly applicationId: string; readonly name: string; readonly bytes: Uint8Array }

/** Keeps a file from outside once its size and kind are known to be fine. */
export async function attachFile(context: Context, file: NewFile): Promise<CandidateFile> {
  const { bytes } = file
  if (bytes.length === 0) throw new AppError('file-empty', 'The file is empty.')
  if (bytes.length > maximumFileBytes) throw new AppError('file-too-large', 'The file is too large.', { maximumBytes: maximumFileBytes })
  const kind = await fileKindOf(bytes)
  if (!kind) throw new AppError('file-wrong-kind', 'The file is not of a kind that is kept.')
  return keepFile(context, file, kind)
}

/** Bytes first, row second: a row never names a file that is not there, and a row that cannot be written takes its bytes with it. */
export function keepFile(context: Context, { applicationId, name, bytes }: NewFile, kind: FileKind): CandidateFile {
  const candidateId = candidateOf(context, applicationId)
  const file: CandidateFile = {
    id: context.newId(),
    name: shownFileName(name, kind),
    mediaType: kind.mediaType,
    sizeBytes: bytes.length,
    addedAtMs: context.nowMs(),
  }
  context.files.write(file.id, bytes)
  try {
    insertFile(context, { ...file, candidateId, sha256: sha256Of(bytes) })
  } catch (error) {
    context.files.remove(file.id)
    throw error
  }
  return file
}

/** Refuses: `not-found`, also where the bytes are gone. Bytes that are not the ones that came in are never handed out. */
export function readFile({ db, files }: Context, fileId: string): { file: CandidateFile; bytes: Uint8Array<ArrayBuffer> } {
  const row = statement<[string], CandidateFile & { sha256: string }>(
    db,
    'SELECT id, name, mediaType, sizeBytes, addedAtMs, sha256 FROM candidateFiles WHERE id = ?',
  ).get(fileId)
  const bytes = row && files.read(fileId)
  if (!bytes) throw new AppError('not-found', 'There is no such file.', { fileId })
  const { sha256, ...file } = row
  if (sha256Of(bytes) !== sha256) throw new Error(`The bytes of file ${fileId} have changed on disk`)
  return { file, bytes }
}

/** Refuses: `not-found`. */
export function removeFile({ db, files }: Context, fileId: string): void {
  const removed = db.transaction(() => statement<[string]>(db, 'DELETE FROM candidateFiles WHERE id = ?').run(fileId)).immediate()
  if (removed.changes === 0) throw new AppError('not-found', 'There is no such file.', { fileId })
  files.remove(fileId)
}

function candidateOf({ db }: Context, applicationId: string): string {
  const row = statement<[string], { candidateId: string }>(db, 'SELECT candidateId FROM applications WHERE id = ?').get(applicationId)
  if (!row) throw new AppError('not-found', 'There is no such application.', { applicationId })
  return row.candidateId
}

function insertFile({ db }: Context, row: CandidateFile & { readonly candidateId: string; readonly sha256: string }): void {
  const insert = statement<[object]>(
    db,
    `INSERT INTO candidateFiles (id, candidateId, name, mediaType, sizeBytes, sha256, addedAtMs)
     VALUES (@id, @candidateId, @name, @mediaType, @sizeBytes, @sha256, @addedAtMs)`,
  )
  db.transaction(() => insert.run(row)).immediate()
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
