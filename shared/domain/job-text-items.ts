import { announcedByHeading, announcedByKey } from './job-text-words'

/** A paragraph, a heading or a point of a list: what stood on one line, or on several that belong together. Offsets in UTF-16 units. */
export type Item = {
  readonly start: number
  readonly end: number
  readonly isBullet: boolean
  /** Marked as a heading by signs (`#`, `**`). */
  readonly isMarked: boolean
  /** An empty line, or the beginning of the text, stands before it. */
  readonly isAfterBlank: boolean
}

type RawLine = Item & { readonly text: string; readonly indent: number; readonly isBlank: boolean; readonly isLoneBullet: boolean }

const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g
const lead = /^[\s>\u00a0\u202f\u200b\ufeff]*/
const glyph =
  /^(?:[•·▪▫◦‣●○■□◆◇♦✓✔✅✗➢➤►▶▸→⇒»❖\uf0b7\uf0a7\uf0d8\uf0fc\uf076\u2043]\s*|[-–—*+]\s+|[-–—](?=\p{Lu})|o\s+(?=\p{L})|\(?\d{1,2}[.)]\s+(?=\D)|\(?[a-hj-z]\)\s+|\[[ x]?\]\s+)/u
const loneGlyph = /^[•·▪▫◦‣●○■□◆◇♦✓✔➢➤►▸→❖\uf0b7\uf0a7\uf0d8\uf0fc\u2043*–-]$/
const marks = /^(?:#{1,6}\s+|\*\*|__)/

/** What stands between signs that mark a heading; null: no such signs. */
function insideMarks(text: string): { readonly lead: number; readonly tail: number } | null {
  const lead = marks.exec(text)?.[0] ?? ''
  if (lead === '') return null
  const tail = /\s*(?:#+|\*\*:?|__:?)$/.exec(text.slice(lead.length).slice(-20))?.[0].length ?? 0
  return lead.startsWith('#') || tail > 0 ? { lead: lead.length, tail } : null
}

const rule = /^[-–—_=*~•.\s]{3,}$/

function rawLine(text: string, from: number, to: number): RawLine {
  const whole = text.slice(from, to)
  const indent = lead.exec(whole)?.[0].length ?? 0
  const body = whole.slice(indent).trimEnd()
  const isLoneBullet = loneGlyph.test(body)
  const bullet = rule.test(body) ? body.length : (glyph.exec(body)?.[0].length ?? 0)
  const inside = insideMarks(body.slice(bullet)) ?? { lead: 0, tail: 0 }
  const start = from + indent + bullet + inside.lead
  const end = Math.max(start, from + indent + body.length - inside.tail)
  const line = text.slice(start, end)
  return {
    start,
    end,
    text: line,
    indent,
    isBullet: bullet > 0,
    isMarked: inside.lead > 0,
    isAfterBlank: false,
    isBlank: line.trim() === '' && !isLoneBullet,
    isLoneBullet,
  }
}

function rawLines(text: string): readonly RawLine[] {
  const lines: RawLine[] = []
  let from = 0
  for (const { 0: sign, index } of text.matchAll(lineEnd)) {
    lines.push(rawLine(text, from, index))
    from = index + sign.length
  }
  return [...lines, rawLine(text, from, text.length)]
}

/** From what length on a line is taken for one that was broken because the page ended; null: nothing here was broken. */
function wrapWidth(lines: readonly RawLine[]): number | null {
  const lengths = lines.filter(line => !line.isBlank).map(line => line.end - line.start)
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0
  return width < 45 || width > 140 ? null : width
}

const openEnd =
  /(?:^|[\s'’(])(?:de|du|des|d['’]|la|le|les|l['’]|et|ou|à|au|aux|en|avec|pour|par|sur|dans|un|une|vos|votre|nos|notre|leurs?|the|a|an|and|or|of|to|in|on|with|for|by|from|at|as|our|your|their)$/i
const isCapitals = (text: string) => text === text.toUpperCase() && /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text)
const startsLower = (text: string) => /^\p{Ll}/u.test(text)
const firstWordLength = (text: string) => /^\S*/.exec(text)?.[0].length ?? 0

/** A `Key: value` line of a key that is known: its key, and where its value begins. */
export function keyOf(text: string): { readonly key: string; readonly valueAt: number } | null {
  const found = /^([\p{L}][\p{L}\p{M}\s'’/()&+.·-]{0,44}?)(?:\s*[:：]\s*|\s*\t\s*|\s+[–—]\s+)(?=\S)/u.exec(text.slice(0, 90))
  if (!found) return null
  return { key: found[1] ?? '', valueAt: found[0].length }
}

const standsAlone = (line: RawLine): boolean => {
  if (announcedByHeading(line.text) !== null) return true
  const found = keyOf(line.text)
  return found !== null && announcedByKey(found.key) !== null
}

type Layout = { readonly width: number | null; readonly listLines: ReadonlySet<RawLine> }

/** Lines without bullets that each begin with a capital, three or more together: a list that lost its bullets. */
function findListLines(lines: readonly RawLine[]): ReadonlySet<RawLine> {
  const found = new Set<RawLine>()
  let block: RawLine[] = []
  const close = () => {
    const lower = block.filter(line => startsLower(line.text)).length
    if (lower * 5 <= block.length) for (const line of block) found.add(line)
    block = []
  }
  for (const line of lines) {
    if (line.isBlank || line.isBullet) close()
    if (!line.isBlank) block.push(line)
  }
  close()
  return found
}

/** Lines that nothing can join. */
const isApart = (before: RawLine, line: RawLine): boolean =>
  line.isBullet || line.isMarked || before.isMarked || isCapitals(line.text) !== isCapitals(before.text)

const endsPart = (before: RawLine, line: RawLine): boolean =>
  standsAlone(line) || announcedByHeading(before.text) !== null || before.text.endsWith(':')

function isContinued(before: RawLine, line: RawLine, layout: Layout): boolean {
  if (isApart(before, line) || endsPart(before, line)) return false
  if (openEnd.test(before.text) && (before.isBullet || startsLower(line.text))) return true
  if (layout.width === null) return false
  const isFull = before.text.length + 1 + firstWordLength(line.text) > layout.width * 0.82
  return isFull ? isSameSentence(before, line, layout) : before.isBullet && startsLower(line.text) && line.indent > before.indent
}

const isSameSentence = (before: RawLine, line: RawLine, { listLines }: Layout): boolean =>
  startsLower(line.text) || (before.isBullet ? !/[.;]$/.test(before.text) : !listLines.has(line))

type Gathering = { readonly items: Item[]; before: RawLine | null; isAfterBlank: boolean; isBulletDue: boolean }

function gather(gathering: Gathering, line: RawLine, layout: Layout): void {
  const { items, before, isAfterBlank, isBulletDue } = gathering
  const last = items.at(-1)
  const isMore = last !== undefined && before !== null && !isBulletDue && isContinued(before, line, layout)
  const isBullet = isMore ? last.isBullet : line.isBullet || isBulletDue
  if (isMore) items[items.length - 1] = { ...last, end: line.end }
  else items.push({ start: line.start, end: line.end, isMarked: line.isMarked, isBullet, isAfterBlank })
  // what follows a point of a list is measured against the point, however many lines it has by now
  gathering.before = { ...line, isBullet }
  gathering.isAfterBlank = false
  gathering.isBulletDue = false
}

/** The paragraphs and points of a text, in order; lines that a PDF or a mail broke are put together again. */
export function itemsOf(text: string): readonly Item[] {
  const lines = rawLines(text)
  const layout = { width: wrapWidth(lines), listLines: findListLines(lines) }
  const gathering: Gathering = { items: [], before: null, isAfterBlank: true, isBulletDue: false }
  for (const line of lines) {
    if (!line.isBlank && !line.isLoneBullet) gather(gathering, line, layout)
    else {
      gathering.before = null
      if (line.isLoneBullet) gathering.isBulletDue = true
      else gathering.isAfterBlank = true
    }
  }
  return gathering.items
}
