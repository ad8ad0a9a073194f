import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pdfText } from '../e2e/helpers/pdf'
import { wordsOf } from '../e2e/helpers/words'
import { choose, goTo, seenThere, sitDown } from '../helpers/drive-desktop'
import { makeFolder } from '../helpers/make-folder'
import { openDesktop } from '../helpers/open-desktop'
import { makeSampleFolder } from '../helpers/sample-folder'

async function openDescription(paths: readonly (string | null)[]) {
  const { folder, pathOf } = makeSampleFolder()
  const app = await openDesktop({ folder })
  const page = await app.page()
  await page.getByRole('navigation').first().waitFor()
  await goTo(page, pathOf('description'))
  await page.locator('.document').first().waitFor()
  await sitDown(app, { paths })
  return { app, page, pathOf }
}

test('the document that is shown is saved as a PDF with its text, and without the window around it', async () => {
  const file = join(makeFolder(), 'description.pdf')
  const { app, page } = await openDescription([file])
  const heading = (await page.locator('.document').getByRole('heading').first().textContent()) ?? ''
  await choose(app, 'save-pdf')
  await page.getByText(wordsOf('en')('commands:pdfSaved')).waitFor()
  const text = await pdfText(readFileSync(file))
  expect(text).toContain(heading)
  expect(text).not.toContain(wordsOf('en')('shell:settings'))
  const { dialogs } = await seenThere(app)
  expect(dialogs).toMatchObject([{ kind: 'save', defaultPath: expect.stringMatching(/job description\.pdf$/) }])
})

test('who thinks better of it saves nothing, and a place that cannot be written to is told', async () => {
  const folder = makeFolder()
  mkdirSync(join(folder, 'taken.pdf'))
  const { app, page } = await openDescription([null, join(folder, 'taken.pdf')])
  await choose(app, 'save-pdf')
  await choose(app, 'save-pdf')
  await page.getByText(wordsOf('en')('common:failure.file-not-written')).first().waitFor()
  expect(existsSync(join(folder, 'taken.pdf.part'))).toBe(false)
  expect((await seenThere(app)).dialogs).toHaveLength(2)
})

test('a file that is added through the window is read back byte for byte', async () => {
  const { folder, pathOf } = makeSampleFolder()
  const app = await openDesktop({ folder })
  const page = await app.page()
  await page.getByRole('navigation').first().waitFor()
  const applicationId = pathOf('candidate').split('/').at(-1) ?? ''
  const answer = await page.evaluate(async id => {
    const bytes = new TextEncoder().encode('Cinq ans de comptabilité 😀\n')
    type Answer = { value: { id: string; bytes: Uint8Array } }
    const call = async (path: string, input: object) => (await window.bridge?.invoke(path, input)) as unknown as Answer
    const { value } = await call('candidates.attachFile', { applicationId: id, name: 'cv.txt', bytes })
    return new TextDecoder().decode((await call('candidates.readFile', { fileId: value.id })).value.bytes)
  }, applicationId)
  expect(answer).toBe('Cinq ans de comptabilité 😀\n')
})
