import type { BrowserWindow } from 'electron'
import type { Log } from '../core/log'
import { type WindowState, writeWindowState, zoomAfter } from './window-state'

const writeAfterMs = 500

/** What remembers the window from one start to the next. */
export type WindowKeeper = { readonly zoom: (step: 'in' | 'out' | 'reset') => void }

/** Writes size, place and zoom down as they change, and sets the zoom whenever a page is loaded. */
export function keepWindow(
  window: BrowserWindow,
  start: WindowState,
  { path, log }: { readonly path: string; readonly log: Log },
): WindowKeeper {
  const { webContents } = window
  let { zoomLevel } = start
  let timer: NodeJS.Timeout | undefined

  function write(): void {
    clearTimeout(timer)
    timer = undefined
    if (window.isDestroyed()) return
    try {
      writeWindowState(path, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized(), zoomLevel })
    } catch (error) {
      log('window state', error) // a full disk must not trouble anyone about the place of a window
    }
  }
  const writeSoon = () => {
    timer ??= setTimeout(write, writeAfterMs)
  }
  function zoom(step: 'in' | 'out' | 'reset'): void {
    zoomLevel = zoomAfter(zoomLevel, step)
    webContents.setZoomLevel(zoomLevel)
    writeSoon()
  }

  window.on('resize', writeSoon)
  window.on('move', writeSoon)
  window.on('close', write)
  webContents.on('did-finish-load', () => webContents.setZoomLevel(zoomLevel))
  webContents.on('zoom-changed', (_event, direction) => zoom(direction))
  return { zoom }
}
