import type { Language } from '../../shared/domain/language'
import { type RolePack, RolePackId, type RolePackSummary } from '../../shared/domain/role-packs'
import { RoleContent } from '../../shared/domain/roles'

const files = import.meta.glob<string>('./packs/*.json', { query: '?raw', import: 'default', eager: true })

/**
 * Occupations that the packs' duties were checked against; the sentences are our own.
 * O*NET 27.0 Database, U.S. Department of Labor, Employment and Training Administration, CC BY 4.0, modified.
 * ROME 4.0, France Travail, Licence Ouverte. Both are to be named wherever the codes are shown.
 */
export const sources: Readonly<Record<RolePackId, RolePack['sources']>> = {
  bookkeeper: { onetSoc: ['43-3031'], rome: ['M1203', 'M1225'] },
  'payroll-clerk': { onetSoc: ['43-3051'], rome: ['M1507'] },
  'customer-support': { onetSoc: ['43-4051'], rome: ['D1408', 'D1432'] },
}

/** Parsed anew on each call, so that a role started from a pack shares nothing with it. */
export function getRolePack(id: RolePackId, language: Language): RoleContent {
  const raw = files[`./packs/${id}.${language}.json`]
  if (raw === undefined) throw new Error(`The role pack ${id} has no file in ${language}.`)
  return RoleContent.parse(JSON.parse(raw))
}

/** Every pack, in the order in which they are offered. */
export function listRolePacks(language: Language): RolePackSummary[] {
  return RolePackId.options.map(id => {
    const { title, purpose, duties, criteria } = getRolePack(id, language)
    return { id, title, purpose, dutyCount: duties.length, criterionCount: criteria.length }
  })
}
