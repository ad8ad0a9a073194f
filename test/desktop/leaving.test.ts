import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { wordsOf } from '../e2e/helpers/words'
import { crashPage, goTo, quit } from '../helpers/drive-desktop'
import { openDesktop } from '../helpers/open-desktop'
import { makeSampleFolder, storedNote } from '../helpers/sample-folder'
import type { DesktopApp } from '../stand-in/desktop-app'

const quits = 50
const reloadMs = 2000
const say = wordsOf('en')

/** The field for notes of the running interview. */
async function openNote(app: DesktopApp, path: string) {
  const page = await app.page()
  await page.locator('h1').first().waitFor()
  await goTo(page, path)
  const field = page.getByRole('textbox', { name: say('interviews:note.label') })
  await field.waitFor()
  return { page, field }
}

test(`${quits} quits in the middle of typing lose nothing that was typed`, { timeout: 600_000 }, async () => {
  const { folder, pathOf } = makeSampleFolder()
  for (let round = 0; round < quits; round += 1) {
    const app = await openDesktop({ folder })
    const { page, field } = await openNote(app, pathOf('interview-live'))
    await field.press('Control+End')
    await page.keyboard.type(`\n${round}: ${'abcdefghij'.repeat(1 + (round % 3))}`)
    const typed = await field.inputValue()
    expect(await quit(app)).toBe(0)
    expect(storedNote(folder)).toBe(typed)
    await app.clean()
  }
})

test(`a window that crashes is back within ${reloadMs / 1000} s, on the same page, with what was typed`, { retry: 2 }, async () => {
  const { folder, pathOf } = makeSampleFolder()
  const app = await openDesktop({ folder })
  const { page, field } = await openNote(app, pathOf('interview-live'))
  await field.press('Control+End')
  await page.keyboard.type('\nWritten just before the crash')
  const typed = await field.inputValue()
  await pause(250) // what a crash may cost
  const begun = performance.now()
  await crashPage(app)
  await app.evaluate(async ({ BrowserWindow }) => {
    await new Promise<void>(resolve => BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => resolve()))
  }, null)
  expect(performance.now() - begun).toBeLessThan(reloadMs)
  const again = (await app.page()).getByRole('textbox', { name: say('interviews:note.label') })
  await again.waitFor()
  expect(await again.inputValue()).toBe(typed)
  expect(await quit(app)).toBe(0)
})
