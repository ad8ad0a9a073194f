import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { app, type BrowserWindow, dialog, session } from 'electron'
import { defaultDataFolder, prepareDataFolder } from '../core/data-folder'
import { type OpenApp, openApp } from '../core/open-app'
import { StartError } from '../core/start-error'
import { startLanguage, startSentence } from '../core/start-sentences'
import { readStaticFiles } from '../page/static-files'
import { declareScheme, serveScheme } from './scheme'
import { serveCalls, tellWindow } from './serve'
import { confine, denyPermissions, openWindow } from './window'

const outFolder = join(import.meta.dirname, '..')
let window: BrowserWindow | undefined

// Chromium and the system put arguments of their own beside ours.
function dataFolder(): string {
  const { values } = parseArgs({ args: process.argv.slice(1), options: { 'data-dir': { type: 'string' } }, strict: false })
  const wanted = values['data-dir']
  return typeof wanted === 'string' ? resolve(wanted) : defaultDataFolder()
}

function explain(error: unknown, folder: string): string {
  if (error instanceof StartError) return startSentence(error.problem, startLanguage(app.getLocale()), folder)
  return error instanceof Error ? error.message : String(error)
}

function openEverything(folder: string): OpenApp {
  const opened = openApp(folder, { announce: area => tellWindow(window, area) })
  denyPermissions(session.defaultSession)
  serveScheme(session.defaultSession, readStaticFiles(join(outFolder, 'renderer')))
  window = openWindow(join(outFolder, 'main', 'preload.cjs'))
  serveCalls(opened.door, window)
  return opened
}

function showWindow(): void {
  if (!window || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

async function start(folder: string): Promise<void> {
  try {
    prepareDataFolder(folder)
    // One profile for each data folder, apart from the data: the single-instance lock lives there too.
    app.setPath('userData', join(folder, 'window'))
    if (!app.requestSingleInstanceLock()) return app.quit()
    app.on('second-instance', showWindow)
    app.on('web-contents-created', (_event, contents) => confine(contents))
    await app.whenReady()
    const opened = openEverything(folder)
    app.on('will-quit', opened.close)
    app.on('window-all-closed', () => app.quit())
    process.on('uncaughtExceptionMonitor', error => opened.door.log('process', error))
  } catch (error) {
    await app.whenReady()
    dialog.showErrorBox('Backbench', explain(error, folder))
    app.exit(1)
  }
}

declareScheme()
void start(dataFolder())
