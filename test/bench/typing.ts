import { deepStrictEqual } from 'node:assert/strict'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright'
import { callInPage, newPage, openBrowser, untilInteractive } from './browser'
import { buildPageScript, root } from './build'
import { makeDescription } from './data'
import { startProgram } from './program'
import type { Subject } from './subject'

/** Twelve keys a second. */
const keyMs = 1000 / 12
const line = 'Answers various calls as needed. '
const longest = line.length * 4

/** Types one key after the other at that pace; answers with the longest time between two frames around a key. */
function typist(page: Page, name: 'product' | 'bare') {
  let typed = ''
  return {
    typed: () => typed,
    async key(): Promise<number> {
      if (typed.length >= longest) {
        await page.keyboard.press('Control+A')
        await page.keyboard.press('Delete')
        typed = ''
        await pause(keyMs)
      }
      await callInPage(page, `${name}.longestFrame`)
      const letter = line.charAt(typed.length % line.length)
      typed += letter
      await page.keyboard.type(letter)
      await pause(keyMs)
      return Number(await callInPage(page, `${name}.longestFrame`))
    },
  }
}

/** Typing a duty while the coach reads along in a description of 900 words, against a page that is one text area. */
export async function prepareTyping(folder: string, program: string): Promise<Subject> {
  const { roleId, dutyId, checksum } = await makeDescription(join(folder, 'data'))
  const host = await startProgram(program, ['--no-open', '--data-dir', join(folder, 'data')])
  const bareHost = await startProgram(join(root, 'test/bench/bare/host.mjs'), [])
  const browser = await openBrowser()
  const page = await newPage(browser, await buildPageScript('product'))
  const barePage = await newPage(browser, await buildPageScript('bare'))
  await page.goto(host.address)
  await untilInteractive(page)
  await page.evaluate(`location.assign('#/roles/${roleId}')`)
  await page.locator('#roles-coach').waitFor()
  const field = page.locator(`[data-path="duties/${dutyId}/what"] textarea`)
  await field.fill('')
  await barePage.goto(bareHost.address)
  await callInPage(barePage, 'bare.textArea')
  await callInPage(page, 'product.watchFrames')
  await callInPage(barePage, 'bare.watchFrames')
  const [product, bare] = [typist(page, 'product'), typist(barePage, 'bare')]
  return {
    checksum,
    pair: { product: () => product.key(), bare: () => bare.key() },
    async check() {
      deepStrictEqual(await field.inputValue(), product.typed())
      deepStrictEqual(await barePage.locator('textarea').inputValue(), bare.typed())
    },
    async close() {
      await browser.close()
      await Promise.all([host.stop(), bareHost.stop()])
    },
  }
}
