/** A run of words in one style. */
export type Run = { readonly text: string; readonly isBold: boolean; readonly isItalic: boolean }

/** A paragraph, or a line of a list. */
export type Block = { readonly kind: 'paragraph' | 'bullet'; readonly runs: readonly Run[] }

const mark = /\\([\\*_-])|(\*\*)|(\*)/g

function runsOf(line: string): readonly Run[] {
  const runs: Run[] = []
  let [text, isBold, isItalic, from] = ['', false, false, 0]
  const close = () => {
    if (text !== '') runs.push({ text, isBold, isItalic })
    text = ''
  }
  for (const { 0: found, 1: escaped, index } of line.matchAll(mark)) {
    text += line.slice(from, index) + (escaped ?? '')
    from = index + found.length
    if (escaped !== undefined) continue
    close()
    if (found === '**') isBold = !isBold
    else isItalic = !isItalic
  }
  text += line.slice(from)
  close()
  return runs
}

/**
 * Text with few marks, one line a block: a line that begins with `- ` is a point of a list, `**bold**`, `*italic*`, and a backslash
 * before a mark that is meant as a sign. Empty lines are left out.
 */
export const parseRichText = (source: string): readonly Block[] =>
  source
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => (line.startsWith('- ') ? { kind: 'bullet', runs: runsOf(line.slice(2)) } : { kind: 'paragraph', runs: runsOf(line) }))

const escape = (words: string) => words.replace(/[\\*]/g, String.raw`\$&`)

const isBlank = ({ text }: Run) => text.trim() === ''

/** Words, and the blanks between them. */
function piecesOf(runs: readonly Run[]): readonly Run[] {
  const pieces: Run[] = []
  for (const { text, ...style } of runs) {
    for (const [piece] of text.matchAll(/\S+(?:\s+\S+)*|\s+/g)) {
      const last = pieces.at(-1)
      if (last && isBlank(last) && piece.trim() === '') pieces[pieces.length - 1] = { ...last, text: last.text + piece }
      else pieces.push({ text: piece, ...style })
    }
  }
  return pieces
}

/** Blanks have the style that the words on both sides of them share: signs stand at words, as people write them. */
function withPlainBlanks(pieces: readonly Run[]): readonly Run[] {
  return pieces.map((piece, at) => {
    if (!isBlank(piece)) return piece
    const both = (style: 'isBold' | 'isItalic') => pieces[at - 1]?.[style] === true && pieces[at + 1]?.[style] === true
    return { text: piece.text, isBold: both('isBold'), isItalic: both('isItalic') }
  })
}

/** Signs stand only where a style begins or ends: of two that touch, nobody could tell which is which. */
function formatRuns(runs: readonly Run[]): string {
  let [line, wasBold, wasItalic] = ['', false, false]
  const turn = (isBold: boolean, isItalic: boolean) => {
    line += `${isBold === wasBold ? '' : '**'}${isItalic === wasItalic ? '' : '*'}`
    wasBold = isBold
    wasItalic = isItalic
  }
  for (const { text, isBold, isItalic } of withPlainBlanks(piecesOf(runs))) {
    turn(isBold, isItalic)
    line += escape(text)
  }
  turn(false, false)
  return line
}

function formatBlock({ kind, runs }: Block): string {
  const line = formatRuns(runs)
  if (kind === 'bullet') return `- ${line}`
  return line.replace(/^- /, String.raw`\- `)
}

/** The inverse of `parseRichText`. */
export const formatRichText = (blocks: readonly Block[]): string => blocks.map(formatBlock).join('\n')

const signOf = ({ kind }: Pick<Block, 'kind'>) => (kind === 'bullet' ? '• ' : '')

/** The words of a block. */
export const wordsOfBlock = ({ runs }: Pick<Block, 'runs'>): string => runs.map(run => run.text).join('')

/** The words alone, a line for each block. */
export const plainRichText = (source: string): string =>
  parseRichText(source)
    .map(block => signOf(block) + wordsOfBlock(block))
    .join('\n')

/** Each block with the place of its words in `plainRichText`, in UTF-16 units; `end` is the first unit after them. */
export function placedBlocks<B extends Block>(
  blocks: readonly B[],
): readonly { readonly block: B; readonly start: number; readonly end: number }[] {
  let from = 0
  return blocks.map(block => {
    const start = from + signOf(block).length
    const end = start + wordsOfBlock(block).length
    from = end + 1
    return { block, start, end }
  })
}

/** What stands from one UTF-16 unit of the words to another, with its styles. */
export function sliceRuns(runs: readonly Run[], start: number, end = Number.POSITIVE_INFINITY): readonly Run[] {
  let from = 0
  return runs
    .map(run => {
      const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from))
      from += run.text.length
      return { ...run, text }
    })
    .filter(run => run.text !== '')
}

/** How much two texts have in common at the beginning, at most `most` units. */
function sameBeginning(a: string, b: string, most: number): number {
  let length = 0
  while (length < most && length < b.length && a[length] === b[length]) length += 1
  return length
}

/** How many UTF-16 units two texts have in common at the end, at most `most`. */
export function sameEnd(a: string, b: string, most = a.length): number {
  let length = 0
  while (length < most && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}

type Span = { readonly start: number; readonly end: number }

/** A block with other words for those of the span; new words look as most of those that they stand for. */
function rewritten({ kind, runs }: Block, { start, end }: Span, words: string): Block {
  const old = wordsOfBlock({ runs })
  const before = sameBeginning(old, words, start)
  const after = sameEnd(old, words.slice(before), old.length - end)
  const [style] = sliceRuns(runs, start, end).toSorted((a, b) => b.text.length - a.text.length)
  const middle = { isBold: false, isItalic: false, ...style, text: words.slice(before, words.length - after) }
  return { kind, runs: [...sliceRuns(runs, 0, before), middle, ...sliceRuns(runs, old.length - after)].filter(run => run.text !== '') }
}

/**
 * Text with few marks in which the line that holds a span of `plainRichText` was written anew. `rewrite` gets the words of that line and
 * the span in them. What is outside the span keeps its marks; a line that is empty then goes. As it is where no line holds the span.
 */
export function rewriteLine(source: string, { start, end }: Span, rewrite: (words: string, span: Span) => string): string {
  const placed = placedBlocks(parseRichText(source))
  const at = placed.findIndex(place => place.start <= start && end <= place.end)
  const place = placed[at]
  if (!place) return source
  const span = { start: start - place.start, end: end - place.start }
  const block = rewritten(place.block, span, rewrite(wordsOfBlock(place.block), span))
  const blocks = placed.map((each, index) => (index === at ? block : each.block))
  return formatRichText(blocks.filter(each => wordsOfBlock(each).trim() !== '' || each !== block))
}
