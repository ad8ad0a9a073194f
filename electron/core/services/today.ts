import type { Database } from 'better-sqlite3'
import type { Handlers } from '../../../shared/contract'
import type { InterviewSummary } from '../../../shared/domain/interviews'
import type { RoleSummary } from '../../../shared/domain/roles'
import type { Today } from '../../../shared/domain/today'
import type { Context } from '../context'
import { statement } from '../db/statement'
import { selectInterviewSummaries } from './interviews.queries'
import { listRoleSummaries } from './roles.queries'

const longestList = 10

/** An interview with somebody who was set aside, or for a role that is decided, waits for nobody. */
const listPlanned = (db: Database): InterviewSummary[] =>
  statement<[number], InterviewSummary>(
    db,
    `${selectInterviewSummaries}
     WHERE i.status = 'planned' AND a.stage <> 'rejected' AND r.status = 'open'
     ORDER BY i.plannedForMs IS NULL, i.plannedForMs, i.createdAtMs, i.id LIMIT ?`,
  ).all(longestList)

/** Oldest first: what was heard longest ago is forgotten first. */
const listToLock = (db: Database): InterviewSummary[] =>
  statement<[number], InterviewSummary>(
    db,
    `${selectInterviewSummaries} WHERE i.status = 'running' ORDER BY coalesce(i.plannedForMs, i.createdAtMs), i.createdAtMs, i.id LIMIT ?`,
  ).all(longestList)

/** The role whose first applicant has waited longest comes first. */
function listReceived(db: Database, openRoles: readonly RoleSummary[]): Today['received'] {
  const waiting = statement<[], { roleId: string; count: number }>(
    db,
    `SELECT roleId, count(*) AS count FROM applications WHERE stage = 'received' GROUP BY roleId ORDER BY min(stageSinceMs), roleId`,
  ).all()
  return waiting.flatMap(({ roleId, count }) => {
    const role = openRoles.find(each => each.id === roleId)
    return role ? [{ role, count }] : []
  })
}

export const today: Handlers<Context>['today'] = {
  get({ db }) {
    const openRoles = listRoleSummaries(db).filter(role => role.status === 'open')
    return { planned: listPlanned(db), toLock: listToLock(db), received: listReceived(db, openRoles), openRoles }
  },
}
