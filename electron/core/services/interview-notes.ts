import type { Database } from 'better-sqlite3'
import { mergeNotes, type Note } from '../../../shared/domain/scorecards'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'
import { statement } from '../db/statement'
import { missingInterview } from './interviews.queries'

type NoteInput = { readonly interviewId: string; readonly stepId: string; readonly text: string; readonly baseRevision: number }

type Row = { readonly status: string; readonly revision: number | null }

const maximumLength = 20_000

/** Refuses a step that the kit does not have. Asked once per note, so that no keystroke reads the whole kit. */
function checkStep(db: Database, interviewId: string, stepId: string): void {
  const found = statement<[string, string]>(
    db,
    `SELECT 1 FROM interviews i, json_each(i.kitJson, '$.steps') s WHERE i.id = ? AND json_extract(s.value, '$.id') = ?`,
  ).get(interviewId, stepId)
  if (!found) throw new AppError('not-found', 'This interview has no such step.', { interviewId, stepId })
}

/** The revision of the stored note, null before the first save, and whether the interview is only planned yet. */
function readRevision(
  db: Database,
  interviewId: string,
  stepId: string,
): { readonly revision: number | null; readonly isPlanned: boolean } {
  const row = statement<[string, string], Row>(
    db,
    `SELECT i.status, n.revision FROM interviews i LEFT JOIN notes n ON n.interviewId = i.id AND n.stepId = ? WHERE i.id = ?`,
  ).get(stepId, interviewId)
  if (!row) throw missingInterview(interviewId)
  if (row.status === 'locked') throw new AppError('scorecard-locked', 'The scorecard is locked.', { interviewId })
  return { revision: row.revision, isPlanned: row.status === 'planned' }
}

function readNote(db: Database, interviewId: string, stepId: string): Note {
  const note = statement<[string, string], Note>(db, 'SELECT stepId, text, revision FROM notes WHERE interviewId = ? AND stepId = ?').get(
    interviewId,
    stepId,
  )
  if (!note) throw new Error('A note with a revision has a row')
  return note
}

/** What the note reads after a save from an older base: both texts; the stored one itself when it holds the new one already. */
function mergedText(stored: Note, text: string): string {
  const merged = mergeNotes(stored.text, text)
  if (merged.length > maximumLength) throw new AppError('stale-edit', 'Both texts together are too long for one note.', { current: stored })
  return merged
}

function writeNote({ db, nowMs }: Context, interviewId: string, note: Note): Note {
  statement<[string, string, string, number, number]>(
    db,
    `INSERT INTO notes (interviewId, stepId, text, revision, savedAtMs) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (interviewId, stepId) DO UPDATE SET text = excluded.text, revision = excluded.revision, savedAtMs = excluded.savedAtMs`,
  ).run(interviewId, note.stepId, note.text, note.revision, nowMs())
  return note
}

/** The hot path: two statements for a keystroke, nothing parsed, no stored text read while the base is the newest. */
export function saveNote(context: Context, { interviewId, stepId, text, baseRevision }: NoteInput): Note {
  const { db } = context
  const { revision, isPlanned } = readRevision(db, interviewId, stepId)
  if (isPlanned) markStarted(db, interviewId)
  if (revision === null) {
    checkStep(db, interviewId, stepId)
    return writeNote(context, interviewId, { stepId, text, revision: 1 })
  }
  if (revision === baseRevision) return writeNote(context, interviewId, { stepId, text, revision: revision + 1 })
  const stored = readNote(db, interviewId, stepId)
  const merged = mergedText(stored, text)
  // a retry after a lost acknowledgement, or an older text that the stored one already holds
  return merged === stored.text ? stored : writeNote(context, interviewId, { stepId, text: merged, revision: revision + 1 })
}

/** The first note or rating starts a planned interview; its clock is another matter. */
export const markStarted = (db: Database, interviewId: string) =>
  statement<[string]>(db, `UPDATE interviews SET status = 'running' WHERE id = ? AND status = 'planned'`).run(interviewId)
