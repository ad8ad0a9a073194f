import type { Language } from '../../shared/domain/language'
import { hasTwin } from '../../shared/domain/role-titles'
import type { RoleSummary } from '../../shared/domain/roles'
import { formatDate, formatDateTime } from './format'

/** When a role was begun, where its title alone does not tell it from another of the list; '' where it does. */
export function twinDate(roles: readonly RoleSummary[], role: RoleSummary, language: Language): string {
  if (!hasTwin(roles, role)) return ''
  const date = formatDate(role.createdAtMs, language)
  const isSameDay = roles.some(other => other.id !== role.id && hasTwin([role], other) && formatDate(other.createdAtMs, language) === date)
  return isSameDay ? formatDateTime(role.createdAtMs, language) : date
}

/** A role in a list of roles: "Bookkeeper", or "Bookkeeper · 3 March 2026" where there are two. */
export function roleName(roles: readonly RoleSummary[], role: RoleSummary, language: Language): string {
  const date = twinDate(roles, role, language)
  return date === '' ? role.title : `${role.title} · ${date}`
}
