import { isDeepStrictEqual } from 'node:util'
import type { Database } from 'better-sqlite3'
import type { Handlers } from '../../../shared/contract'
import type { RoleVersion, RoleVersionSummary } from '../../../shared/domain/roles'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'
import { statement } from '../db/statement'
import { getRole } from './roles.queries'

type VersionRow = Omit<RoleVersion, 'content'> & { readonly contentJson: string }

const columns = `v.number, v.contentJson, v.advertisedAtMs,
  (SELECT count(*) FROM applications a WHERE a.roleId = v.roleId AND a.roleVersion = v.number) AS applicationCount`

const versionOf = ({ contentJson, ...row }: VersionRow): RoleVersion => ({ ...row, content: JSON.parse(contentJson) })

/** Newest first. Refuses: `not-found`. */
export function listVersions(db: Database, roleId: string): RoleVersionSummary[] {
  getRole(db, roleId)
  return statement<[string], VersionRow>(db, `SELECT ${columns} FROM roleVersions v WHERE v.roleId = ? ORDER BY v.number DESC`)
    .all(roleId)
    .map(versionOf)
    .map(({ content, ...rest }) => ({ ...rest, title: content.title }))
}

/** Refuses: `not-found`. */
export function getVersion(db: Database, roleId: string, number: number): RoleVersion {
  const row = statement<[string, number], VersionRow>(db, `SELECT ${columns} FROM roleVersions v WHERE v.roleId = ? AND v.number = ?`).get(
    roleId,
    number,
  )
  if (!row) throw new AppError('not-found', 'There is no such version of the role.', { roleId, number })
  return versionOf(row)
}

/** Number of the version that people apply under now; null before the first. */
export const newestVersion = (db: Database, roleId: string): number | null =>
  statement<[string], { readonly number: number | null }>(db, 'SELECT max(number) AS number FROM roleVersions WHERE roleId = ?').get(roleId)
    ?.number ?? null

export const advertise: Handlers<Context>['roles']['advertise'] = ({ db, nowMs }, { roleId, baseRevision }) => {
  const current = getRole(db, roleId)
  if (current.revision !== baseRevision) throw new AppError('stale-edit', 'A newer revision of the role was saved.', { current })
  const newest = newestVersion(db, roleId)
  const before = newest === null ? null : getVersion(db, roleId, newest)
  if (before && isDeepStrictEqual(before.content, current.content)) return before
  const number = (newest ?? 0) + 1
  statement<[string, number, string, number]>(
    db,
    'INSERT INTO roleVersions (roleId, number, contentJson, advertisedAtMs) VALUES (?, ?, ?, ?)',
  ).run(roleId, number, JSON.stringify(current.content), nowMs())
  return getVersion(db, roleId, number)
}
