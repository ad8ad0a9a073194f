import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { makeSampleFolder } from '../helpers/sample-folder'
import { expectAccessible, withBrowser } from './helpers/browser'
import { openApp } from './helpers/open-app'

withBrowser()

const poor = {
  en: {
    typed: ' and various tasks as needed, '.repeat(3),
    first: 'various tasks',
    better: 'the morning mail',
    two: 'Opens the mail and various tasks. Answers calls as needed.',
    second: 'as needed',
  },
  fr: {
    typed: ' et diverses tâches selon les besoins, '.repeat(3),
    first: 'diverses tâches',
    better: 'l’envoi du courrier',
    two: 'Effectue diverses tâches. Classe le courrier selon les besoins.',
    second: 'selon les besoins',
  },
}

/** The second duty: its text, what is marked in it, and whether the unseen text behind it lies exactly under the one that is seen. */
const duty = (page: Page) =>
  page
    .locator('[data-path^="duties/"][data-path$="/what"]')
    .nth(1)
    .evaluate(field => {
      const area = field.querySelector('textarea')
      const behind = field.querySelector<HTMLElement>('.field-behind')
      if (!area || !behind) return null
      const [seen, unseen] = [area, behind].map(each => {
        const { font, lineHeight, letterSpacing, padding, borderTopWidth } = getComputedStyle(each)
        const { x, y, width, height } = each.getBoundingClientRect()
        return JSON.stringify({ font, lineHeight, letterSpacing, padding, borderTopWidth, x, y, width, height })
      })
      const marks = [...behind.querySelectorAll('.coach-mark')].map(mark => mark.textContent)
      return { text: area.value, marks, isUnder: seen === unseen && area.scrollHeight <= behind.scrollHeight + 1 }
    })

test.each(['en', 'fr'] as const)(
  'marked words: seen where they stand, reached, replaced and given back by keys alone (%s)',
  async language => {
    const { folder, pathOf } = makeSampleFolder(language)
    const { page } = await openApp(folder, { language })
    await page.evaluate(hash => location.assign(hash), `#${pathOf('role')}`)
    await page.locator('#roles-coach').waitFor()
    const { typed, first, better, two, second } = poor[language]
    const field = page.locator('[data-path^="duties/"][data-path$="/what"] textarea').nth(1)
    await field.press('Control+End')
    const before = await field.inputValue()
    await page.keyboard.type(typed)
    await expect
      .poll(async () => (await duty(page))?.marks)
      .toEqual([first, expect.anything(), first, expect.anything(), first, expect.anything()])
    expect((await duty(page))?.isUnder).toBe(true)
    await expectAccessible(page, 'marked words')

    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).not.toBe('')
    await field.evaluate((area: HTMLTextAreaElement, at) => area.setSelectionRange(at, at), before.length + typed.indexOf(first) + 2)
    await page.keyboard.press('Alt+Enter')
    await expect.poll(async () => (await duty(page))?.text).toContain(better)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await duty(page))?.text.includes(better)).toBe(false)
    await page.keyboard.press('Control+z') // what was typed in one go
    await expect.poll(() => field.inputValue()).not.toContain(first)

    // after a line was taken, F8 leads to the next remark of the same text and not to the one after it
    await field.fill(two)
    await expect.poll(async () => (await duty(page))?.marks).toEqual([first, second])
    await field.evaluate((area: HTMLTextAreaElement, at) => area.setSelectionRange(at, at), two.indexOf(first) + 2)
    await page.keyboard.press('Alt+Enter')
    await expect.poll(async () => (await duty(page))?.marks).toEqual([second])
    await page.keyboard.press('F8')
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(second)
  },
)
