/** A run of a text in UTF-16 units; `end` is the first unit after it. */
export type Span = { readonly start: number; readonly end: number }

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim()

const outer = /[\s•·|,;–—-]/

/** Without the blanks, bars and dashes at either end. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && outer.test(text.charAt(start))) start += 1
  while (end > start && outer.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

/** What stands there, with every run of white space as one blank. */
export const textOf = (text: string, span: Span | undefined): string => (span ? collapse(text.slice(span.start, span.end)) : '')

const sentenceEnd = /(?<![.!?;…])[.!?;…]+["”»’')\]]*(?=\s)|\u2022/g
const abbreviation =
  /(?:\b(?:e\.g|i\.e|approx|incl|resp|max|min|env|ex|cf|no|n°|st|mr|mrs|ms|dr|mme|m|p\.ex|p\.a|tél|tel|hrs?|h|etc)|(?:^|\s)[a-z])\.$/i

/** The sentences of a run of prose; a line break ends none. */
export function sentencesIn(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  const spans: Span[] = []
  let from = 0
  for (const { 0: sign, index } of words.matchAll(sentenceEnd)) {
    const to = index + sign.length
    if (sign === '.' && abbreviation.test(words.slice(Math.max(from, to - 12), to))) continue
    spans.push({ start: start + from, end: start + to })
    from = to
  }
  return [...spans, { start: start + from, end }].filter(span => text.slice(span.start, span.end).trim() !== '')
}

const stop = /[;,] ?(?:et|and|ou|or)?$|(?<!\b(?:etc|p\.a|h|e\.g))\.$/i
const lookedAt = 20

/** A point of a list loses the full stop or semicolon that ends it. */
export function withoutStop(text: string, span: Span): Span {
  const { start, end } = trimmed(text, span)
  const last = text.slice(Math.max(start, end - lookedAt), end)
  const found = stop.exec(last)
  const isOneSentence = !/[.!?] /.test(text.slice(start, end))
  return found && isOneSentence ? { start, end: end - (last.length - found.index) } : { start, end }
}

/** A dash between two amounts makes them one. */
const separator = /\s+[|·•]\s+|(?<![\d€£$kK])\s+[–—-]\s+|\s+[–—-]\s+(?![$€£]?\d)|\s*\|\s*|\s*[·•]\s*|\t+|\s{3,}/g

const longestRow = 240

/** The pieces of a line of facts: "CDI | Lyon | 30–35 K€". */
export function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  if (end - start > longestRow) return [{ start, end }]
  const words = text.slice(start, end)
  const spans: Span[] = []
  let from = 0
  for (const { 0: sign, index } of words.matchAll(separator)) {
    spans.push({ start: start + from, end: start + index })
    from = index + sign.length
  }
  return [...spans, { start: start + from, end }].filter(span => text.slice(span.start, span.end).trim() !== '')
}
