import { expect, test } from 'vitest'
import { routesOf } from '../../build/screens/routes'
import { main as seed } from '../../build/seed/seed'
import { expectAccessible, openPage, withBrowser } from './helpers/browser'
import { makeFolder, startHost } from './helpers/host'

withBrowser()

test.each([
  ['en', 'light'],
  ['fr', 'dark'],
] as const)('every screen of the sample firm is accessible (%s, %s)', async (language, scheme) => {
  const folder = makeFolder()
  seed(['--data-dir', folder, '--language', language])
  const routes = routesOf(folder)
  const host = await startHost(folder)
  const page = await openPage(host.address, { language, scheme })
  for (const [name, path] of routes) {
    await page.evaluate(hash => location.assign(`#${hash}`), path)
    await expectAccessible(page, name)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, `${name} is not wider than the window`).toBeLessThanOrEqual(0)
  }
  const [candidates, compare] = ['candidates', 'compare'].map(name => routes.find(route => route[0] === name)?.[1] ?? '')
  await page.evaluate(hash => location.assign(`#${hash}`), candidates)
  await page.keyboard.press('l')
  await expectAccessible(page, 'candidates, list')
  await page.keyboard.press('n')
  await page.getByRole('dialog').waitFor()
  await expectAccessible(page, 'candidates, dialog')
  await page.keyboard.press('Escape')
  await page.evaluate(hash => location.assign(`#${hash}`), compare)
  await page.getByRole('grid').getByRole('button').last().click()
  await expectAccessible(page, 'compare, evidence')
})
