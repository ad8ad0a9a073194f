import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type Door, dispatch } from '../core/dispatch'
import { origin } from './scheme'

/** Answers calls from the top frame of our own window only. The sole user of ipcMain. */
export function serveCalls(door: Door, window: BrowserWindow): void {
  ipcMain.handle('app:invoke', (event, path: unknown, input: unknown) => {
    if (!isOurPage(event, window) || typeof path !== 'string') throw new Error('A call from an unknown frame')
    return dispatch(door, path, input)
  })
}

/** Tells the window which area has changed. */
export function tellWindow(window: BrowserWindow | undefined, area: string): void {
  if (window && !window.isDestroyed()) window.webContents.send('app:changed', [area])
}

function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  if (window.isDestroyed() || sender !== window.webContents) return false
  return senderFrame !== null && senderFrame === window.webContents.mainFrame && senderFrame.origin === origin
}
