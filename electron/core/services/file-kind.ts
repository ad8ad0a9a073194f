import { fileTypeFromBuffer } from 'file-type'

/** A kind of document that an application may come in; the first extension is the one to add where a name has none of them. */
export type FileKind = { readonly mediaType: string; readonly extensions: readonly [string, ...string[]] }

const pdf: FileKind = { mediaType: 'application/pdf', extensions: ['pdf'] }
const docx: FileKind = { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'] }
const odt: FileKind = { mediaType: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] }
const rtf: FileKind = { mediaType: 'application/rtf', extensions: ['rtf', 'doc'] }
const doc: FileKind = { mediaType: 'application/msword', extensions: ['doc', 'dot'] }
export const plainText: FileKind = { mediaType: 'text/plain', extensions: ['txt', 'text', 'md'] }

const bySignature = new Map([pdf, docx, odt, rtf].map(kind => [kind.mediaType, kind]))

/** What the bytes are, whatever the file is called; null when it is no kind that is kept. */
export async function fileKindOf(bytes: Uint8Array): Promise<FileKind | null> {
  const mediaType = await signatureOf(bytes)
  if (mediaType === 'application/x-cfb') return isWordDocument(bytes) ? doc : null
  // Some signatures are two letters ("BM", "MZ"), and a text may begin with them: only what is no text at all is refused for its signature.
  return bySignature.get(mediaType) ?? (isPlainText(bytes) ? plainText : null)
}

async function signatureOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime ?? ''
  } catch {
    return '' // bytes that end in the middle of what they promise
  }
}

/** The same container also holds workbooks, installers and encrypted files; only a Word document has this stream. */
const isWordDocument = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('WordDocument', 0, 'utf16le')

const markup = /^\s*(?:<|%!)|<(?:!doctype|html|head|body|script|svg|iframe)\b/i
const headBytes = 4096

/** UTF-8 or an 8-bit Western text: no control bytes, and no page or drawing that something could run. */
function isPlainText(bytes: Uint8Array): boolean {
  if (!bytes.every(isTextByte)) return false
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, headBytes)).replace(/^ï»¿/, '')
  if (markup.test(head)) return false
  return isUtf8(bytes) || !bytes.some(byte => unusedInWestern.has(byte))
}

/** Tab, line feed, form feed, carriage return, and everything from the space up but "delete". */
const isTextByte = (byte: number) => (byte >= 0x20 && byte !== 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d

/** Bytes that Windows-1252 gives no character. */
const unusedInWestern: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
