import { isDeepStrictEqual } from 'node:util'
import type { Handlers } from '../../../shared/contract'
import { currencyOf } from '../../../shared/domain/country'
import type { Language } from '../../../shared/domain/language'
import type { RolePackId } from '../../../shared/domain/role-packs'
import { blankRole, hasReasonWhereDue, type Role, type RoleContent, withoutOffer } from '../../../shared/domain/roles'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'
import { statement } from '../db/statement'
import { getRolePack, listRolePacks } from '../role-packs'
import { readRoleDocument } from './role-documents'
import { translateFromPacks } from './role-translations'
import { advertise, getVersion, listVersions } from './role-versions'
import { findCountry, getRole, listRoleSummaries } from './roles.queries'

function insertRole({ db, newId, nowMs }: Context, content: RoleContent): Role {
  const atMs = nowMs()
  const role: Role = { id: newId(), status: 'open', content, revision: 1, createdAtMs: atMs, updatedAtMs: atMs }
  const { title, language } = content
  statement<[object]>(
    db,
    `INSERT INTO roles (id, title, language, status, contentJson, revision, createdAtMs, updatedAtMs)
     VALUES (@id, @title, @language, @status, @contentJson, @revision, @createdAtMs, @updatedAtMs)`,
  ).run({ ...role, content: null, title, language, contentJson: JSON.stringify(content) })
  return role
}

function storeContent({ db, nowMs }: Context, current: Role, content: RoleContent): Role {
  const role: Role = { ...current, content, revision: current.revision + 1, updatedAtMs: nowMs() }
  statement<[string, string, string, number, number, string]>(
    db,
    'UPDATE roles SET title = ?, language = ?, contentJson = ?, revision = ?, updatedAtMs = ? WHERE id = ?',
  ).run(content.title, content.language, JSON.stringify(content), role.revision, role.updatedAtMs, role.id)
  return role
}

type PackChoice = { readonly packId: RolePackId; readonly language: Language }

/** A pack as a role of the firm begins with it. */
const readyRole = ({ db }: Context, { packId, language }: PackChoice): RoleContent =>
  withoutOffer(getRolePack(packId, language), currencyOf(findCountry(db)))

export const roles: Handlers<Context>['roles'] = {
  list: ({ db }) => listRoleSummaries(db),

  get: ({ db }, { roleId }) => getRole(db, roleId),

  listPacks: (_context, { language }) => listRolePacks(language),

  getPack: readyRole,

  create(context, input) {
    switch (input.from) {
      case 'pack':
        return insertRole(context, readyRole(context, input))
      case 'blank':
        return insertRole(context, blankRole(input.title, input.language, currencyOf(findCountry(context.db))))
      case 'copy':
        return insertRole(context, { ...getRole(context.db, input.roleId).content, title: input.title })
      case 'content':
        return insertRole(context, input.content)
    }
  },

  readDocument: readRoleDocument,

  saveContent(context, { roleId, baseRevision, content }) {
    const current = getRole(context.db, roleId)
    if (isDeepStrictEqual(current.content, content)) return current // a retry of a save that was not acknowledged
    if (current.revision !== baseRevision) throw new AppError('stale-edit', 'A newer revision of the role was saved.', { current })
    return storeContent(context, current, content)
  },

  setWeight(context, { roleId, criterionId, weight, reason }) {
    const current = getRole(context.db, roleId)
    const criterion = current.content.criteria.find(each => each.id === criterionId)
    if (!criterion) throw new AppError('not-found', 'The role has no such criterion.', { criterionId })
    const changed = { ...criterion, weight, weightReason: weight === 1 ? '' : reason }
    if (!hasReasonWhereDue(changed)) throw new AppError('weight-needs-reason', 'A weight other than 1 needs a reason.', { criterionId })
    if (isDeepStrictEqual(criterion, changed)) return current
    const criteria = current.content.criteria.map(each => (each.id === criterionId ? changed : each))
    return storeContent(context, current, { ...current.content, criteria })
  },

  listVersions: ({ db }, { roleId }) => listVersions(db, roleId),

  getVersion: ({ db }, { roleId, number }) => getVersion(db, roleId, number),

  advertise,

  translateFromPacks,

  remove({ db }, { roleId }) {
    const row = statement<[string], { applicationCount: number }>(
      db,
      'SELECT (SELECT count(*) FROM applications a WHERE a.roleId = r.id) AS applicationCount FROM roles r WHERE r.id = ?',
    ).get(roleId)
    if (!row) throw new AppError('not-found', 'There is no such role.', { roleId })
    if (row.applicationCount > 0) throw new AppError('role-in-use', 'People applied for this role.', { roleId })
    statement<[string]>(db, 'DELETE FROM roles WHERE id = ?').run(roleId)
    return null
  },
}
