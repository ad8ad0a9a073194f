import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { getRolePack } from '../../electron/core/role-packs'
import { documents } from '../helpers/document-bytes'
import { makeFolder } from '../helpers/make-folder'
import { makePdf, makeRawDocx, wordXml } from '../helpers/text-documents'
import { withBrowser } from './helpers/browser'
import { expectSaved, go, openEmptyFirm, soon, startFromPack } from './helpers/role-story'

withBrowser()

/** As a person does: what is pasted comes from the clipboard of the machine. */
async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(words => navigator.clipboard.writeText(words), text)
  await field.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+v')
}

const poor = 'Various tasks as needed, by a young and dynamic team of native speakers, from the post to the accounts. '
const strange = {
  german:
    'Sachbearbeitung Buchhaltung\n\nIhre Aufgaben:\n- Sie verbuchen die laufenden Belege\n- Sie stimmen die Konten ab und bereiten den Abschluss vor\n\nWir bieten 38.000 Euro im Jahr.',
  chinese: '招聘会计\n\n岗位职责：\n- 负责日常账务处理和凭证录入\n- 每月底编制财务报表\n\n任职要求：\n- 三年以上工作经验',
}

let bomb = new Uint8Array()
beforeAll(() => {
  bomb = makeRawDocx(wordXml('x'.repeat(40 * 1024 * 1024)))
})

describe.each(['en', 'fr'] as const)('a description that is no good (%s)', language => {
  test('is refused by name with a sentence, and what was typed stays', async () => {
    const { page, say } = await openEmptyFirm(language)
    await go(page, '/new-role/from-text')
    const field = page.getByRole('textbox', { name: say('imports:source.label') })
    await field.fill('Typed before')
    const folder = makeFolder()
    const files = [
      ['other.docx', documents.zip, say('imports:failure.file-wrong-kind')],
      ['bomb.docx', bomb, say('common:failure.file-damaged')],
      ['scan.pdf', makePdf([]), say('common:failure.file-without-text')],
      ['broken.pdf', new TextEncoder().encode('%PDF-1.4\nno more'), say('common:failure.file-damaged')],
    ] as const
    for (const [name, bytes, sentence] of files) {
      writeFileSync(join(folder, name), bytes)
      await page.locator('input[type=file]').setInputFiles(join(folder, name))
      await page.getByRole('alert').filter({ hasText: name }).filter({ hasText: sentence }).waitFor()
      expect(await field.inputValue()).toBe('Typed before')
    }
  })

  test('in neither language asks for one, and keeps every line', async () => {
    const { page, say } = await openEmptyFirm(language)
    await go(page, '/new-role/from-text')
    const field = page.getByRole('textbox', { name: say('imports:source.label') })
    for (const text of Object.values(strange)) {
      await field.fill(text)
      await page.getByText(say('imports:language.unknown')).waitFor()
      const lines = text.split('\n').filter(line => line.startsWith('- '))
      for (const line of lines)
        await page
          .getByRole('listitem')
          .filter({ hasText: line.slice(2) })
          .waitFor()
      await page.getByRole('button', { name: say('imports:make') }).click()
      await page.getByText(say('imports:language.missing')).waitFor()
      expect(await field.inputValue()).toBe(text)
    }
  })

  test('of more than 200,000 characters is cut with a sentence', async () => {
    const { page, say } = await openEmptyFirm(language)
    await go(page, '/new-role/from-text')
    const field = page.getByRole('textbox', { name: say('imports:source.label') })
    await paste(page, field, poor.repeat(2000))
    await page.getByText(say('imports:cut')).waitFor()
    expect((await field.inputValue()).length).toBe(200_000)
  })
})

test.each(['en', 'fr'] as const)(
  '200 KB pasted into a duty and the purpose is said there, goes with one undo, and costs nothing else (%s)',
  async language => {
    const story = await openEmptyFirm(language)
    const { page, say } = story
    const { title, duties, purpose } = getRolePack('bookkeeper', language)
    await startFromPack(story, title)
    const duty = page.getByRole('textbox', { name: say('roles:duty.what', { number: 1 }) })
    const aim = page.getByRole('textbox', { name: say('roles:opening.purpose') })
    for (const [field, before, longest] of [
      [duty, duties[0]?.what, 300],
      [aim, purpose, 1500],
    ] as const) {
      const figures = [205_000, longest].map(figure => new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB').format(figure))
      await paste(page, field, poor.repeat(2000).slice(0, 205_000))
      const said = page.getByText(say('coach:tooLong', { length: figures[0], longest: figures[1] }))
      await said.waitFor()
      await expect.poll(() => said.evaluate(place => place.getBoundingClientRect().bottom < innerHeight), soon).toBe(true)
      await page.getByText(say('common:saved.failed')).first().waitFor()
      await page.keyboard.press('Control+z')
      await said.waitFor({ state: 'hidden' })
      expect(await field.inputValue()).toBe(before)
      await expectSaved(story)
    }
  },
)
