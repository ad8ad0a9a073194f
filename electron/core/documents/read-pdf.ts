import 'pdfjs-dist/legacy/build/pdf.worker.mjs' // found by name: nothing is loaded when the document is read
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { tidied } from './markup.ts'
import { DocumentError } from './problem.ts'

const mostPages = 60

/** A run of words as it lies on the page; `y` grows upwards. */
type Run = { readonly text: string; readonly y: number; readonly height: number; readonly isLineEnd: boolean }
type Line = { text: string; readonly y: number; height: number; isOver: boolean }

const isOnLine = (line: Line, { y, height }: Run): boolean => Math.abs(line.y - y) <= Math.max(2, 0.5 * (line.height || height))

function linesOf(runs: readonly Run[]): readonly Line[] {
  const lines: Line[] = []
  for (const run of runs) {
    const last = lines.at(-1)
    const isWords = run.text.trim() !== ''
    if (last && (!isWords || (!last.isOver && isOnLine(last, run)))) {
      last.text += last.isOver ? '' : run.text
      last.height = Math.max(last.height, run.height)
      last.isOver ||= run.isLineEnd
    } else if (isWords) lines.push({ text: run.text, y: run.y, height: run.height, isOver: run.isLineEnd })
  }
  return lines
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** The lines of a page; an empty one where the distance says that something new begins. */
function pageText(runs: readonly Run[]): string {
  const lines = linesOf(runs)
  const pitches = lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y)
  const pitch = middle(pitches.filter(each => each > 0))
  return lines
    .map((line, at) => {
      const gap = at === 0 ? 0 : (pitches[at - 1] ?? 0)
      return (gap > pitch * 1.35 || gap < 0 ? '\n' : '') + line.text
    })
    .join('\n')
}

const ligatures = /[\ufb00-\ufb06]/g

async function open(bytes: Uint8Array) {
  try {
    const options = { useSystemFonts: false, disableFontFace: true, useWorkerFetch: false, useWasm: false, enableXfa: false }
    return await getDocument({ data: bytes, verbosity: 0, ...options }).promise
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new DocumentError('file-locked', 'The document has a password.')
    throw new DocumentError('file-damaged', `The PDF is broken: ${String(error)}`)
  }
}

/** The text of a PDF, line by line as it lies on its pages. Throws `file-locked` for one that asks for a password. */
export async function readPdf(bytes: Uint8Array, longest: number): Promise<string> {
  const document = await open(bytes)
  let text = ''
  for (let number = 1; number <= Math.min(document.numPages, mostPages) && text.length <= longest; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const runs = items.flatMap(item =>
      'str' in item ? [{ text: item.str, y: Number(item.transform[5]), height: item.height, isLineEnd: item.hasEOL }] : [],
    )
    text += `${pageText(runs)}\n`
  }
  await document.loadingTask.destroy()
  return tidied(text.replace(ligatures, sign => sign.normalize('NFKC')))
}
