import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pagePreferences } from '../../electron/desktop/page-preferences'
import { builtFolder } from '../helpers/host-kind'
import { isReal, openDesktop } from '../helpers/open-desktop'
import { makeSampleFolder } from '../helpers/sample-folder'

test('the page comes under our own scheme with its content policy, and nothing in it goes against that', async () => {
  const app = await openDesktop({ folder: makeSampleFolder().folder })
  const page = await app.page()
  await page.getByRole('navigation').first().waitFor()
  const shown = await app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().map(window => window.webContents.getURL().split('#')[0]),
    null,
  )
  expect(shown).toEqual(['app://bundle/'])
  const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'))
  expect(policy).toContain("default-src 'none'; script-src 'self'")
  const isInlineRun = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.wasRun = true'
    const before = 'wasRun' in globalThis
    document.head.append(script)
    return before || 'wasRun' in globalThis
  })
  expect(isInlineRun).toBe(false)
  expect(
    app
      .complaints()
      .split('\n')
      .filter(line => line !== '' && !line.includes('inline script')),
  ).toEqual([])
})

test('the preload gives the page two doors that nobody can change, and nothing of Node', async () => {
  const app = await openDesktop({ folder: makeSampleFolder().folder })
  const page = await app.page()
  await page.getByRole('navigation').first().waitFor()
  const found = await page.evaluate(() => {
    const { bridge } = window
    const tampered = Reflect.set(window, 'bridge', {}) || (bridge !== undefined && Reflect.set(bridge, 'invoke', null))
    const names = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'electron']
    return { doors: Object.keys(bridge ?? {}), tampered, reachable: names.filter(name => name in globalThis) }
  })
  expect(found).toEqual({ doors: ['invoke', 'onNews'], tampered: false, reachable: [] })
})

test.runIf(!isReal)('the window gives its page these preferences to the letter, and a preload', async () => {
  const app = await openDesktop({ folder: makeSampleFolder().folder })
  await (await app.page()).getByRole('navigation').first().waitFor()
  expect(await app.preferences()).toEqual([{ ...pagePreferences, preload: expect.stringMatching(/preload\.cjs$/) }])
})

test('the built preload needs nothing but Electron, and nothing in the build knows file addresses', () => {
  const preload = readFileSync(join(builtFolder, 'main/preload.cjs'), 'utf8')
  expect([...preload.matchAll(/require\((.*?)\)/g)].map(match => match[1])).toEqual(['"electron"'])
  const main = readFileSync(join(builtFolder, 'main/desktop.js'), 'utf8')
  expect(main).not.toMatch(/file:\/\/|\.loadFile\(/)
})

test('what cannot be sent does not get through the door', async () => {
  const app = await openDesktop({ folder: makeSampleFolder().folder })
  const page = await app.page()
  await page.getByRole('navigation').first().waitFor()
  await expect(page.evaluate(() => window.bridge?.invoke('workspace.get', () => 1))).rejects.toThrow('could not be cloned')
  expect(await page.evaluate(() => window.bridge?.invoke('no.such', {}))).toMatchObject({ ok: false })
})
