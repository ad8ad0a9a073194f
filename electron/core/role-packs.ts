import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../shared/domain/language'
import { RolePackId, type RolePackSummary, rolePacks } from '../../shared/domain/role-packs'
import { RoleContent } from '../../shared/domain/roles'
import { packNames } from './pack-names'

/** Beside this file, and beside the bundle that it becomes a part of (`build/copied-files.ts` copies them). */
const folder = join(import.meta.dirname, 'packs')

/** What no pack says: the firm writes it. */
const unsaid = { about: '', ignored: [], translation: null }

/** Parsed anew on each call, so that a role started from a pack shares nothing with it. */
export const getRolePack = (id: RolePackId, language: Language): RoleContent =>
  RoleContent.parse({ ...JSON.parse(readFileSync(join(folder, `${id}.${language}.json`), 'utf8')), ...unsaid })

const summaryOf = (id: RolePackId, language: Language): RolePackSummary => {
  const { title, purpose, duties, criteria } = getRolePack(id, language)
  return {
    id,
    family: rolePacks[id].family,
    title,
    otherNames: [...packNames[id][language]],
    purpose,
    duties: duties.map(duty => duty.what),
    criterionCount: criteria.length,
  }
}

const summaries = new Map<Language, readonly RolePackSummary[]>()

/** Every pack, in the order in which they are offered. Read once: a pack is a part of the program. */
export function listRolePacks(language: Language): RolePackSummary[] {
  const known = summaries.get(language) ?? RolePackId.options.filter(id => hasFile(id, language)).map(id => summaryOf(id, language))
  summaries.set(language, known)
  return [...known]
}

const hasFile = (id: RolePackId, language: Language) => existsSync(join(folder, `${id}.${language}.json`))
