import { deepStrictEqual } from 'node:assert/strict'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { newPage, openBrowser, untilInteractive } from './browser'
import { root } from './build'
import { makeFirm } from './data'
import { startProgram } from './program'
import type { Subject } from './subject'

const bareHost = join(root, 'test/bench/bare/host.mjs')

/** From nothing to a page that one can use: the milliseconds between starting the process and seeing heading and navigation. */
async function startOnce(
  browser: Browser,
  program: string,
  args: readonly string[],
): Promise<{ readonly ms: number; readonly heading: string }> {
  const page = await newPage(browser) // the browser itself was running before
  const begun = performance.now()
  const host = await startProgram(program, args)
  await page.goto(host.address)
  await untilInteractive(page)
  const ms = performance.now() - begun
  const heading = (await page.locator('h1').first().textContent()) ?? ''
  await page.context().close()
  await host.stop()
  return { ms, heading }
}

/** The built host on a firm of 500 candidates, against a bare process with a bare page. */
export async function prepareStart(folder: string, program: string): Promise<Subject> {
  const { checksum } = await makeFirm(folder)
  const browser = await openBrowser()
  const seen = new Set<string>()
  return {
    checksum,
    pair: {
      async product() {
        const { ms, heading } = await startOnce(browser, program, ['--no-open', '--data-dir', folder])
        seen.add(heading)
        return ms
      },
      bare: async () => (await startOnce(browser, bareHost, [])).ms,
    },
    check: () =>
      deepStrictEqual(
        [...seen].map(heading => heading !== ''),
        [true],
      ),
    close: () => browser.close(),
  }
}
