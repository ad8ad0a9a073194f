import { BrowserWindow, type Session, screen, type WebContents } from 'electron'
import { pagePreferences } from './page-preferences'
import { origin } from './scheme'
import { placeOnScreen, type WindowState } from './window-state'

/** Every permission is refused, when it is asked for and when it is looked up. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}

/** Keeps any page where it is: no navigation, no frame that goes elsewhere, no new window, no webview. */
export function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-frame-navigate', event => event.preventDefault())
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
}

type WindowOptions = { readonly preload: string; readonly state: WindowState; readonly isShown: boolean }

/** The one window, where it was left, shown when its page is painted. */
export function openWindow({ preload, state, isShown }: WindowOptions): BrowserWindow {
  const screens = screen.getAllDisplays().map(display => display.workArea)
  const window = new BrowserWindow({
    ...placeOnScreen(state.bounds, screens),
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Backbench',
    webPreferences: { ...pagePreferences, preload },
  })
  if (isShown) {
    window.once('ready-to-show', () => {
      if (state.isMaximized) window.maximize()
      window.show()
    })
  }
  return window
}

export const loadPage = (window: BrowserWindow): Promise<void> => window.loadURL(`${origin}/`)
