import { DOMSerializer, type Schema, Slice } from '@tiptap/pm/model'
import { type Block, type Run, sliceRuns, wordsOfBlock } from '../../../../shared/domain/rich-text'
import { storable } from '../../../../shared/domain/text'
import { nodeOf } from './editor-text'

type Look = Omit<Block, 'runs'> & Omit<Run, 'text'>

/** Elements whose text nobody sees. */
const unseen = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TITLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'OBJECT', 'SVG', 'SELECT', 'TEXTAREA'])
/** Elements that stand on lines of their own. */
const ownLine =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|CAPTION|CENTER|D[DLT]|DIV|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/
const bulletSign = /^\s*[•·▪◦‣●○■–—*-]\s+/

/** A line that another program writes with a sign in front is a point. */
function asPoint(block: Block): Block {
  const sign = bulletSign.exec(wordsOfBlock(block))?.[0]
  return sign === undefined ? block : { kind: 'bullet', runs: sliceRuns(block.runs, sign.length) }
}

const isSaid = (block: Block) => wordsOfBlock(block).trim() !== ''

/** Text in lines: as much of it as the editor can show. */
export const blocksOfText = (text: string): readonly Block[] =>
  storable(text)
    .split('\n')
    .map(line => asPoint({ kind: 'paragraph', runs: [{ text: line.trim(), isBold: false, isItalic: false }] }))
    .filter(isSaid)

/** How an element makes its text look; programs say it with elements or with styles. */
function lookOf(element: Element, look: Look): Look {
  const name = element.tagName.toUpperCase()
  const style = element.getAttribute('data-style') ?? ''
  const isStyledBold = /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)
  const isStyledPlain = /font-weight\s*:\s*(?:normal|[1-5]00)/i.test(style)
  const isStyledItalic = /font-style\s*:\s*(?:italic|oblique)/i.test(style)
  const isStyledUpright = /font-style\s*:\s*normal/i.test(style)
  return {
    kind: name === 'LI' ? 'bullet' : look.kind,
    isBold: !isStyledPlain && (look.isBold || isStyledBold || /^(?:STRONG|B|H[1-6])$/.test(name)),
    isItalic: !isStyledUpright && (look.isItalic || isStyledItalic || /^(?:EM|I)$/.test(name)),
  }
}

class PastedLines {
  readonly blocks: Block[] = []
  #runs: Run[] = []
  #kind: Block['kind'] = 'paragraph'

  add(text: string, { kind, isBold, isItalic }: Look): void {
    const isAfterBlank = this.#runs.at(-1)?.text.endsWith(' ') ?? true
    const words = isAfterBlank ? text.replace(/^ /, '') : text
    if (words === '') return
    if (this.#runs.length === 0) this.#kind = kind
    this.#runs.push({ text: words, isBold, isItalic })
  }

  end(): void {
    const block = asPoint({ kind: this.#kind, runs: this.#runs })
    const length = wordsOfBlock(block).trimEnd().length
    if (length > 0) this.blocks.push({ ...block, runs: sliceRuns(block.runs, 0, length) })
    this.#runs = []
  }
}

function read(node: Node, look: Look, lines: PastedLines): void {
  if (node.nodeType === Node.TEXT_NODE) lines.add(storable(node.nodeValue ?? '').replace(/[ \t\n]+/g, ' '), look)
  if (!(node instanceof Element) || unseen.has(node.tagName.toUpperCase())) return
  const name = node.tagName.toUpperCase()
  const isOnOwnLine = ownLine.test(name)
  const own = lookOf(node, look)
  if (isOnOwnLine) lines.end()
  for (const child of node.childNodes) read(child, own, lines)
  if (isOnOwnLine) lines.end()
  else if (name === 'TD' || name === 'TH') lines.add(' ', own)
}

/** The content policy would report every style and handler of the page, though none is ever applied: they get other names. */
const calmed = (html: string): string =>
  html
    .replace(/<(\/?)style\b/gi, '<$1title')
    .replace(/<[a-z][^<>]*>/gi, tag => tag.replace(/(?<=[\s"'/])(style|on\w+)(?=\s*=)/gi, 'data-$1'))

/** The words of a pasted page, with the few marks there are here. Nothing of the page is ever shown or run. */
export function blocksOfHtml(html: string): readonly Block[] {
  const lines = new PastedLines()
  const page = new DOMParser().parseFromString(calmed(html), 'text/html')
  read(page.body, { kind: 'paragraph', isBold: false, isItalic: false }, lines)
  lines.end()
  return lines.blocks
}

/** A pasted page as the editor would have written it. */
export function cleanHtml(html: string, schema: Schema): string {
  const box = document.createElement('div')
  box.append(DOMSerializer.fromSchema(schema).serializeFragment(nodeOf(schema, blocksOfHtml(html)).content))
  return box.innerHTML
}

/** Pasted text as lines to put in at the cursor; within a line where it is only one. */
export const sliceOfText = (text: string, schema: Schema): Slice => Slice.maxOpen(nodeOf(schema, blocksOfText(text)).content)
