import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright'
import { ensureBrowser } from '../scripts/find-browser.mjs'
import { seedTodayMs } from '../seed/generator'
import { main as seed } from '../seed/seed'
import { routesOf } from './routes'

const root = join(import.meta.dirname, '../..')
const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]
const schemes = ['light', 'dark'] as const
const languages = ['en', 'fr'] as const
type Language = (typeof languages)[number]

async function startHost(folder: string): Promise<{ readonly address: string; readonly host: ChildProcess }> {
  const host = spawn(process.execPath, [join(root, 'out/main/browser.js'), '--no-open', '--data-dir', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    host.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\S+/.exec(String(chunk))?.[0]
      if (found) resolve(found)
    })
    host.once('exit', () => reject(new Error('The host did not start.')))
  })
  return { address, host }
}

async function openPage(browser: Browser, address: string, language: Language): Promise<Page> {
  const context = await browser.newContext({
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Paris',
  })
  const page = await context.newPage()
  // the sample was made on that day, and a picture must not change with the day it is taken on
  await page.clock.setFixedTime(seedTodayMs)
  await page.goto(address)
  await page.locator('h1').first().waitFor()
  return page
}

type Shot = { readonly page: Page; readonly name: string; readonly language: Language; readonly folder: string }

async function shoot({ page, name, language, folder }: Shot): Promise<void> {
  for (const scheme of schemes) {
    for (const size of sizes) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize(size)
      await page.waitForTimeout(150)
      await page.screenshot({ path: join(folder, `${name}-${language}-${scheme}-${size.width}.png`) })
    }
  }
}

async function shootLanguage(
  browser: Browser,
  language: Language,
  wanted: { readonly folder: string; readonly only: string },
): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'backbench-screens-'))
  try {
    const first = await startHost(join(data, 'empty'))
    const firstRun = await openPage(browser, first.address, language)
    if ('first-run'.includes(wanted.only)) await shoot({ page: firstRun, name: 'first-run', language, folder: wanted.folder })
    first.host.kill('SIGINT')
    seed(['--data-dir', join(data, 'sample'), '--language', language])
    const routes = routesOf(join(data, 'sample')).filter(([name]) => name.includes(wanted.only))
    const { address, host } = await startHost(join(data, 'sample'))
    const page = await openPage(browser, address, language)
    for (const [name, path] of routes) {
      await page.evaluate(hash => location.assign(`#${hash}`), path)
      await page.waitForTimeout(1200) // the coach reads a role for the first time
      await shoot({ page, name, language, folder: wanted.folder })
    }
    host.kill('SIGINT')
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/** The README's pictures are two of these. */
const readmePictures = ['compare', 'interview-live']

/** npm run screens [-- --only PART-OF-A-NAME] [--readme]: every screen of the sample firm into .screens/; the README's pictures anew if asked. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string', default: '' }, readme: { type: 'boolean' } } })
  if (spawnSync('node', ['build/scripts/build.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0)
    throw new Error('The app could not be built.')
  const folder = join(root, '.screens')
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
  for (const language of languages) await shootLanguage(browser, language, { folder, only: values.only })
  await browser.close()
  if (values.readme) {
    const copy = (name: string) => copyFileSync(join(folder, `${name}-en-light-1280.png`), join(root, `build/pictures/${name}.png`))
    mkdirSync(join(root, 'build/pictures'), { recursive: true })
    readmePictures.forEach(copy)
  }
  console.log(`The pictures are in ${folder}`)
}
