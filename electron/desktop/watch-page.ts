import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '../../shared/domain/language'
import type { Log } from '../core/log'
import { nativeWords } from './native-words'
import { createReloadGuard } from './reload-guard'

/** Chromium's code for a load that another one replaced. */
const aborted = -3

type Hooks = {
  readonly language: () => Language
  readonly log: Log
  /** The page is gone, whatever comes next. */
  readonly onGone: () => void
}

/** A page that stopped by itself, or did not load, is loaded again: everything but the last moment of typing is in the core. */
export function watchPage(window: BrowserWindow, { language, log, onGone }: Hooks): void {
  const { webContents } = window
  const mayReload = createReloadGuard(Date.now)

  async function recover(): Promise<void> {
    if (window.isDestroyed()) return
    if (mayReload() || (await wantsItBack(window, language()))) webContents.reload()
    else window.destroy()
  }
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    log('window', new Error(reason))
    onGone()
    setImmediate(() => void recover()) // within the event Chromium is still clearing up
  })
  webContents.on('did-fail-load', (...[, code, , , isMainFrame]) => {
    if (!isMainFrame || code === aborted) return
    log('window load', new Error(String(code)))
    void recover()
  })
}

async function wantsItBack(window: BrowserWindow, language: Language): Promise<boolean> {
  const { message, detail, reload, quit } = nativeWords[language].stopped
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message,
    detail,
    buttons: [quit, reload],
    defaultId: 1,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
