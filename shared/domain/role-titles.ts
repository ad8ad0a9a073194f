import type { RoleSummary } from './roles'
import { fold } from './text'

type Titled = Pick<RoleSummary, 'id' | 'title' | 'status' | 'createdAtMs'>

/** The open role that has this title already, the newest of several; undefined where none has. Case and accents do not matter. */
export function openTwin<Role extends Titled>(roles: readonly Role[], title: string): Role | undefined {
  const wanted = fold(title)
  if (wanted === '') return undefined
  return roles.filter(role => role.status === 'open' && fold(role.title) === wanted).toSorted((a, b) => b.createdAtMs - a.createdAtMs)[0]
}

/** Whether another role of the list has the same title, so that the title alone does not tell which one is meant. */
export const hasTwin = (roles: readonly Titled[], { id, title }: Pick<Titled, 'id' | 'title'>): boolean =>
  roles.some(other => other.id !== id && fold(other.title) === fold(title))
