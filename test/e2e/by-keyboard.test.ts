import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { commands } from '../../shared/domain/commands'
import { RoleContent } from '../../shared/domain/roles'
import { withBrowser } from './helpers/browser'
import { cardsOf, openEmptyFirm, type Story, sentence, soon } from './helpers/role-story'

withBrowser()

const isFocused = (place: Locator) => place.evaluateAll(found => found.some(each => each === document.activeElement))

/** Tab, until the keyboard is where one wants to be. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.first().waitFor()
  for (let keys = 0; keys < 12; keys += 1) {
    if (await isFocused(place)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${String(place)}`)
}

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')

function read({ folder }: Story): RoleContent {
  const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
  const json = db.prepare('SELECT contentJson FROM roles').pluck().get()
  db.close()
  return RoleContent.parse(JSON.parse(String(json)))
}

const said = (story: Story, number: number): string => read(story).duties[number - 1]?.what ?? '?'

/** F8, from remark to remark, until the cursor is on marked words of a text. */
async function remarkAt(page: Page, text: Locator): Promise<void> {
  for (let keys = 0; keys < 20; keys += 1) {
    await page.keyboard.press('F8')
    if (await isFocused(text)) return
  }
  throw new Error('No remark leads there')
}

const words = {
  en: {
    poor: 'Check the supplier invoices as needed',
    mark: 'as needed',
    reason: 'The owner decides it every morning.',
  },
  fr: {
    poor: 'Contrôler les factures selon les besoins',
    mark: 'selon les besoins',
    reason: 'La direction en décide chaque matin.',
  },
}

test.each(['en', 'fr'] as const)('from Today to the preview of a role, by keyboard alone (%s)', async language => {
  const story = await openEmptyFirm(language)
  const { page, say } = story
  const { poor, mark, reason } = words[language]
  const what = (number: number) => page.getByRole('textbox', { name: say('roles:duty.what', { number }) })

  await tabTo(page, page.getByRole('main').getByRole('link', { name: say('today:noRole.action') }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: say('roles:new.title') }).waitFor()
  await tabTo(page, page.getByRole('button', { name: sentence(say('roles:new.startNamed', { title: '…' })) }))
  await page.keyboard.press('Enter')
  await what(1).waitFor()
  const count = read(story).duties.length

  await page.keyboard.press('Control+Enter')
  await what(count + 1).waitFor()
  await expect.poll(() => isFocused(what(count + 1)), soon).toBe(true)
  await page.keyboard.insertText(poor)
  await page.keyboard.press('Alt+ArrowUp')
  await page.getByText(say('roles:moved', { position: count, total: count + 1 })).waitFor()
  const duty = what(count)
  expect(await duty.inputValue()).toBe(poor)
  expect(await isFocused(duty)).toBe(true) // it goes along

  await cardsOf(story).filter({ hasText: mark }).first().waitFor()
  await page.keyboard.press('Tab')
  await remarkAt(page, duty)
  const marked = await duty.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))
  expect(poor).toContain(marked)
  await page.keyboard.press('Alt+Enter')
  await expect.poll(() => duty.inputValue(), soon).not.toContain(marked)
  expect(await isFocused(duty)).toBe(true)

  await page.keyboard.press('F8')
  const before = await focusedName(page)
  const left = await cardsOf(story).count()
  await page.keyboard.press('Alt+Shift+Enter')
  const dialog = page.getByRole('dialog')
  await expect.poll(() => isFocused(dialog.getByRole('textbox')), soon).toBe(true)
  await page.keyboard.insertText(reason)
  await tabTo(page, dialog.getByRole('button', { name: say('coach:ignoreConfirm') }))
  await page.keyboard.press('Enter')
  await expect.poll(() => cardsOf(story).count(), soon).toBeLessThan(left)
  expect(await focusedName(page)).toBe(before)
  await expect.poll(() => read(story).ignored.map(each => each.reason), soon).toEqual([reason])

  await page.keyboard.press('Control+k')
  const command = page.getByRole('menuitem', { name: commands['go-description'].label[language] })
  await command.waitFor()
  await page.keyboard.insertText(commands['go-description'].label[language])
  const found = page.getByRole('menuitem').first()
  await expect.poll(() => found.innerText(), soon).toContain(commands['go-description'].label[language])
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: say('documents:section.duties') }).waitFor()
  await page.getByText(said(story, count)).first().waitFor()
})
