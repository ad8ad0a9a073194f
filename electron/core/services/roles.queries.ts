import type { Database } from 'better-sqlite3'
import type { Country } from '../../../shared/domain/country'
import type { Role, RoleContent, RoleSummary } from '../../../shared/domain/roles'
import { AppError } from '../../../shared/result'
import { statement } from '../db/statement'

type RoleRow = Omit<Role, 'content'> & { readonly contentJson: string }

type Read = { readonly json: string; readonly content: RoleContent }

/** The newest reading of each role. Compared by its text, not by its revision: a save that is rolled back takes its revision with it. */
const readings = new WeakMap<Database, Map<string, Read>>()

/** Nobody may change what everybody reads. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze)
  return Object.freeze(value)
}

/** A role's content from its text, parsed once for as long as the text stays the same. */
function contentOf(db: Database, roleId: string, json: string): RoleContent {
  const known = readings.get(db) ?? new Map<string, Read>()
  readings.set(db, known)
  const found = known.get(roleId)
  if (found?.json === json) return found.content
  const content: RoleContent = freeze(JSON.parse(json))
  known.set(roleId, { json, content })
  return content
}

/** The content was checked when it was saved; checking and parsing it at every read took most of the time of a comparison. Refuses: `not-found`. */
export function getRole(db: Database, roleId: string): Role {
  const row = statement<[string], RoleRow>(
    db,
    'SELECT id, status, contentJson, revision, createdAtMs, updatedAtMs FROM roles WHERE id = ?',
  ).get(roleId)
  if (!row) throw new AppError('not-found', 'There is no such role.', { roleId })
  const { contentJson, ...role } = row
  return { ...role, content: contentOf(db, roleId, contentJson) }
}

/** Where the firm is; France before the first run is finished. */
export const findCountry = (db: Database): Country =>
  statement<[], { readonly country: Country }>(db, 'SELECT country FROM workspace').get()?.country ?? 'FR'

/** Every role, open ones first, then newest first. */
export const listRoleSummaries = (db: Database): RoleSummary[] =>
  statement<[], RoleSummary>(
    db,
    `SELECT r.id, r.title, r.language, r.status, r.createdAtMs,
            count(a.id) AS applicationCount,
            count(a.id) FILTER (WHERE a.stage <> 'rejected') AS activeCount,
            (SELECT count(*) FROM applications b JOIN interviews i ON i.applicationId = b.id WHERE b.roleId = r.id) AS interviewCount
     FROM roles r LEFT JOIN applications a ON a.roleId = r.id
     GROUP BY r.id ORDER BY r.status = 'closed', r.createdAtMs DESC, r.id DESC`,
  ).all()
