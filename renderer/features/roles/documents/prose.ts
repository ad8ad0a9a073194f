import type { Block, Run } from '../../../../shared/domain/rich-text'

/** A paragraph, or the points of one list. */
export type ProseGroup =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'points'; readonly points: readonly (readonly Run[])[] }

/** Blocks with neighbouring points put together into one list. */
export function proseGroups(blocks: readonly Block[]): readonly ProseGroup[] {
  const groups: ProseGroup[] = []
  for (const { kind, runs } of blocks) {
    const last = groups.at(-1)
    if (kind === 'paragraph') groups.push({ kind, runs })
    else if (last?.kind === 'points') groups[groups.length - 1] = { kind: 'points', points: [...last.points, runs] }
    else groups.push({ kind: 'points', points: [runs] })
  }
  return groups
}
