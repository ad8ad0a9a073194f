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

function formatRun({ text, isBold, isItalic }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (words === '') return text
  const sign = `${isBold ? '**' : ''}${isItalic ? '*' : ''}` // the same from either end
  return `${before}${sign}${escape(words)}${sign}${after}`
}

function formatBlock({ kind, runs }: Block): string {
  const line = runs.map(formatRun).join('')
  if (kind === 'bullet') return `- ${line}`
  return line.replace(/^- /, String.raw`\- `)
}

/** The inverse of `parseRichText`. */
export const formatRichText = (blocks: readonly Block[]): string => blocks.map(formatBlock).join('\n')

/** The words alone, a line for each block. */
export const plainRichText = (source: string): string =>
  parseRichText(source)
    .map(({ kind, runs }) => (kind === 'bullet' ? '• ' : '') + runs.map(run => run.text).join(''))
    .join('\n')
