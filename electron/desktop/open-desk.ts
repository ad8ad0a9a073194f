import { join } from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import type { OpenApp } from '../core/open-app'
import { openApp } from '../core/open-app'
import { startLanguage } from '../core/start-sentences'
import type { HostDoor } from '../page/dispatch-host'
import { readStaticFiles, type StaticFiles } from '../page/static-files'
import { createFlush } from './flush'
import { type Desk, desktopHostHandlers, setMenu } from './host-calls'
import { closeAfterFlush } from './leave'
import { serveScheme } from './scheme'
import { serveCalls, tellWindow } from './serve'
import { watchPage } from './watch-page'
import { denyPermissions, loadPage, openWindow } from './window'
import { keepWindow } from './window-keeper'
import { readWindowState } from './window-state'

/** Everything a running desktop host holds. */
export type OpenDesk = { readonly desk: Desk; readonly door: HostDoor }

/** The data folder and the built page, taken before there is a window. */
type PreparedDesk = OpenApp & {
  readonly folder: string
  readonly outFolder: string
  readonly files: StaticFiles
  /** Who is told of changes, once there is a window. */
  readonly listener: { window?: BrowserWindow }
}

/**
 * Opens the data folder and reads the page; `outFolder` is where the built programs and the page are. Needs no window, and so is done
 * while the machinery of windows starts. Throws StartError with nothing held.
 */
export function prepareDesk(folder: string, outFolder: string): PreparedDesk {
  const files = readStaticFiles(join(outFolder, 'renderer'))
  const listener: PreparedDesk['listener'] = {}
  const announce = (area: string) => tellWindow(listener.window, { kind: 'changed', areas: [area] })
  return { ...openApp(folder, { announce }), folder, outFolder, files, listener }
}

type DeskOptions = { readonly isShown: boolean; readonly onPageAlive?: () => void }

/** Opens the window over what was prepared. The app must be ready. */
export function openDesk(prepared: PreparedDesk, { isShown, onPageAlive = () => undefined }: DeskOptions): OpenDesk {
  const { door: core, folder, outFolder, files, listener } = prepared
  denyPermissions(session.defaultSession)
  serveScheme(session.defaultSession, files)

  const path = join(folder, 'window', 'window-state.json')
  const state = readWindowState(path)
  const window = openWindow({ preload: join(outFolder, 'main', 'preload.cjs'), state, isShown })
  const keeper = keepWindow(window, state, { path, log: core.log })
  const flush = createFlush(() => tellWindow(window, { kind: 'flush' }))
  const opened: Desk = {
    window,
    folder,
    keeper,
    flush,
    language: startLanguage(app.getLocale()),
    isAfterCrash: false,
    onPageAlive,
  }
  listener.window = window
  const language = () => opened.language
  closeAfterFlush(window, flush, language)
  watchPage(window, { language, log: core.log, onGone: () => onGone(opened) })
  setMenu(opened, [])
  const door = { core, host: desktopHostHandlers(opened) }
  serveCalls(door, window)
  void loadPage(window).catch(() => undefined) // did-fail-load hears of it too, and acts
  return { desk: opened, door }
}

function onGone(desk: Desk): void {
  desk.isAfterCrash = true
  desk.flush.giveUp()
}
