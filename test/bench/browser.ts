import { type Browser, chromium, type Page } from 'playwright'
import { ensureBrowser } from '../../build/scripts/find-browser.mjs'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export const openBrowser = async (): Promise<Browser> => chromium.launch({ executablePath: await ensureBrowser(), args: flags })

/** An empty page in a profile of its own: nothing is cached for it. The script runs in whatever it shows, under the rules of that. */
export async function newPage(browser: Browser, script = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-GB', reducedMotion: 'reduce' })
  await context.addInitScript({ content: script })
  return context.newPage()
}

/** Whether the page has its heading and its navigation: from then on one can go somewhere. */
export async function untilInteractive(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.locator('nav').first().waitFor()
}

/** Runs a function of a page script with plain values and gives back what it answers. */
export const callInPage = (page: Page, path: string, ...inputs: readonly unknown[]): Promise<unknown> =>
  page.evaluate(`${path}(${inputs.map(input => JSON.stringify(input)).join()})`)
