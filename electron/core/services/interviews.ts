import type { Database } from 'better-sqlite3'
import type { Handlers } from '../../../shared/contract'
import type { Stage } from '../../../shared/domain/candidates'
import type { Interview, InterviewPlan } from '../../../shared/domain/interviews'
import { buildKit } from '../../../shared/domain/kits'
import { lockProblems, type Rating } from '../../../shared/domain/scorecards'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'
import { statement } from '../db/statement'
import { startClock, stopClock } from './interview-clock'
import { markStarted, saveNote } from './interview-notes'
import { missingInterview, readInterview, summariesOfRole } from './interviews.queries'
import { getRole } from './roles.queries'
import { moveApplication } from './stage-moves'

export const interviews: Handlers<Context>['interviews'] = {
  listForRole({ db }, { roleId }) {
    if (!statement<[string]>(db, 'SELECT 1 FROM roles WHERE id = ?').get(roleId)) {
      throw new AppError('not-found', 'This role no longer exists.', { roleId })
    }
    return summariesOfRole(db, roleId)
  },

  get: ({ db }, { interviewId }) => readInterview(db, interviewId),

  plan(context, { applicationId, plan }) {
    const { roleId, stage } = readApplication(context.db, applicationId)
    const kit = { ...buildKit(getRole(context.db, roleId).content), minutes: plan.minutes }
    if (kit.steps.length === 0) throw new AppError('kit-empty', 'No criterion of this role has a question or a test.', { applicationId })
    const interviewId = insertInterview(context, { applicationId, plan, kitJson: JSON.stringify(kit) })
    if (stage === 'received' || stage === 'screening') {
      moveApplication(context, { applicationId, toStage: 'interview', rejection: null })
    }
    return readInterview(context.db, interviewId)
  },

  savePlan({ db }, { interviewId, plan }) {
    refuseLocked(db, interviewId)
    statement<[InterviewPlan & { readonly interviewId: string }]>(
      db,
      `UPDATE interviews SET title = @title, plannedForMs = @plannedForMs, minutes = @minutes, rater = @rater,
        kitJson = json_set(kitJson, '$.minutes', @minutes) WHERE id = @interviewId`,
    ).run({ ...plan, interviewId })
    return readInterview(db, interviewId)
  },

  startClock(context, { interviewId }) {
    startClock(context, interviewId)
    return readInterview(context.db, interviewId)
  },

  stopClock(context, { interviewId }) {
    stopClock(context, interviewId)
    return null
  },

  saveNote,

  rate({ db }, { interviewId, rating }) {
    if (rating.value !== null && rating.isNotAssessed) throw new AppError('invalid-input', 'Either a value or "not assessed".')
    refuseLocked(db, interviewId)
    checkCriterion(db, interviewId, rating.criterionId)
    saveRating(db, interviewId, rating)
    markStarted(db, interviewId)
    return rating
  },

  lock(context, { interviewId }) {
    const { db, nowMs } = context
    refuseLocked(db, interviewId)
    refuseIncomplete(readInterview(db, interviewId))
    stopClock(context, interviewId)
    statement<[number, string]>(db, `UPDATE interviews SET status = 'locked', lockedAtMs = ? WHERE id = ?`).run(nowMs(), interviewId)
    return readInterview(db, interviewId)
  },

  remove({ db }, { interviewId }) {
    refuseLocked(db, interviewId)
    statement<[string]>(db, 'DELETE FROM interviews WHERE id = ?').run(interviewId)
    return null
  },
}

function readApplication(db: Database, applicationId: string) {
  const application = statement<[string], { readonly roleId: string; readonly stage: Stage }>(
    db,
    'SELECT roleId, stage FROM applications WHERE id = ?',
  ).get(applicationId)
  if (!application) throw new AppError('not-found', 'This application no longer exists.', { applicationId })
  return application
}

type NewInterview = { readonly applicationId: string; readonly plan: InterviewPlan; readonly kitJson: string }

function insertInterview({ db, newId, nowMs }: Context, { applicationId, plan, kitJson }: NewInterview): string {
  const id = newId()
  statement<[InterviewPlan & { readonly id: string; readonly applicationId: string; readonly kitJson: string; readonly now: number }]>(
    db,
    `INSERT INTO interviews (id, applicationId, title, plannedForMs, minutes, rater, status, kitJson, elapsedMs, createdAtMs)
    VALUES (@id, @applicationId, @title, @plannedForMs, @minutes, @rater, 'planned', @kitJson, 0, @now)`,
  ).run({ ...plan, id, applicationId, kitJson, now: nowMs() })
  return id
}

function refuseLocked(db: Database, interviewId: string): void {
  const found = statement<[string], { readonly status: string }>(db, 'SELECT status FROM interviews WHERE id = ?').get(interviewId)
  if (!found) throw missingInterview(interviewId)
  if (found.status === 'locked') throw new AppError('scorecard-locked', 'The scorecard is locked.', { interviewId })
}

function refuseIncomplete({ id, kit, notes, ratings }: Interview): void {
  const problems = lockProblems(kit, notes, ratings)
  if (problems.length > 0) throw new AppError('scorecard-incomplete', 'Ratings or evidence are missing.', { interviewId: id, problems })
}

function checkCriterion(db: Database, interviewId: string, criterionId: string): void {
  const found = statement<[string, string]>(
    db,
    `SELECT 1 FROM interviews i, json_each(i.kitJson, '$.criteria') c WHERE i.id = ? AND json_extract(c.value, '$.id') = ?`,
  ).get(interviewId, criterionId)
  if (!found) throw new AppError('not-found', 'This interview has no such criterion.', { interviewId, criterionId })
}

function saveRating(db: Database, interviewId: string, { criterionId, value, isNotAssessed, quote }: Rating): void {
  statement<[string, string, number | null, number, string]>(
    db,
    `INSERT INTO ratings (interviewId, criterionId, value, isNotAssessed, quote) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (interviewId, criterionId) DO UPDATE
    SET value = excluded.value, isNotAssessed = excluded.isNotAssessed, quote = excluded.quote`,
  ).run(interviewId, criterionId, value, isNotAssessed ? 1 : 0, quote)
}
