import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { ensureBrowser } from '../../../build/scripts/find-browser.mjs'
import { hostKind } from '../../helpers/host-kind'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** What Chromium says when a host was stopped or killed on purpose. */
const hostGone = /net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)/

let browser: Browser | undefined

/** Starts the machine's Chromium once for a file of tests; a desktop host brings its own. */
export function withBrowser(): void {
  if (hostKind !== 'browser') return
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await ensureBrowser(), args: flags })
  })
  afterAll(() => browser?.close())
}

export type PageOptions = { readonly language?: 'en' | 'fr'; readonly scheme?: 'light' | 'dark' }

/** Makes a page calm and quick to fail. A script error or a refusal by the content policy fails the test. */
export async function preparePage(page: Page, { scheme = 'light' }: PageOptions): Promise<void> {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !hostGone.test(message.text())) faults.push(message.text())
  })
  onTestFinished(() => expect(faults).toEqual([]))
  page.setDefaultTimeout(10_000)
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: scheme })
}

/** A page in a profile of its own. */
export async function openPage(address: string, options: PageOptions = {}): Promise<Page> {
  if (!browser) throw new Error('withBrowser() was not called')
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: options.language === 'fr' ? 'fr-FR' : 'en-GB',
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await preparePage(page, options)
  await page.goto(address)
  await page.locator('h1').first().waitFor()
  return page
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Settles when the page has not changed for a tenth of a second: a part that is read on demand is there by then. Clocks do not count. */
const untilQuiet = () =>
  new Promise<void>(resolve => {
    const settle = () => {
      observer.disconnect()
      resolve()
    }
    let timer = setTimeout(settle, 100)
    const observer = new MutationObserver(changes => {
      if (changes.every(change => change.type === 'characterData')) return
      clearTimeout(timer)
      timer = setTimeout(settle, 100)
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  })

/** Fails with what axe finds on the page as it stands, for WCAG 2.2 AA. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.evaluate(untilQuiet)
  await page.locator('h1').first().waitFor()
  await page.evaluate(axeSource)
  const found = await page.evaluate(async () => {
    type Violation = { id: string; nodes: { target: unknown[]; failureSummary: string }[] }
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } }
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(node => node.target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    )
  })
  expect(found, where).toEqual([])
}
