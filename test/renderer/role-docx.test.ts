import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureOffice } from '../../build/scripts/find-office.mjs'
import { type DocumentKind, printedRole } from '../../renderer/features/roles/documents/printed-role'
import { writeDocx } from '../../renderer/features/roles/documents/write-docx'
import { startTranslation } from '../../renderer/i18n'
import { blankRole, type RoleContent } from '../../shared/domain/roles'
import { fullRole, hostileRole } from '../helpers/hostile-role'
import { officeText } from '../helpers/office-text'

beforeAll(ensureOffice, 900_000)

async function docxOf(kind: DocumentKind, content: RoleContent): Promise<Uint8Array> {
  startTranslation('en')
  const blob = await writeDocx(printedRole(kind, content, 'Maison Lestrade'))
  return new Uint8Array(await blob.arrayBuffer())
}

const htmlOf = async (bytes: Uint8Array) => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  return new DOMParser().parseFromString(value, 'text/html')
}

const partIn = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

describe('a role as a Word file', () => {
  it('is opened by LibreOffice with all that the advert says', async () => {
    const text = await officeText(await docxOf('advert', fullRole()))
    for (const words of [
      'Maison Lestrade',
      'Bookkeeper',
      'Closes the month. By the fifth day.',
      '€28,000 – €32,000 a year, gross',
      'The owner',
    ])
      expect(text).toContain(words)
    expect(text).toMatch(/3\.\s*An interview of 45 minutes/)
  })

  it('has true headings, lists and a table', async () => {
    const page = await htmlOf(await docxOf('description', fullRole()))
    const texts = (selector: string) => [...page.querySelectorAll(selector)].map(each => each.textContent)
    expect(texts('h1')).toEqual(['Bookkeeper'])
    expect(texts('h2')).toEqual(printedRole('description', fullRole(), '').sections.map(section => section.title))
    expect(texts('li').at(0)).toContain('Closes the month')
    expect(texts('table tr').at(0)).toMatch(/^Pay\s*€28,000/)
    expect(texts('strong')).toContain('toys')
  })

  it('says its language, its title and whose it is', async () => {
    const bytes = await docxOf('advert', { ...fullRole(), language: 'fr' })
    expect(partIn(bytes, 'word/styles.xml')).toContain('w:val="fr-FR"')
    expect(partIn(bytes, 'docProps/core.xml')).toContain('<dc:title>Bookkeeper – annonce</dc:title>')
    expect(partIn(bytes, 'docProps/core.xml')).toContain('<dc:creator>Maison Lestrade</dc:creator>')
  })

  it('is a sound file whatever is typed, and where nothing is', async () => {
    const text = await officeText(await docxOf('description', hostileRole()))
    expect(text).toContain('</p><script>alert(1)</script><img src=x onerror=alert(1)> & "q" | * ` _ # ]]> שלום')
    expect(await officeText(await docxOf('advert', blankRole('Clerk', 'en')))).toMatch(/^\ufeff?Maison Lestrade\s+Clerk\s*$/)
  })
})
