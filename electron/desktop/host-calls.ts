import { app, type BrowserWindow, Menu } from 'electron'
import type { HostHandlers } from '../../shared/contract/host'
import type { CommandId } from '../../shared/domain/commands'
import type { Language } from '../../shared/domain/language'
import { version } from '../page/version'
import type { Flush } from './flush'
import { menuTemplate } from './menu-template'
import { openFolder, openLink } from './open-outside'
import { savePdf } from './save-pdf'
import { tellWindow } from './serve'
import type { WindowKeeper } from './window-keeper'

/** The one window and what belongs to it. */
export type Desk = {
  readonly window: BrowserWindow
  readonly folder: string
  readonly keeper: WindowKeeper
  readonly flush: Flush
  /** The window's language, as far as the page has said it. */
  language: Language
  /** The page was loaded again after it had stopped, and was not told yet. */
  isAfterCrash: boolean
  /** Called when the page asks who its host is: the first thing it does. */
  readonly onPageAlive: () => void
}

/** Answers what the page asks of its host. */
export function desktopHostHandlers(desk: Desk): HostHandlers {
  const { window, folder, keeper, flush } = desk
  return {
    getInfo() {
      const { isAfterCrash } = desk
      desk.isAfterCrash = false
      desk.onPageAlive()
      return { kind: 'desktop', version, canSavePdf: true, canOpenFolder: true, dataFolder: folder, isAfterCrash }
    },
    async setCommands(_context, { language, enabled }) {
      desk.language = language
      setMenu(desk, enabled)
      return null
    },
    savePdf: (_context, { name }) => savePdf(window, name, desk.language),
    openDataFolder: () => openFolder(folder),
    openLink: (_context, { url }) => openLink(window, url, desk.language),
    zoom: async (_context, { step }) => done(() => keeper.zoom(step)),
    toggleFullScreen: async () => done(() => window.setFullScreen(!window.isFullScreen())),
    quit: async () => done(() => app.quit()),
    flushed: async (_context, { isSaved }) => done(() => flush.answer(isSaved)),
  }
}

function done(run: () => void): null {
  run()
  return null
}

/** Shows the native menu in the window's language. Its choices are the page's to carry out, but for those of the host. */
export function setMenu(desk: Desk, enabled: readonly CommandId[]): void {
  const state = { language: desk.language, enabled, isMac: process.platform === 'darwin' }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, id => choose(desk, id))))
}

function choose({ window, folder, keeper }: Desk, id: CommandId): void {
  switch (id) {
    case 'quit':
      return app.quit()
    case 'zoom-in':
      return keeper.zoom('in')
    case 'zoom-out':
      return keeper.zoom('out')
    case 'zoom-reset':
      return keeper.zoom('reset')
    case 'full-screen':
      return window.setFullScreen(!window.isFullScreen())
    case 'open-data-folder':
      return void openFolder(folder).catch(() => undefined)
    default:
      return tellWindow(window, { kind: 'command', id })
  }
}
