import { join } from 'node:path'
import type { DesktopApp } from '../stand-in/desktop-app'
import { launchStandIn } from '../stand-in/launch'
import { root } from './build'
import { makeFirm } from './data'
import type { Subject } from './subject'

export const bareDesktop = join(root, 'test/bench/bare/desktop.mjs')

/** Asked from within main: whoever attaches to the browser takes longer than the page. */
const untilInteractive = (app: DesktopApp): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }) => {
    for (;;) {
      const heading = `document.querySelector('nav') && document.querySelector('h1')?.textContent`
      const shown = await BrowserWindow.getAllWindows()[0]
        ?.webContents.executeJavaScript(heading)
        .catch(() => undefined)
      if (typeof shown === 'string' && shown !== '') return shown
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  }, null)

/** From nothing to a page that one can use: process, browser, window. */
async function startOnce(main: string, folder: string): Promise<{ readonly ms: number; readonly heading: string }> {
  const begun = performance.now()
  const app = await launchStandIn({ folder, main })
  const heading = await untilInteractive(app)
  const ms = performance.now() - begun
  await app.evaluate(electron => electron.app.quit(), null).catch(() => undefined) // it may be gone before it answers
  await app.ended
  await app.clean()
  return { ms, heading }
}

/** The built desktop host on a firm of 500 candidates, against a bare one with a bare page, both on the stand-in. */
export async function prepareDesktopStart(folder: string, program: string): Promise<Subject> {
  const { checksum } = await makeFirm(folder)
  const seen = new Set<string>()
  return {
    checksum,
    pair: {
      async product() {
        const { ms, heading } = await startOnce(program, folder)
        seen.add(heading)
        return ms
      },
      bare: async () => (await startOnce(bareDesktop, folder)).ms,
    },
    check() {
      if (seen.size !== 1) throw new Error(`The starts have shown ${[...seen].join(', ')}`)
    },
    close: () => undefined,
  }
}
