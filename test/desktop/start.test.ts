import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { quit } from '../helpers/drive-desktop'
import { makeFolder } from '../helpers/make-folder'
import { isReal, openDesktop } from '../helpers/open-desktop'
import { makeSampleFolder } from '../helpers/sample-folder'
import type { DesktopApp } from '../stand-in/desktop-app'

const placeOf = (app: DesktopApp) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds(), null)

function leaveWindow(folder: string, state: string): void {
  mkdirSync(join(folder, 'window'), { recursive: true })
  writeFileSync(join(folder, 'window', 'window-state.json'), state)
}

async function openWith(state: object | string, displays = [{ x: 0, y: 0, width: 1366, height: 728 }]) {
  const { folder } = makeSampleFolder()
  leaveWindow(folder, typeof state === 'string' ? state : JSON.stringify(state))
  const app = await openDesktop({ folder, displays })
  await (await app.page()).getByRole('navigation').first().waitFor()
  return { app, folder }
}

test.each(['{"bounds":', '', '[]', '{"bounds":{"x":1e999}}', '\u0000\u0001'])(
  'a broken file about the window (%j) opens the window at its usual size',
  async state => {
    const { app, folder } = await openWith(state)
    expect(await placeOf(app)).toMatchObject({ width: 1280, height: isReal ? expect.any(Number) : 728 })
    expect(await quit(app)).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'window', 'window-state.json'), 'utf8'))).toMatchObject({
      isMaximized: false,
      zoomLevel: 0,
    })
  },
)

test.runIf(!isReal)('a window that was left on a screen that is gone opens where it can be seen, as large as it fits', async () => {
  const { app } = await openWith({ bounds: { x: 2500, y: 300, width: 1600, height: 900 }, isMaximized: false, zoomLevel: 0 })
  expect(await placeOf(app)).toEqual({ x: 0, y: 0, width: 1366, height: 728 })
})

test.runIf(!isReal)('a window on a second screen that is still there opens where it was left', async () => {
  const bounds = { x: 2000, y: 100, width: 1200, height: 700 }
  const screens = [
    { x: 0, y: 0, width: 1366, height: 728 },
    { x: 1366, y: 0, width: 1920, height: 1080 },
  ]
  const { app, folder } = await openWith({ bounds, isMaximized: false, zoomLevel: 0 }, screens)
  expect(await placeOf(app)).toEqual(bounds)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 1500, y: 50, width: 1100, height: 650 }), null)
  expect(await quit(app)).toBe(0)
  const kept = JSON.parse(readFileSync(join(folder, 'window', 'window-state.json'), 'utf8'))
  expect(kept).toMatchObject({ bounds: { x: 1500, y: 50, width: 1100, height: 650 } })
})

// On a real machine these sentences stand in a dialog that waits for somebody.
test.runIf(!isReal).each([
  ['en', /cannot make its data folder .*data.* Check that the drive is connected/],
  ['fr', /ne peut pas créer son dossier de données .*data.* Vérifiez que le disque est branché/],
] as const)('a data folder that cannot be made is explained before any window opens (%s)', async (language, sentence) => {
  const file = join(makeFolder(), 'file')
  writeFileSync(file, 'x')
  const app = await openDesktop({ folder: join(file, 'data'), language })
  expect(await app.ended).toBe(1)
  expect(app.complaints()).toMatch(sentence)
})

test.runIf(!isReal && process.platform === 'linux')(
  'a data folder on a drive that takes no writing is explained, and nothing is made there',
  async () => {
    const app = await openDesktop({ folder: '/sys/kernel' })
    expect(await app.ended).toBe(1)
    expect(app.complaints()).toContain('may not write to its data folder /sys/kernel')
  },
)

test('--self-check opens a folder of its own, tries everything once, says how it went, and leaves the real data alone', async () => {
  const folder = join(makeFolder(), 'data')
  const app = await openDesktop({ folder, args: ['--self-check'] })
  expect(await app.ended).toBe(0)
  const [line = ''] = app
    .output()
    .split('\n')
    .filter(each => each.startsWith('{'))
  expect(JSON.parse(line)).toMatchObject({ ok: true, host: 'desktop', page: 'ok', call: 'ok', commit: 'ok', list: 'ok', pdf: 'ok' })
  expect(existsSync(folder)).toBe(false)
})
