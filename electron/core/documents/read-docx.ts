import { Buffer } from 'node:buffer'
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { laidOut, rowMark, type TagWords, textOfMarkup } from './markup.ts'
import { DocumentError } from './problem.ts'
import { unpack } from './unpack.ts'

const isRead = (name: string) => /\.(?:xml|rels)$/.test(name) && !/(?:^|\/)(?:media|customXml|theme|embeddings)\//.test(name)

/** No Word file declares a type or an entity; one that does is made to be looked up elsewhere, or to grow. */
const hasDeclaration = (bytes: Uint8Array) => /<!(?:DOCTYPE|ENTITY)/i.test(Buffer.from(bytes).toString('latin1'))

const starts = new Map(Object.entries({ li: '\n- ', br: '\n', td: '\t', th: '\t', tr: `\n${rowMark}` }))
const isBlock = (name: string) => /^(?:p|h[1-6]|ul|ol|table)$/.test(name)

const words: TagWords = {
  opening: name => starts.get(name) ?? (isBlock(name) ? '\n\n' : ''),
  closing: name => (isBlock(name) ? '\n\n' : ''),
  skipped: new Set(['sup', 'img']),
}

/** The text of a Word document, points of lists with a dash, cells with a tab between. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const parts = unpack(bytes, isRead)
  if (Object.values(parts).some(hasDeclaration)) throw new DocumentError('file-damaged', 'The document declares entities.')
  // Only what has passed is handed on: no pictures, nothing compressed, nothing from outside.
  const buffer = Buffer.from(zipSync(parts, { level: 0 }))
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) })
  return laidOut(textOfMarkup(value, words))
}
