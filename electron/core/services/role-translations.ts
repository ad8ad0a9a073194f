import type { Handlers } from '../../../shared/contract'
import { type Language, languages } from '../../../shared/domain/language'
import type { RolePackId } from '../../../shared/domain/role-packs'
import { roleTexts, type TextPath } from '../../../shared/domain/role-texts'
import type { RoleContent } from '../../../shared/domain/roles'
import type { Context } from '../context'
import { getRolePack, listRolePacks } from '../role-packs'
import { getRole } from './roles.queries'

type Texts = ReadonlyMap<TextPath, string>

const packTexts = new Map<string, Texts>()

/** The texts of a pack by path. Read once: a pack is a part of the program. */
function textsOf(id: RolePackId, language: Language): Texts {
  const key = `${id}.${language}`
  const known = packTexts.get(key) ?? new Map(roleTexts(getRolePack(id, language)).map(({ path, text }) => [path, text]))
  packTexts.set(key, known)
  return known
}

const packIds = (language: Language) => listRolePacks(language).map(({ id }) => id)

/** Paths of the role's texts that are a pack's, word for word. */
function pathsFrom(content: RoleContent, pack: Texts): readonly TextPath[] {
  return roleTexts(content).flatMap(({ path, text }) => (text !== '' && pack.get(path) === text ? [path] : []))
}

export const translateFromPacks: Handlers<Context>['roles']['translateFromPacks'] = ({ db }, { roleId }) => {
  const { content } = getRole(db, roleId)
  const other = languages.find(language => language !== content.language) ?? content.language
  const translatedPacks = packIds(other)
  const found = packIds(content.language)
    .filter(id => translatedPacks.includes(id))
    .map(id => ({ id, paths: pathsFrom(content, textsOf(id, content.language)) }))
    .filter(({ paths }) => paths.length > 0)
    .sort((a, b) => a.paths.length - b.paths.length) // the pack with most in common last: it has the last word
  return Object.fromEntries(
    found.flatMap(({ id, paths }) =>
      paths.flatMap(path => {
        const text = textsOf(id, other).get(path)
        return text === undefined ? [] : [[path, text]]
      }),
    ),
  )
}
