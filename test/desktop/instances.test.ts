import { expect, test } from 'vitest'
import { startHost } from '../e2e/helpers/host'
import { until } from '../helpers/drive-desktop'
import { isReal, openDesktop } from '../helpers/open-desktop'
import { makeSampleFolder } from '../helpers/sample-folder'

const focused = { count: 'focusedTimes' } as const

test('a second start on the same data folder shows the first window and ends', async () => {
  const { folder } = makeSampleFolder()
  const first = await openDesktop({ folder })
  await (await first.page()).getByRole('navigation').first().waitFor()
  await first.evaluate(({ BrowserWindow }, { count }) => {
    Object.assign(globalThis, { [count]: 0 })
    BrowserWindow.getAllWindows()[0]?.on('focus', () => Object.assign(globalThis, { [count]: Number(Reflect.get(globalThis, count)) + 1 }))
  }, focused)
  const second = await openDesktop({ folder })
  expect(await second.ended).toBe(0)
  await until(
    () => first.evaluate((_electron, { count }) => Number(Reflect.get(globalThis, count)) > 0, focused),
    'the first window to come to the front',
  )
  expect(await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1)
})

test('a second start on another data folder runs on its own', async () => {
  const first = await openDesktop({ folder: makeSampleFolder('en').folder })
  const second = await openDesktop({ folder: makeSampleFolder('fr').folder })
  const headings = [first, second].map(async app => (await app.page()).locator('h1').first().textContent())
  expect(await Promise.all(headings)).toEqual(['Today', 'Aujourd’hui'])
})

test('the browser host refuses a folder that the desktop app has open, with a sentence that names it', async () => {
  const { folder } = makeSampleFolder()
  const app = await openDesktop({ folder })
  await (await app.page()).getByRole('navigation').first().waitFor()
  await expect(startHost(folder)).rejects.toThrow(`already running with the data in ${folder}`)
})

test.runIf(!isReal)('the desktop app refuses a folder that the browser host has open, in the language of the machine', async () => {
  const { folder } = makeSampleFolder()
  await startHost(folder)
  const app = await openDesktop({ folder, language: 'fr' })
  expect(await app.ended).toBe(1)
  expect(app.complaints()).toContain(`Backbench est déjà ouvert avec les données de ${folder}`)
})
