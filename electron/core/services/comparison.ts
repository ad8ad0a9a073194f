import type { Database } from 'better-sqlite3'
import type { Handlers } from '../../../shared/contract'
import type { Applicant, ComparedScorecard, ComparisonData, Evidence } from '../../../shared/domain/comparison'
import type { Kit, KitStep } from '../../../shared/domain/kits'
import type { Rating } from '../../../shared/domain/scorecards'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'
import { statement } from '../db/statement'
import { getRole } from './roles.queries'

export const comparison: Handlers<Context>['comparison'] = {
  get: ({ db }, { roleId }) => readComparison(db, roleId),

  getEvidence({ db }, { applicationId, criterionId }) {
    if (!statement<[string]>(db, 'SELECT 1 FROM applications WHERE id = ?').get(applicationId)) {
      throw new AppError('not-found', 'This application no longer exists.', { applicationId })
    }
    const notes = Map.groupBy(notesOf(db, applicationId), note => note.interviewId)
    return evidenceRows(db, applicationId, criterionId).map(row => evidenceOf(row, criterionId, notes.get(row.interviewId) ?? []))
  },
}

/** Four statements, however many people applied. Refuses: `not-found`. */
export function readComparison(db: Database, roleId: string): ComparisonData {
  const { content } = getRole(db, roleId)
  const ratings = Map.groupBy(lockedRatings(db, roleId), rating => rating.interviewId)
  const scorecards = Map.groupBy(lockedScorecards(db, roleId), card => card.applicationId)
  const applicants = applicantRows(db, roleId).map(
    ({ rejectionJson, factsJson, checksJson, ...row }): Applicant => ({
      ...row,
      rejection: rejectionJson === null ? null : JSON.parse(rejectionJson),
      facts: JSON.parse(factsJson),
      checks: JSON.parse(checksJson),
      scorecards: (scorecards.get(row.applicationId) ?? []).map(({ applicationId: _, ...card }) => ({
        ...card,
        ratings: (ratings.get(card.interviewId) ?? []).map(ratingOf),
      })),
    }),
  )
  return { roleId, content, applicants }
}

type ApplicantRow = Omit<Applicant, 'rejection' | 'facts' | 'checks' | 'scorecards'> & {
  readonly rejectionJson: string | null
  readonly factsJson: string
  readonly checksJson: string
}

const applicantRows = (db: Database, roleId: string): ApplicantRow[] =>
  statement<[string], ApplicantRow>(
    db,
    `SELECT a.id AS applicationId, c.name, a.stage, a.rejectionJson, c.factsJson, a.checksJson,
      (SELECT COUNT(*) FROM interviews i WHERE i.applicationId = a.id AND i.status = 'running') AS openScorecards
    FROM applications a JOIN candidates c ON c.id = a.candidateId
    WHERE a.roleId = ? ORDER BY a.createdAtMs, a.id`,
  ).all(roleId)

type ScorecardRow = Omit<ComparedScorecard, 'ratings'> & { readonly applicationId: string }

const lockedScorecards = (db: Database, roleId: string): ScorecardRow[] =>
  statement<[string], ScorecardRow>(
    db,
    `SELECT i.applicationId, i.id AS interviewId, i.title, i.rater, i.lockedAtMs
    FROM applications a JOIN interviews i ON i.applicationId = a.id
    WHERE a.roleId = ? AND i.status = 'locked' ORDER BY i.lockedAtMs, i.id`,
  ).all(roleId)

type RatingRow = Omit<Rating, 'isNotAssessed'> & { readonly interviewId: string; readonly isNotAssessed: number }

const lockedRatings = (db: Database, roleId: string): RatingRow[] =>
  statement<[string], RatingRow>(
    db,
    `SELECT t.interviewId, t.criterionId, t.value, t.isNotAssessed, t.quote
    FROM applications a JOIN interviews i ON i.applicationId = a.id JOIN ratings t ON t.interviewId = i.id
    WHERE a.roleId = ? AND i.status = 'locked'`,
  ).all(roleId)

const ratingOf = ({ criterionId, value, isNotAssessed, quote }: RatingRow): Rating => ({
  criterionId,
  value,
  isNotAssessed: isNotAssessed === 1,
  quote,
})

type NoteRow = { readonly interviewId: string; readonly stepId: string; readonly text: string }

const notesOf = (db: Database, applicationId: string): NoteRow[] =>
  statement<[string], NoteRow>(
    db,
    `SELECT n.interviewId, n.stepId, n.text FROM interviews i JOIN notes n ON n.interviewId = i.id
    WHERE i.applicationId = ? AND i.status = 'locked'`,
  ).all(applicationId)

type EvidenceRow = Omit<Evidence, 'isNotAssessed' | 'steps'> & { readonly isNotAssessed: number; readonly kitJson: string }

const evidenceRows = (db: Database, applicationId: string, criterionId: string): EvidenceRow[] =>
  statement<[string, string], EvidenceRow>(
    db,
    `SELECT i.id AS interviewId, i.title, i.rater, t.value, t.isNotAssessed, t.quote, i.kitJson
    FROM interviews i JOIN ratings t ON t.interviewId = i.id AND t.criterionId = ?
    WHERE i.applicationId = ? AND i.status = 'locked' ORDER BY i.lockedAtMs, i.id`,
  ).all(criterionId, applicationId)

/** What the candidate was asked, or the title of what they were given to do. */
const askedIn = (step: KitStep): string => (step.kind === 'question' ? step.text : step.title)

function evidenceOf({ kitJson, isNotAssessed, ...row }: EvidenceRow, criterionId: string, notes: readonly NoteRow[]): Evidence {
  const kit: Kit = JSON.parse(kitJson)
  const steps = kit.steps
    .filter(step => step.criterionId === criterionId)
    .map(step => ({ stepId: step.id, asked: askedIn(step), note: notes.find(note => note.stepId === step.id)?.text ?? '' }))
  return { ...row, isNotAssessed: isNotAssessed === 1, steps }
}
