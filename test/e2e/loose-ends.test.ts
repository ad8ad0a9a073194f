import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import en from '../../renderer/i18n/en/chain.json'
import fr from '../../renderer/i18n/fr/chain.json'
import { RoleContent } from '../../shared/domain/roles'
import { makeSampleFolder } from '../helpers/sample-folder'
import { expectAccessible, withBrowser } from './helpers/browser'
import { openApp } from './helpers/open-app'
import { wordsOf } from './helpers/words'

withBrowser()

const chains = { en, fr }

/** The sample's open role, its first criterion following from the second duty alone. */
function openSample(language: 'en' | 'fr') {
  const { folder, pathOf } = makeSampleFolder(language)
  const file = join(folder, 'backbench.db')
  const read = (): RoleContent => {
    const db = new Sqlite(file, { readonly: true })
    const json = db.prepare(`SELECT contentJson FROM roles WHERE status = 'open'`).pluck().get()
    db.close()
    return RoleContent.parse(JSON.parse(String(json)))
  }
  const content = read()
  const [first, ...others] = content.criteria
  const [, duty] = content.duties
  if (!first || !duty) throw new Error('The sample has no such role')
  const linked = { ...content, criteria: [{ ...first, dutyIds: [duty.id], requirementIds: [] }, ...others] }
  const db = new Sqlite(file)
  db.prepare(`UPDATE roles SET contentJson = ? WHERE status = 'open'`).run(JSON.stringify(linked))
  db.close()
  return { folder, pathOf, read, criterion: first, linked }
}

test.each(['en', 'fr'] as const)('a deleted duty and its loose ends, by keyboard alone (%s)', async language => {
  const { folder, pathOf, read, criterion, linked } = openSample(language)
  const { page } = await openApp(folder, { language })
  const say = wordsOf(language)
  const { hole, list, mend, removal } = chains[language]
  const show = (screen: string) => page.evaluate(hash => location.assign(hash), `#${pathOf(screen)}`)
  const remove = async () => {
    await page.getByRole('button', { name: say('roles:duty.more', { number: 2 }) }).press('Enter')
    await page.getByRole('menuitem', { name: say('roles:duty.remove') }).waitFor()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: removal.keep }).waitFor()
  }
  await show('role')
  await remove()
  await expectAccessible(page, 'loose ends')
  await page.keyboard.press('Escape')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe(say('roles:duty.more', { number: 2 }))

  await remove()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => read().criteria.map(each => each.id)).not.toContain(criterion.id)
  expect(read().kit.questions).toHaveLength(linked.kit.questions.length - 2)
  await page.keyboard.press('Control+z')
  await expect.poll(read).toEqual(linked)

  await remove()
  await page.keyboard.press('Enter')
  await expect.poll(() => read().criteria[0]?.dutyIds).toEqual([])
  await show('plan')
  await page
    .getByRole('navigation')
    .getByRole('button', { name: `${criterion.name} ${list.unfounded}` })
    .waitFor()
  await expectAccessible(page, 'the plan with a loose end')
  await page.getByRole('button', { name: `${mend.unfounded}, ${criterion.name}` }).press('Enter')
  await page.getByRole('dialog').getByRole('checkbox').first().press('Space')
  await expect.poll(() => read().criteria[0]?.dutyIds).toHaveLength(1)
  expect(await page.getByText(hole.unasked).count()).toBe(0)
})
