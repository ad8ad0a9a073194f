import type { Database } from 'better-sqlite3'
import type { Interview, InterviewSummary } from '../../../shared/domain/interviews'
import type { Note, Rating } from '../../../shared/domain/scorecards'
import { AppError } from '../../../shared/result'
import { statement } from '../db/statement'

const columns = `
  i.id, i.applicationId, a.roleId, r.title AS roleTitle, c.name AS candidateName,
  i.title, i.plannedForMs, i.minutes, i.rater, i.status, i.lockedAtMs`

const source = `
  FROM interviews i
  JOIN applications a ON a.id = i.applicationId
  JOIN candidates c ON c.id = a.candidateId
  JOIN roles r ON r.id = a.roleId`

/** Select and joins of InterviewSummary, to be finished with WHERE (i, a, r) and ORDER BY. */
export const selectInterviewSummaries = `
  SELECT ${columns},
    json_array_length(i.kitJson, '$.criteria') AS criterionCount,
    (SELECT COUNT(*) FROM ratings t WHERE t.interviewId = i.id AND (t.value IS NOT NULL OR t.isNotAssessed = 1)) AS ratedCount
  ${source}`

/** Running, then planned by date (those without one last), then locked, newest first. */
export const summariesOfRole = (db: Database, roleId: string): InterviewSummary[] =>
  statement<[string], InterviewSummary>(
    db,
    `${selectInterviewSummaries}
    WHERE a.roleId = ?
    ORDER BY CASE i.status WHEN 'running' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END,
      CASE i.status WHEN 'planned' THEN COALESCE(i.plannedForMs, 9e15) END, i.lockedAtMs DESC, i.createdAtMs DESC, i.id`,
  ).all(roleId)

type InterviewRow = Omit<Interview, 'kit' | 'notes' | 'ratings'> & { readonly kitJson: string }
type RatingRow = Omit<Rating, 'isNotAssessed'> & { readonly isNotAssessed: number }

export const missingInterview = (interviewId: string) => new AppError('not-found', 'This interview no longer exists.', { interviewId })

/** One interview with its kit, notes and ratings. Refuses: `not-found`. */
export function readInterview(db: Database, interviewId: string): Interview {
  const row = statement<[string], InterviewRow>(
    db,
    `SELECT ${columns}, i.kitJson, i.elapsedMs, i.runningSinceMs ${source} WHERE i.id = ?`,
  ).get(interviewId)
  if (!row) throw missingInterview(interviewId)
  const notes = statement<[string], Note>(db, 'SELECT stepId, text, revision FROM notes WHERE interviewId = ?').all(interviewId)
  const ratings = statement<[string], RatingRow>(
    db,
    'SELECT criterionId, value, isNotAssessed, quote FROM ratings WHERE interviewId = ?',
  ).all(interviewId)
  const { kitJson, ...interview } = row
  return {
    ...interview,
    kit: JSON.parse(kitJson),
    notes,
    ratings: ratings.map(rating => ({ ...rating, isNotAssessed: rating.isNotAssessed === 1 })),
  }
}
