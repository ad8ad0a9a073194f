import { join } from 'node:path'
import { app, session } from 'electron'
import type { OpenApp } from '../core/open-app'
import { openApp } from '../core/open-app'
import { startLanguage } from '../core/start-sentences'
import type { HostDoor } from '../page/dispatch-host'
import { readStaticFiles } from '../page/static-files'
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
export type OpenDesk = { readonly desk: Desk; readonly door: HostDoor; readonly close: OpenApp['close'] }

type DeskOptions = {
  readonly folder: string
  /** Where the built programs and the page are. */
  readonly outFolder: string
  readonly isShown: boolean
  readonly onPageAlive?: () => void
}

/** Opens the data folder, then the window over it. Throws StartError with nothing held. */
export function openDesk({ folder, outFolder, isShown, onPageAlive = () => undefined }: DeskOptions): OpenDesk {
  const announce = (area: string) => tellWindow(desk?.window, { kind: 'changed', areas: [area] })
  let desk: Desk | undefined
  const { door: core, close } = openApp(folder, { announce })
  denyPermissions(session.defaultSession)
  serveScheme(session.defaultSession, readStaticFiles(join(outFolder, 'renderer')))

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
  desk = opened
  const language = () => opened.language
  closeAfterFlush(window, flush, language)
  watchPage(window, { language, log: core.log, onGone: () => onGone(opened) })
  setMenu(opened, [])
  const door = { core, host: desktopHostHandlers(opened) }
  serveCalls(door, window)
  void loadPage(window).catch(() => undefined) // did-fail-load hears of it too, and acts
  return { desk: opened, door, close }
}

function onGone(desk: Desk): void {
  desk.isAfterCrash = true
  desk.flush.giveUp()
}
