import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import imports from '../../renderer/i18n/en/imports.json'
import en from '../../renderer/i18n/en/new-role.json'
import importsFr from '../../renderer/i18n/fr/imports.json'
import fr from '../../renderer/i18n/fr/new-role.json'
import { makeSampleFolder } from '../helpers/sample-folder'
import { expectAccessible, openPage, withBrowser } from './helpers/browser'
import { startHost } from './helpers/host'
import { wordsOf } from './helpers/words'

withBrowser()

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-pack') ?? document.activeElement?.getAttribute('type') ?? '')

async function press(page: Page, ...keys: readonly string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key)
  return focused(page)
}

test.each([
  ['en', 'light', 'welder', imports.card.title, en.search.none],
  ['fr', 'dark', 'soudeur', importsFr.card.title, fr.search.none],
] as const)('a ready role is found, looked into and started by keyboard alone (%s)', async (language, scheme, unknown, ownText, none) => {
  const say = wordsOf(language)
  const { folder } = makeSampleFolder(language)
  const { address } = await startHost(folder)
  const page = await openPage(address, { language, scheme })
  await page.evaluate(() => location.assign('#/new-role'))
  const search = page.getByRole('searchbox')
  await search.waitFor()

  // every way in is there at once, and the first row of ready roles
  for (const name of [ownText, say('roles:new.copy'), say('roles:new.blank')]) await page.getByText(name, { exact: true }).waitFor()
  const bottom = await page.locator('[data-pack=collections]').evaluate(card => card.getBoundingClientRect().bottom)
  expect(bottom).toBeLessThan(720)

  // three cards a row: down goes straight down, also into the next family, and up leads back to the search
  expect(await focused(page)).toBe('search')
  expect(await press(page, 'ArrowDown')).toBe('bookkeeper')
  expect(await press(page, 'ArrowRight')).toBe('payroll-clerk')
  expect(await press(page, 'ArrowDown')).toBe('collections')
  expect(await press(page, 'ArrowDown')).toBe('administrative-assistant')
  expect(await press(page, 'End')).toBe('stock-clerk')
  expect(await press(page, 'ArrowRight')).toBe('stock-clerk')
  expect(await press(page, 'Home', 'ArrowUp')).toBe('search')

  // nothing fits: blank, under the words that were typed
  await page.keyboard.type(unknown)
  await page.getByText(none.replace('{{typed}}', unknown)).waitFor()
  await expectAccessible(page, 'new role, nothing found')
  await press(page, 'Tab', 'Tab', 'Enter')
  const title = page.getByRole('dialog').getByRole('textbox')
  await title.waitFor()
  await expect.poll(() => title.evaluate(field => field === document.activeElement)).toBe(true)
  expect(await title.inputValue()).toBe(unknown[0]?.toUpperCase() + unknown.slice(1))
  await expectAccessible(page, 'new role, blank')
  await press(page, 'Escape')

  // what is found is looked into and taken
  await search.fill(language === 'fr' ? 'tva' : 'vat')
  await page.locator('mark').first().waitFor()
  await expectAccessible(page, 'new role, packs found')
  await search.press('Enter')
  const start = page.getByRole('dialog').getByRole('button', { name: say('roles:new.start'), exact: true })
  await expect.poll(() => start.evaluate(button => button === document.activeElement)).toBe(true)
  await expectAccessible(page, 'new role, a pack')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#\/roles\/[^/]+$/)

  // the sample firm has an open role of that name: the list tells the two apart, and so does the head of each
  await expect.poll(() => page.locator('.side-date').count()).toBe(2)
  const current = page.locator('.side-link[aria-current="page"] .side-date')
  const date = (await current.textContent())?.trim() ?? ''
  expect(date).not.toBe('')
  await expect.poll(() => page.locator('.page-header .hint').textContent()).toBe(date)
  await expectAccessible(page, 'two roles of one name')
})
