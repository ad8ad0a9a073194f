import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { News } from '../../shared/contract/news'
import { dispatchCall, type HostDoor } from '../page/dispatch-host'
import { origin } from './scheme'

/** Answers calls from the top frame of our own window only. The sole user of ipcMain. */
export function serveCalls(door: HostDoor, window: BrowserWindow): void {
  ipcMain.handle('app:invoke', (event, path: unknown, input: unknown) => {
    if (!isOurPage(event, window) || typeof path !== 'string') throw new Error('A call from an unknown frame')
    return dispatchCall(door, path, input)
  })
}

/** Tells the window something it did not ask for. */
export function tellWindow(window: BrowserWindow | undefined, news: News): void {
  if (window && !window.isDestroyed()) window.webContents.send('app:news', news)
}

function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  if (window.isDestroyed() || sender !== window.webContents) return false
  return senderFrame !== null && senderFrame === window.webContents.mainFrame && senderFrame.origin === origin
}
