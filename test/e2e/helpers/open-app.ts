import type { Page } from 'playwright'
import { expect, onTestFinished } from 'vitest'
import { hostKind } from '../../helpers/host-kind'
import { openDesktop } from '../../helpers/open-desktop'
import type { DesktopApp } from '../../stand-in/desktop-app'
import { openPage, type PageOptions, preparePage } from './browser'
import { startHost } from './host'

/** The app on a data folder, on whichever host the tests were told to run. */
export type OpenedApp = {
  readonly page: Page
  /** As a crash would end it: nothing can be flushed. */
  readonly kill: () => Promise<void>
  /** Ends it as a person does. The exit code. */
  readonly stop: () => Promise<number | null>
  /** What is shown, as a PDF. */
  readonly print: () => Promise<Uint8Array>
}

async function openInBrowser(folder: string, options: PageOptions): Promise<OpenedApp> {
  const host = await startHost(folder)
  const page = await openPage(host.address, options)
  return { page, kill: host.kill, stop: host.stop, print: () => page.pdf({ preferCSSPageSize: true }) }
}

const printInMain = (app: DesktopApp) =>
  app.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true, printBackground: true }),
    null,
  )

async function openOnDesktop(folder: string, options: PageOptions): Promise<OpenedApp> {
  const app = await openDesktop({ folder, language: options.language ?? 'en' })
  const page = await app.page()
  await preparePage(page, options)
  onTestFinished(() => {
    expect(app.arrivals()).toEqual([]) // nothing has left the app
  })
  return {
    page,
    kill: app.kill,
    async stop() {
      if (hostKind === 'stand-in') expect(await app.attempts()).toEqual([])
      await app.evaluate(electron => electron.app.quit(), null)
      return app.ended
    },
    async print() {
      const bytes = await printInMain(app)
      if (!bytes) throw new Error('There is no window')
      return bytes
    },
  }
}

export const openApp = (folder: string, options: PageOptions = {}): Promise<OpenedApp> =>
  hostKind === 'browser' ? openInBrowser(folder, options) : openOnDesktop(folder, options)
