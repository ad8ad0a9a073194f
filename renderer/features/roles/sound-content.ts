import { RoleContent } from '../../../shared/domain/roles'

type Node = Record<PropertyKey, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** What stood at `key` in the sound version; parts of a list are found by their id, for they may have moved. */
function soundAt(sound: unknown, draft: Node, key: PropertyKey): unknown {
  if (!isNode(sound)) return undefined
  const part = draft[key]
  if (!Array.isArray(sound) || !isNode(part) || part['id'] === undefined) return sound[key]
  return sound.find(each => isNode(each) && each['id'] === part['id'])
}

function mend(draft: unknown, sound: unknown, path: readonly PropertyKey[]): void {
  const [key, ...rest] = path
  if (key === undefined || !isNode(draft)) return
  const before = soundAt(sound, draft, key)
  if (rest.length > 0) mend(draft[key], before, rest)
  else draft[key] = before ?? ''
}

/**
 * What of a draft can be stored: all of it, or, while a field holds something impossible (an empty title), the draft with that field as it
 * last was. So one bad field keeps nothing else from being saved.
 */
export function soundContent(draft: RoleContent, lastSound: RoleContent): { readonly content: RoleContent; readonly isWhole: boolean } {
  const parsed = RoleContent.safeParse(draft)
  if (parsed.success) return { content: draft, isWhole: true }
  const mended = structuredClone(draft)
  for (const issue of parsed.error.issues) mend(mended, lastSound, issue.path)
  const again = RoleContent.safeParse(mended)
  return { content: again.success ? again.data : lastSound, isWhole: false }
}
