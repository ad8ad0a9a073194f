import { crc32 } from 'node:zlib'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** A ZIP with its entries stored as they are. */
function zipOf(entries: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const [nameBytes, bytes] = [Buffer.from(name), Buffer.from(content)]
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(bytes.length, 14)
    shared.writeUInt32LE(bytes.length, 18)
    shared.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, nameBytes, bytes])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), shared, rest, nameBytes]))
    locals.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end]))
}

const contentTypes = (mediaType: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${mediaType}.main+xml"/></Types>`

const compound = (stream: string) =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(100)]),
  )

const png = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082',
  'hex',
)

/** The smallest files that are what they say, by what one would call them. */
export const documents = {
  pdf: utf8('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'),
  docx: zipOf({
    '[Content_Types].xml': contentTypes('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
    'word/document.xml': '<w/>',
  }),
  odt: zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>' }),
  doc: compound('WordDocument'),
  rtf: utf8('{\\rtf1\\ansi Ten years of books\\par}'),
  plain: utf8('Amel Haddad\r\n\tTenue de la comptabilité — 10 ans\n'),
  western: new Uint8Array(Buffer.from('Tenue de la comptabilit\xe9 \x96 10 ans, l\x92\xe9quipe', 'latin1')),

  workbook: zipOf({ '[Content_Types].xml': contentTypes('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet') }),
  macros: zipOf({ '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled') }),
  zip: zipOf({ 'cv.pdf': '%PDF-1.4' }),
  oldWorkbook: compound('Workbook'),
  html: utf8('\n<!DOCTYPE html><html><script>alert(1)</script></html>'),
  hiddenHtml: utf8('Dear all <script>alert(1)</script>'),
  svg: utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  png: new Uint8Array(png),
  exe: new Uint8Array(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])),
  control: utf8('Amel\u0000Haddad'),
  bell: utf8('Amel\u0007Haddad'),
}
