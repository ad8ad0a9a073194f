import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { RoleContent } from '../../shared/domain/roles'
import { makeSampleFolder } from '../helpers/sample-folder'
import { expectAccessible, withBrowser } from './helpers/browser'
import { openApp } from './helpers/open-app'
import { advertise, go, type Story, soon, starting } from './helpers/role-story'
import { wordsOf } from './helpers/words'

withBrowser()

async function addCandidate({ page, say }: Story, name: string): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: starting(say('candidates:add.start')) })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: say('candidates:field.name') }).fill(name)
  await dialog.getByRole('button', { name: say('candidates:add.confirm'), exact: true }).click()
  await dialog.getByRole('button', { name: starting(say('candidates:add.open')) }).click()
  await page.getByRole('heading', { name }).first().waitFor()
}

const firstDuty = ({ folder }: Story): string => {
  const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
  const json = db.prepare(`SELECT contentJson FROM roles WHERE status = 'open'`).pluck().get()
  db.close()
  return RoleContent.parse(JSON.parse(String(json))).duties[0]?.what ?? ''
}

test.each(['en', 'fr'] as const)(
  'versions are advertised, compared word by word and restored, and who applied remembers theirs (%s)',
  async language => {
    const { folder, pathOf } = makeSampleFolder(language)
    const app = await openApp(folder, { language })
    const story: Story = { ...app, say: wordsOf(language), language, folder }
    const { page, say } = story
    const duty = page.getByRole('textbox', { name: say('roles:duty.what', { number: 1 }) })
    const number = (at: number) => say('versions:number', { number: at })

    await go(page, pathOf('candidates'))
    await addCandidate(story, 'Zoé Martin')
    const candidate = await page.evaluate(() => location.hash.slice(1))
    await go(page, pathOf('role'))
    await duty.waitFor()
    const before = await duty.inputValue()
    const lastWord = before.split(' ').at(-1) ?? ''
    const after = `${before.slice(0, -lastWord.length)}Zanzibar`
    await duty.fill(after)
    await expect.poll(() => firstDuty(story), soon).toBe(after)
    await advertise(story, 2)

    await go(page, pathOf('versions'))
    await page
      .getByRole('button', { name: starting(number(1)) })
      .first()
      .click()
    await page.getByRole('button', { name: say('versions:now') }).click()
    await page.getByRole('option', { name: starting(number(2)) }).click()
    await page.getByText(say('versions:compare.count', { count: 1 })).waitFor()
    const shown = async (mark: 'ins' | 'del') =>
      (await page.locator(mark).allInnerTexts()).map(text => text.replace(/^.*?:\s|\s\(.*\)\s*$/g, '').trim())
    expect(await shown('del')).toEqual([lastWord])
    expect(await shown('ins')).toEqual(['Zanzibar'])
    await expectAccessible(page, 'two versions')

    await page.getByRole('button', { name: say('versions:restore.action', { number: 1 }) }).click()
    await page.getByText(say('versions:restore.done', { number: 1 })).waitFor()
    await expect.poll(() => firstDuty(story), soon).toBe(before)
    await page.getByRole('button', { name: say('common:undo'), exact: true }).click()
    await expect.poll(() => firstDuty(story), soon).toBe(after)

    await go(page, candidate)
    await page.getByRole('link', { name: say('candidates:standing.appliedUnder', { number: 1 }) }).click()
    await page
      .getByRole('button', { name: starting(number(1)) })
      .and(page.locator('[aria-current=true]'))
      .waitFor()
  },
)
