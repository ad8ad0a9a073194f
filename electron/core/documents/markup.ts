const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' }

function unit(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : ''
}

/** The five names that XML has, numbers, and the no-break space; no other entity is ever looked up. */
const decoded = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,5});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole
    return unit(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)))
  })

/** What tags mean for the text, by their names. */
export type TagWords = {
  /** What an opening (or empty) tag puts into the text. */
  readonly opening: (name: string, tag: string) => string
  /** What a closing tag puts into the text. */
  readonly closing: (name: string) => string
  /** Elements that are left out with all that is in them. */
  readonly skipped: ReadonlySet<string>
}

type Piece = { readonly text: string; readonly name: string; readonly isClosing: boolean }

function* piecesOf(markup: string): Generator<Piece> {
  for (const { 0: text, groups } of markup.matchAll(/<(?<end>\/?)(?<name>[\w:.-]+)[^<>]*>|<[^<>]*>?|[^<]+/g)) {
    yield { text, name: groups?.['name'] ?? '', isClosing: groups?.['end'] === '/' }
  }
}

/** What a piece adds to how deep one is in elements that are left out. */
const depthOf = ({ text, name, isClosing }: Piece, skipped: ReadonlySet<string>): number =>
  !skipped.has(name) || text.endsWith('/>') ? 0 : isClosing ? -1 : 1

function wordsOf({ text, name, isClosing }: Piece, words: TagWords): string {
  if (!text.startsWith('<')) return decoded(text.replace(/\s+/g, ' '))
  if (name === '' || words.skipped.has(name)) return ''
  return isClosing ? words.closing(name) : words.opening(name, text)
}

/** The text of a page of markup; tags are never looked into further than their names, and nothing that they point to is read. */
export function textOfMarkup(markup: string, words: TagWords): string {
  const parts: string[] = []
  let depth = 0
  for (const piece of piecesOf(markup)) {
    depth = Math.max(0, depth + depthOf(piece, words.skipped))
    if (depth === 0) parts.push(wordsOf(piece, words))
  }
  return parts.join('')
}

/** Without blanks at the ends of lines, and never more than one empty line. */
export const tidied = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Stands where a row of a table begins, until the text is laid out: a sign of the private area, which no text of ours has. */
export const rowMark = '\ue000'

/** Tidied; a point of a list keeps to its line, a cell of a table to its row (which begins with `rowMark`). */
export const laidOut = (text: string): string =>
  tidied(
    text
      .replace(/\ue000\s*/g, '')
      .replace(/\n- \n+/g, '\n- ')
      .replace(/\n\n+(?=- )/g, '\n')
      .replace(/\t\n+/g, '\t')
      .replace(/\n+\t(?=[^\t\n])/g, '\t'),
  )
