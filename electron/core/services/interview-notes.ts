import type { Database } from 'better-sqlite3'
import { mergeNotes, type Note } from '../../../shared/domain/scorecards'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'
import { statement } from '../db/statement'
import { missingInterview } from './interviews.queries'

type NoteInput = { readonly interviewId: string; readonly stepId: string; readonly text: string; readonly baseRevision: number }

type Row = { readonly status: string; readonly text: string | null; readonly revision: number | null }

const maximumLength = 20_000

/** Refuses a step that the kit does not have. Asked once per note, so that no keystroke reads the whole kit. */
function checkStep(db: Database, interviewId: string, stepId: string): void {
  const found = statement<[string, string]>(
    db,
    `SELECT 1 FROM interviews i, json_each(i.kitJson, '$.steps') s WHERE i.id = ? AND json_extract(s.value, '$.id') = ?`,
  ).get(interviewId, stepId)
  if (!found) throw new AppError('not-found', 'This interview has no such step.', { interviewId, stepId })
}

/** What the note reads after this save. */
function textAfter(stored: Note, { text, baseRevision }: NoteInput): string {
  if (stored.revision === baseRevision) return text
  const merged = mergeNotes(stored.text, text)
  if (merged.length > maximumLength) throw new AppError('stale-edit', 'Both texts together are too long for one note.', { current: stored })
  return merged
}

/** The stored note, null before the first save, and whether the interview is only planned yet. */
function readNote(db: Database, interviewId: string, stepId: string): { readonly stored: Note | null; readonly isPlanned: boolean } {
  const row = statement<[string, string], Row>(
    db,
    `SELECT i.status, n.text, n.revision FROM interviews i LEFT JOIN notes n ON n.interviewId = i.id AND n.stepId = ? WHERE i.id = ?`,
  ).get(stepId, interviewId)
  if (!row) throw missingInterview(interviewId)
  if (row.status === 'locked') throw new AppError('scorecard-locked', 'The scorecard is locked.', { interviewId })
  const { status, text, revision } = row
  return { stored: text === null || revision === null ? null : { stepId, text, revision }, isPlanned: status === 'planned' }
}

/** The hot path: two statements for a keystroke, nothing parsed. */
export function saveNote({ db, nowMs }: Context, input: NoteInput): Note {
  const { interviewId, stepId } = input
  const { stored, isPlanned } = readNote(db, interviewId, stepId)
  if (!stored) checkStep(db, interviewId, stepId)
  const text = stored ? textAfter(stored, input) : input.text
  // A retry after a lost acknowledgement, or an older text that the stored one already holds.
  if (stored?.text === text && stored.revision !== input.baseRevision) return stored

  const note: Note = { stepId, text, revision: (stored?.revision ?? 0) + 1 }
  statement<[string, string, string, number, number]>(
    db,
    `INSERT INTO notes (interviewId, stepId, text, revision, savedAtMs) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (interviewId, stepId) DO UPDATE SET text = excluded.text, revision = excluded.revision, savedAtMs = excluded.savedAtMs`,
  ).run(interviewId, stepId, note.text, note.revision, nowMs())
  if (isPlanned) markStarted(db, interviewId)
  return note
}

/** The first note or rating starts a planned interview; its clock is another matter. */
export const markStarted = (db: Database, interviewId: string) =>
  statement<[string]>(db, `UPDATE interviews SET status = 'running' WHERE id = ? AND status = 'planned'`).run(interviewId)
