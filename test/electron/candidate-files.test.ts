import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispatch } from '../../electron/core/dispatch'
import { fileKindOf } from '../../electron/core/services/file-kind'
import { shownFileName } from '../../electron/core/services/file-name'
import { maximumFileBytes } from '../../shared/domain/candidates'
import { documents } from '../helpers/document-bytes'
import { openTestApp, uuid, valueOf } from '../helpers/open-test-app'

const details = { name: 'Amel Haddad', email: '', phone: '', source: '', notes: '' }

async function openWithApplication() {
  const app = openTestApp()
  const role = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  const { id: applicationId } = valueOf(await app.api.candidates.add({ roleId: role.id, details }))
  const attach = (bytes: Uint8Array<ArrayBuffer>, name = 'CV Amel.pdf') => app.api.candidates.attachFile({ applicationId, name, bytes })
  const stored = async () => valueOf(await app.api.candidates.get({ applicationId })).files
  return { ...app, role, applicationId, attach, stored }
}

const accepted = [
  ['pdf', 'application/pdf', 'cv.pdf'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'cv.docx'],
  ['odt', 'application/vnd.oasis.opendocument.text', 'cv.odt'],
  ['doc', 'application/msword', 'cv.doc'],
  ['rtf', 'application/rtf', 'cv.rtf'],
  ['plain', 'text/plain', 'cv.txt'],
  ['western', 'text/plain', 'cv.txt'],
] as const

describe('keeping a file', () => {
  it('gives back the same bytes under the name it came with', async () => {
    const { api, attach, stored, clock } = await openWithApplication()
    const file = valueOf(await attach(documents.pdf))
    expect(file).toMatchObject({
      name: 'CV Amel.pdf',
      mediaType: 'application/pdf',
      sizeBytes: documents.pdf.length,
      addedAtMs: clock.nowMs,
    })
    expect(await stored()).toEqual([file])
    expect(valueOf(await api.candidates.readFile({ fileId: file.id }))).toEqual({ file, bytes: documents.pdf })
  })

  it('takes whatever name a file system gives, and keeps one that can be shown', async () => {
    const { attach } = await openWithApplication()
    expect(valueOf(await attach(documents.pdf, `${'x'.repeat(250)}.pdf`)).name).toHaveLength(200)
    expect(valueOf(await attach(documents.pdf, 'CV\nAmel.pdf')).name).toBe('CVAmel.pdf')
    expect(valueOf(await attach(documents.pdf, '')).name).toBe('document.pdf')
  })

  it.each(accepted)('accepts %s for what its bytes are, whatever it is called', async (kind, mediaType, name) => {
    const { attach } = await openWithApplication()
    expect(valueOf(await attach(documents[kind], 'cv'))).toMatchObject({ mediaType, name })
  })

  it.each(['workbook', 'macros', 'zip', 'oldWorkbook', 'html', 'hiddenHtml', 'svg', 'png', 'exe', 'control', 'bell'] as const)(
    'refuses %s, also under the name of a CV, and keeps nothing',
    async kind => {
      const { attach, stored, door } = await openWithApplication()
      expect(await attach(documents[kind])).toMatchObject({ ok: false, error: { code: 'file-wrong-kind' } })
      expect(await stored()).toEqual([])
      expect(door.context.files.list()).toEqual([])
    },
  )

  it('takes a text for a text even where it begins with the letters of another kind', async () => {
    for (const start of ['BM Conseil, Lyon', 'MZ Comptabilité', 'GIF of references', 'PK Payroll']) {
      expect((await fileKindOf(new TextEncoder().encode(`${start}\nBookkeeper for ten years`)))?.mediaType).toBe('text/plain')
    }
  })

  it('refuses an empty file and one over the limit', async () => {
    const { attach, door } = await openWithApplication()
    expect(await attach(new Uint8Array())).toMatchObject({ ok: false, error: { code: 'file-empty' } })
    expect(await attach(new Uint8Array(maximumFileBytes + 1))).toMatchObject({ ok: false, error: { code: 'file-too-large' } })
    expect(door.context.files.list()).toEqual([])
  })

  it('refuses an application that is gone', async () => {
    const { api, door } = await openWithApplication()
    const answer = await api.candidates.attachFile({ applicationId: uuid(1), name: 'cv.pdf', bytes: documents.pdf })
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(door.context.files.list()).toEqual([])
  })

  it('leaves no bytes behind when the row cannot be written', async () => {
    const { attach, stored, db, door } = await openWithApplication()
    db.pragma('query_only = 1')
    expect(await attach(documents.pdf)).toMatchObject({ ok: false, error: { code: 'disk-read-only' } })
    expect(await stored()).toEqual([])
    expect(door.context.files.list()).toEqual([])
  })

  it('leaves no row behind when the bytes cannot be written', async () => {
    const { door, applicationId, stored } = await openWithApplication()
    const write = () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    }
    const full = { ...door, context: { ...door.context, files: { ...door.context.files, write } } }
    const answer = await dispatch(full, 'candidates.attachFile', { applicationId, name: 'cv.pdf', bytes: documents.pdf })
    expect(answer).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(await stored()).toEqual([])
  })

  it('tells any bytes apart without a throw', async () => {
    const signatures = Object.values(documents)
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .tuple(fc.constantFrom(...signatures), fc.nat(600), fc.uint8Array({ maxLength: 50 }))
        .map(([start, cut, rest]) => Uint8Array.of(...start.subarray(0, cut), ...rest)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async each => {
        const mediaTypes = [...accepted.map(([, mediaType]) => mediaType), undefined]
        expect(mediaTypes).toContain((await fileKindOf(each))?.mediaType)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the name of a file', () => {
  const pdf = { mediaType: 'application/pdf', extensions: ['pdf'] } as const
  const plain = { mediaType: 'text/plain', extensions: ['txt', 'md'] } as const

  it.each([
    ['CV d’Amel Haddad (2024).pdf', 'CV d’Amel Haddad (2024).pdf'],
    ['CV.PDF', 'CV.PDF'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\me\\cv.pdf', 'cv.pdf'],
    ['cv\u202efdp.exe', 'cvfdp.exe.pdf'],
    ['a\tb\r\nc.pdf', 'abc.pdf'],
    ['what?*.pdf', 'what__.pdf'],
    ['Ame\u0301lie.pdf', 'Amélie.pdf'],
    ['..', 'document.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['cv.pdf. . ', 'cv.pdf'],
  ])('turns %j into %j', (name, shown) => {
    expect(shownFileName(name, pdf)).toBe(shown)
  })

  it('does not let a text call itself a page', () => {
    expect(shownFileName('cv.html', plain)).toBe('cv.html.txt')
    expect(shownFileName('cv.md', plain)).toBe('cv.md')
  })

  it('fits, ends as its kind does and holds no folder, whatever came in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), name => {
        const shown = shownFileName(name, pdf)
        expect(shown.length).toBeLessThanOrEqual(200)
        expect(shown.isWellFormed()).toBe(true)
        expect(shown).toMatch(/^[^/\\\p{Cc}]+\.pdf$/iu)
      }),
    )
  })
})

describe('reading and deleting a file', () => {
  it('deletes the row and the bytes', async () => {
    const { api, attach, stored, door } = await openWithApplication()
    const { id: fileId } = valueOf(await attach(documents.pdf))
    const other = valueOf(await attach(documents.plain, 'letter.txt'))
    valueOf(await api.candidates.removeFile({ fileId }))
    expect(await stored()).toEqual([other])
    expect(door.context.files.list()).toEqual([other.id])
    expect(await api.candidates.readFile({ fileId })).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await api.candidates.removeFile({ fileId })).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('says not found where the bytes are gone', async () => {
    const { api, attach, door } = await openWithApplication()
    const { id: fileId } = valueOf(await attach(documents.pdf))
    door.context.files.remove(fileId)
    expect(await api.candidates.readFile({ fileId })).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('does not hand out bytes that changed on disk', async () => {
    const { api, attach, folder, logged } = await openWithApplication()
    const { id: fileId } = valueOf(await attach(documents.pdf))
    writeFileSync(join(folder, 'files', fileId), documents.pdf.with(20, 0))
    expect(await api.candidates.readFile({ fileId })).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(String(logged[0])).toContain(fileId)
  })
})

describe('deleting an application', () => {
  it('takes the person, their files and everything written about them along', async () => {
    const { api, db, attach, applicationId, role, door } = await openWithApplication()
    valueOf(await attach(documents.pdf))
    valueOf(await api.candidates.move({ applicationId, toStage: 'finalist', rejection: null }))
    const stays = valueOf(await api.candidates.add({ roleId: role.id, details: { ...details, name: 'Bo' } }))
    valueOf(await api.candidates.remove({ applicationId }))
    expect(valueOf(await api.candidates.listForRole({ roleId: role.id })).map(each => each.id)).toEqual([stays.id])
    expect(door.context.files.list()).toEqual([])
    const rowsIn = (table: string) => db.prepare(`SELECT * FROM ${table}`).all().length
    expect([rowsIn('candidates'), rowsIn('candidateFiles'), rowsIn('stageMoves')]).toEqual([1, 0, 0])
    expect(await api.candidates.get({ applicationId })).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await api.candidates.remove({ applicationId })).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('keeps a person and their files while they apply for another role', async () => {
    const { api, db, attach, applicationId, door } = await openWithApplication()
    const file = valueOf(await attach(documents.pdf))
    const other = valueOf(await api.roles.create({ from: 'blank', title: 'Payroll', language: 'en' }))
    db.prepare(
      `INSERT INTO applications (id, roleId, candidateId, stage, stageSinceMs, checksJson, revision, createdAtMs)
       SELECT ?, ?, candidateId, 'received', 1, '[]', 1, 1 FROM applications WHERE id = ?`,
    ).run(uuid(5), other.id, applicationId)
    valueOf(await api.candidates.remove({ applicationId }))
    expect(valueOf(await api.candidates.get({ applicationId: uuid(5) })).files).toEqual([file])
    expect(door.context.files.list()).toEqual([file.id])
  })
})
