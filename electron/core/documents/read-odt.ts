import { laidOut, rowMark, type TagWords, textOfMarkup } from './markup.ts'
import { DocumentError } from './problem.ts'
import { unpack } from './unpack.ts'

const starts = new Map(
  Object.entries({
    'text:h': '\n\n',
    'text:p': '\n\n',
    'text:list-item': '\n- ',
    'text:line-break': '\n',
    'text:tab': '\t',
    'table:table-cell': '\t',
    'table:table-row': `\n${rowMark}`,
  }),
)
const blanks = (tag: string) => ' '.repeat(Math.min(20, Number(/text:c="(\d{1,3})"/.exec(tag)?.[1] ?? 1)))

const words: TagWords = {
  opening: (name, tag) => (name === 'text:s' ? blanks(tag) : (starts.get(name) ?? '')),
  closing: name => (name === 'text:p' || name === 'text:h' || name === 'text:list' ? '\n\n' : ''),
  skipped: new Set([
    'text:note',
    'office:annotation',
    'text:tracked-changes',
    'office:automatic-styles',
    'office:font-face-decls',
    'office:scripts',
    'text:sequence-decls',
  ]),
}

const utf8 = new TextDecoder('utf-8')

/** The text of an OpenDocument text, points of lists with a dash, cells with a tab between. */
export function readOdt(bytes: Uint8Array): string {
  const parts = unpack(bytes, name => name === 'content.xml' || name === 'META-INF/manifest.xml')
  const manifest = parts['META-INF/manifest.xml']
  if (manifest && utf8.decode(manifest).includes(':encryption-data')) throw new DocumentError('file-locked', 'The document has a password.')
  const content = parts['content.xml']
  if (!content) throw new DocumentError('file-damaged', 'The document has no content.')
  return laidOut(textOfMarkup(utf8.decode(content), words))
}
