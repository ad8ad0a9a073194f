import { moveItem } from '../../../shared/domain/role-edits'

type Move = { readonly from: number; readonly to: number }

/** Moves an item among those that belong together; `from` and `to` count these only. */
export function moveWithin<T>(items: readonly T[], belongs: (item: T) => boolean, { from, to }: Move): T[] {
  const places = items.flatMap((item, index) => (belongs(item) ? [index] : []))
  return moveItem(items, places[from] ?? -1, places[to] ?? -1)
}
