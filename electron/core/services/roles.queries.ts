import type { Database } from 'better-sqlite3'
import type { Role, RoleSummary } from '../../../shared/domain/roles'
import { AppError } from '../../../shared/result'
import { statement } from '../db/statement'

type RoleRow = Omit<Role, 'content'> & { readonly contentJson: string }

/** The content was checked when it was saved; checking it again took half the time of every comparison. Refuses: `not-found`. */
export function getRole(db: Database, roleId: string): Role {
  const row = statement<[string], RoleRow>(
    db,
    'SELECT id, status, contentJson, revision, createdAtMs, updatedAtMs FROM roles WHERE id = ?',
  ).get(roleId)
  if (!row) throw new AppError('not-found', 'There is no such role.', { roleId })
  const { contentJson, ...role } = row
  return { ...role, content: JSON.parse(contentJson) }
}

/** Every role, open ones first, then newest first. */
export const listRoleSummaries = (db: Database): RoleSummary[] =>
  statement<[], RoleSummary>(
    db,
    `SELECT r.id, r.title, r.language, r.status, r.createdAtMs, r.updatedAtMs,
            count(a.id) AS applicationCount,
            count(a.id) FILTER (WHERE a.stage <> 'rejected') AS activeCount,
            (SELECT count(*) FROM applications b JOIN interviews i ON i.applicationId = b.id WHERE b.roleId = r.id) AS interviewCount
     FROM roles r LEFT JOIN applications a ON a.roleId = r.id
     GROUP BY r.id ORDER BY r.status = 'closed', r.createdAtMs DESC, r.id DESC`,
  ).all()
