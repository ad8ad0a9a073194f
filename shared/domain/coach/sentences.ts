/** A run of a text; `end` is the first unit after it. */
export type Span = { readonly start: number; readonly end: number }

const ends = /[.!?;…]+["”»’')\]]*(?=\s)|\n|•/g
const mark = /^[\s•·▪◦‣●○■–—*\-\u00a0\u202f]+/
/** Full stops that end no sentence. */
const abbreviation =
  /(?:\b(?:e\.g|i\.e|approx|misc|incl|resp|max|min|env|ex|cf|no|n°|st|mr|mrs|ms|dr|mme|m|p\.ex|tél|tel|hrs?|h)|(?:^|[\s.])[a-z])\.$/i

/** The sentences of a text, without bullets and outer blanks. A line break ends one, as does `;`. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { 0: sign, index } of text.matchAll(ends)) {
    const end = index + sign.length
    if (sign === '.' && abbreviation.test(text.slice(Math.max(start, end - 12), end))) continue
    spans.push({ start, end })
    start = end
  }
  return [...spans, { start, end: text.length }].map(span => trimmed(text, span)).filter(span => span.start < span.end)
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = mark.exec(words)?.[0].length ?? 0
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) }
}

/** The words of a text: runs of letters and digits, with apostrophes and hyphens inside them. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:[-’'·][\p{L}\p{N}]+)*/gu) ?? []

/** No text that candidates read can be kept beyond this, in UTF-16 units: what was pasted by mistake is not read, only said to be too long. */
export const longestRead = 4000
