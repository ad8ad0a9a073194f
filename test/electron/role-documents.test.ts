import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { longestJobText, maximumDescriptionBytes } from '../../shared/domain/job-limits'
import { readJobText } from '../../shared/domain/job-text'
import { blankRole } from '../../shared/domain/roles'
import { documents } from '../helpers/document-bytes'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { makeDocx, makeOdt, makePdf, makeRawDocx, type Part, wordXml } from '../helpers/text-documents'

const read = (bytes: Uint8Array<ArrayBuffer>) => openTestApp().api.roles.readDocument({ bytes })
const utf8 = (text: string) => new TextEncoder().encode(text)

const parts: readonly Part[] = [
  { heading: 'Comptable' },
  { heading: 'Vos missions' },
  { point: 'Saisir les factures & les rapprocher' },
  { point: 'Préparer la TVA' },
  { heading: 'Profil' },
  { text: 'BTS comptabilité' },
  { row: ['Salaire', '30 000 € par an'] },
  { row: ['Lieu', 'Lyon'] },
]
const kinds = ['title', 'heading', 'duty', 'duty', 'heading', 'must', 'condition', 'condition']

describe('the text of a description that comes as a file', () => {
  it('keeps headings, points and rows of a Word document apart', async () => {
    const { kind, text, isCut } = valueOf(await read(await makeDocx(parts)))
    expect({ kind, isCut }).toEqual({ kind: 'docx', isCut: false })
    expect(text).toContain('- Saisir les factures & les rapprocher\n- Préparer la TVA\n')
    expect(text).toContain('Salaire\t30 000 € par an')
    expect(readJobText(text).lines.map(line => line.kind)).toEqual(kinds)
  })

  it('does so of an OpenDocument text', async () => {
    const { kind, text } = valueOf(await read(makeOdt(parts)))
    expect(kind).toBe('odt')
    expect(text).toContain('- Saisir les factures & les rapprocher\n- Préparer la TVA\n')
    expect(readJobText(text).lines.map(line => line.kind)).toEqual(kinds)
  })

  it('reads a PDF line by line, and sees where something new begins', async () => {
    const lines = ['Comptable', '', 'Vos missions', '• Saisir les factures (achats)', '• Préparer la TVA', '', 'Profil', 'BTS comptabilité']
    const { kind, text } = valueOf(await read(makePdf(lines)))
    expect(kind).toBe('pdf')
    expect(text).toBe(lines.join('\n'))
  })

  it.each([
    ['UTF-8', utf8('Comptable – 10 ans d’expérience')],
    ['UTF-8 with a mark', utf8('\ufeffComptable – 10 ans d’expérience')],
    ['UTF-16, little end first', new Uint8Array(Buffer.from('\ufeffComptable – 10 ans d’expérience', 'utf16le'))],
    ['UTF-16, big end first', new Uint8Array(Buffer.from('\ufeffComptable – 10 ans d’expérience', 'utf16le').swap16())],
    ['Western', new Uint8Array(Buffer.from('Comptable \x96 10 ans d\x92exp\xe9rience', 'latin1'))],
  ])('reads plain text in %s', async (_name, bytes) => {
    expect(valueOf(await read(bytes))).toEqual({ kind: 'text', text: 'Comptable – 10 ans d’expérience', isCut: false })
  })

  it('takes letters and marks that lie apart for the letters that they are', async () => {
    expect(valueOf(await read(utf8('pre\u0301parer'))).text).toBe('préparer')
  })

  it('cuts a text that is longer than a description can be, and says so', async () => {
    const answer = valueOf(await read(utf8('Enter invoices. '.repeat(20_000))))
    expect(answer).toMatchObject({ kind: 'text', isCut: true })
    expect(answer.text).toHaveLength(longestJobText)
  })
})

describe('a file that cannot be read', () => {
  const tooWide = (times: number) => makeRawDocx(wordXml('x'.repeat(times)))

  it.each<readonly [string, () => Uint8Array<ArrayBuffer>, string]>([
    ['an empty file', () => new Uint8Array(), 'file-empty'],
    ['a file over the limit', () => new Uint8Array(maximumDescriptionBytes + 1), 'file-too-large'],
    ['a workbook', () => documents.workbook, 'file-wrong-kind'],
    ['a ZIP of something else', () => documents.zip, 'file-wrong-kind'],
    ['a document with macros', () => documents.macros, 'file-wrong-kind'],
    ['an old Word document', () => documents.doc, 'file-wrong-kind'],
    ['RTF', () => documents.rtf, 'file-wrong-kind'],
    ['a picture', () => documents.png, 'file-wrong-kind'],
    ['a page of HTML', () => documents.html, 'file-wrong-kind'],
    [
      'a Word document with a password',
      () =>
        new Uint8Array(
          Buffer.concat([
            Buffer.from('d0cf11e0a1b11ae1', 'hex'),
            Buffer.alloc(504),
            Buffer.from('EncryptedPackage', 'utf16le'),
            Buffer.alloc(100),
          ]),
        ),
      'file-locked',
    ],
    ['a PDF with a password', () => makePdf(['Comptable'], { isLocked: true }), 'file-locked'],
    [
      'an OpenDocument text with a password',
      () => makeOdt(parts, { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
      'file-locked',
    ],
    ['a scan', () => makePdf([]), 'file-without-text'],
    ['a text of blanks', () => utf8(' \n\t\n '), 'file-without-text'],
    ['a Word document without a word', () => makeRawDocx(wordXml('')), 'file-without-text'],
    ['a PDF that breaks off', () => utf8('%PDF-1.7\n1 0 obj'), 'file-damaged'],
    ['a Word document that breaks off', () => makeRawDocx(wordXml('Comptable')).slice(0, -40), 'file-damaged'],
    ['a Word document that is no XML', () => makeRawDocx('<w:document'), 'file-damaged'],
    [
      'a Word document that declares entities',
      () => makeRawDocx(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${wordXml('&a;')}`),
      'file-damaged',
    ],
    ['a Word document that is far larger inside', () => tooWide(60_000_000), 'file-damaged'],
    ['a Word document that shrinks as no text does', () => tooWide(8_000_000), 'file-damaged'],
    [
      'a Word document of very many parts',
      () =>
        makeRawDocx(wordXml('Comptable'), Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`word/p${at}.xml`, utf8('<a/>')]))),
      'file-damaged',
    ],
    [
      'an OpenDocument text without its content',
      () =>
        new Uint8Array(zipSync({ mimetype: [utf8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'meta.xml': utf8('<a/>') })),
      'file-damaged',
    ],
  ])('%s is refused with its reason', async (_name, make, code) => {
    expect(await read(make())).toMatchObject({ ok: false, error: { code } })
  })

  it('looks up no entity of an OpenDocument text', async () => {
    const content =
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><office:document-content><text:p>Comptable &a; &#169;</text:p></office:document-content>'
    expect(valueOf(await read(makeOdt([], { 'content.xml': content }))).text).toMatch(/Comptable &a; ©$/)
  })

  it('is no trouble for the next one, and nothing of it remains', async () => {
    const app = openTestApp()
    const answers = await Promise.all([
      app.api.roles.readDocument({ bytes: documents.png }),
      app.api.roles.readDocument({ bytes: utf8('Comptable') }),
    ])
    expect(answers.map(answer => answer.ok)).toEqual([false, true])
    expect(app.door.context.files.list()).toEqual([])
    expect(app.logged).toEqual([])
  })
})

it('makes a role of a content in one command', async () => {
  const { api } = openTestApp()
  const content = { ...blankRole('Bookkeeper', 'en'), purpose: 'Keeps the books.' }
  const role = valueOf(await api.roles.create({ from: 'content', content }))
  expect(valueOf(await api.roles.get({ roleId: role.id })).content).toEqual(content)
})
