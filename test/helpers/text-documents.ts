import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { strToU8, zipSync } from 'fflate'

/** Words of a description: headings, points of lists, pairs of a table. */
export type Part =
  | { readonly heading: string }
  | { readonly point: string }
  | { readonly text: string }
  | { readonly row: readonly [string, string] }

function wordPart(part: Part) {
  if ('heading' in part) return new Paragraph({ text: part.heading, heading: HeadingLevel.HEADING_2 })
  if ('point' in part) return new Paragraph({ text: part.point, bullet: { level: 0 } })
  if ('text' in part) return new Paragraph({ children: [new TextRun({ text: part.text, bold: true })] })
  return new Table({ rows: [new TableRow({ children: part.row.map(text => new TableCell({ children: [new Paragraph(text)] })) })] })
}

/** A Word document as Word writes it. */
export const makeDocx = async (parts: readonly Part[]): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: parts.map(wordPart) }] })))

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function openPart(part: Part): string {
  if ('heading' in part) return `<text:h>${escaped(part.heading)}</text:h>`
  if ('point' in part) return `<text:list><text:list-item><text:p>${escaped(part.point)}</text:p></text:list-item></text:list>`
  if ('text' in part) return `<text:p>${escaped(part.text)}</text:p>`
  const cells = part.row.map(text => `<table:table-cell><text:p>${escaped(text)}</text:p></table:table-cell>`)
  return `<table:table><table:table-row>${cells.join('')}</table:table-row></table:table>`
}

const odtKind = 'application/vnd.oasis.opendocument.text'

/** An OpenDocument text; `more` are further files in it, which replace those of the same name. */
export const makeOdt = (parts: readonly Part[], more: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> => {
  const files = {
    'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:text>${parts.map(openPart).join('')}</office:text></office:body></office:document-content>`,
    ...more,
  }
  const rest = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  return new Uint8Array(zipSync({ mimetype: [strToU8(odtKind), { level: 0 }], ...rest }))
}

/** A Word document whose main part is what is given; `more` are further files in it. */
export const makeRawDocx = (documentXml: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array<ArrayBuffer> => {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return new Uint8Array(
    zipSync({
      '[Content_Types].xml': strToU8(
        `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(documentXml),
      ...more,
    }),
  )
}

/** The main part of a Word document with these paragraphs, as XML. */
export const wordXml = (...paragraphs: readonly string[]): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map(text => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`

const winAnsi = (text: string) => Buffer.from(text.replaceAll('•', '\x95').replaceAll('’', '\x92'), 'latin1')
const shown = (text: string) => text.replace(/[\\()]/g, String.raw`\$&`)

/** A PDF of one page with these lines on it; '' leaves a gap. With `encrypt` it asks for a password. */
export function makePdf(lines: readonly string[], { isLocked = false } = {}): Uint8Array<ArrayBuffer> {
  const content = winAnsi(
    `BT /F1 11 Tf 14 TL 60 780 Td\n${lines.map(line => (line === '' ? 'T*' : `(${shown(line)}) Tj T*`)).join('\n')}\nET`,
  )
  const bodies = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content.toString('latin1')}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    `<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = bodies.map((body, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${body}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const lock = isLocked ? `/Encrypt 6 0 R/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]` : ''
  const end = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${bodies.length + 1}/Root 1 0 R${lock}>>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file + end, 'latin1'))
}
