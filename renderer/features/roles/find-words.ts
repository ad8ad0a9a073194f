type Words = { readonly start: number; readonly end: number; readonly words: string }

/**
 * Where the marked words stand in a text that may have been typed into since it was read: at their place, else at the nearest one
 * that has the same words; null when they are gone.
 */
export function findWords({ start, end, words }: Words, text: string): { start: number; end: number } | null {
  if (text.slice(start, end) === words) return { start, end }
  const before = text.lastIndexOf(words, start)
  const after = text.indexOf(words, start)
  if (before === -1 && after === -1) return null
  const nearest = after === -1 || (before !== -1 && start - before < after - start) ? before : after
  return { start: nearest, end: nearest + words.length }
}
