import { swapLanguages } from './role-translation'
import type { RoleContent } from './roles'

/** The other language as it was, with what was written in it since; what no longer fits the words then is marked by itself. */
function restoredTranslation(now: RoleContent, version: RoleContent): RoleContent['translation'] {
  const own = now.language === version.language ? now : swapLanguages(now)
  const kept = own?.translation ?? null
  if (!version.translation || !kept) return version.translation ?? (kept?.language === version.language ? null : kept)
  return { ...version.translation, texts: { ...kept.texts, ...version.translation.texts } }
}

/**
 * The role written as it was in an earlier version. Ids are the version's own, so what is known of candidates still points to the same
 * requirements and criteria. What the coach was told to let stand since stays so, and so does a translation that the version had not.
 */
export function restoreVersion(now: RoleContent, version: RoleContent): RoleContent {
  const isKnown = ({ rule, words }: RoleContent['ignored'][number]) => now.ignored.some(each => each.rule === rule && each.words === words)
  const ignored = [...now.ignored, ...version.ignored.filter(each => !isKnown(each))].slice(0, 200)
  return { ...version, ignored, translation: restoredTranslation(now, version) }
}
