import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import en from '../../renderer/i18n/en/documents.json'
import translation from '../../renderer/i18n/en/translation.json'
import fr from '../../renderer/i18n/fr/documents.json'
import { makeSampleFolder } from '../helpers/sample-folder'
import { expectAccessible, openPage, withBrowser } from './helpers/browser'
import { startHost } from './helpers/host'
import { pdfText } from './helpers/pdf'

withBrowser()

async function saved(page: Page, menu: string, format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole('button', { name: menu }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: format, exact: true }).click()
  const file = await coming
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test.each([
  ['en', en],
  ['fr', fr],
] as const)('the advert is one page of A4 and goes out in every format (%s)', async (language, words) => {
  const { folder, pathOf } = makeSampleFolder(language)
  const { address } = await startHost(folder)
  const page = await openPage(address, { language })
  await page.evaluate(hash => location.assign(`#${hash}`), pathOf('description'))
  await page.getByRole('button', { name: words.kind.description }).click()
  await page.getByRole('option', { name: words.kind.advert, exact: true }).click()
  await page.getByRole('heading', { name: words.section.selection }).waitFor()
  await expectAccessible(page, 'advert')

  const title = await page.locator('.document h1').innerText()
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  expect(await pdfText(pdf)).toContain(words.section.selection)
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)

  const docx = await saved(page, words.save.menu, words.save.docx)
  expect(docx.name).toMatch(/\.docx$/)
  expect(docx.bytes.subarray(0, 2).toString()).toBe('PK')
  for (const format of ['html', 'markdown', 'posting'] as const) {
    const file = await saved(page, words.save.menu, words.save[format])
    expect(file.bytes.toString(), file.name).toContain(title)
    expect(file.bytes.toString(), file.name).toContain(words.section.selection)
  }

  // as on the desktop, where the window may not use the newer way to the clipboard
  await page.context().grantPermissions(['clipboard-read'])
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
  })
  await page.getByRole('button', { name: words.save.menu }).click()
  await page.getByRole('menuitem', { name: words.save.text }).click()
  await page.getByText(words.copied).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(words.section.selection.toLocaleUpperCase(language))
})

test('the document in the other language is printed and saved in that language', async () => {
  const { folder, pathOf } = makeSampleFolder('en')
  const { address } = await startHost(folder)
  const page = await openPage(address)
  await page.evaluate(hash => location.assign(`#${hash}`), pathOf('translation'))
  await page.getByRole('button', { name: translation.start.empty }).waitFor() // once it is known what the packs say
  await page.getByRole('button', { name: translation.start.action.fr }).click()
  await page.evaluate(hash => location.assign(`#${hash}`), pathOf('description'))
  await page.getByRole('button', { name: en.language }).click()
  await page.getByRole('option', { name: 'Français' }).click()
  await page.locator('.document[lang=fr]').waitFor()
  await expectAccessible(page, 'description in the other language')

  const pdf = await pdfText(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  expect(pdf).toContain(fr.section.duties)
  expect(pdf).toContain('Rapprocher les trois comptes bancaires')
  expect(pdf).not.toContain(en.section.duties)
  const posting = await saved(page, en.save.menu, en.save.posting)
  expect(posting.name).toBe('Comptable (H-F) – fiche de poste.jsonld')
  expect(JSON.parse(posting.bytes.toString())).toMatchObject({
    title: 'Comptable (H/F)',
    description: expect.stringContaining(fr.section.duties),
  })
})
