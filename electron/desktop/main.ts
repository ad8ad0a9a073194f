import { join, resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { app, type BrowserWindow, dialog } from 'electron'
import { defaultDataFolder, prepareDataFolder } from '../core/data-folder'
import { StartError } from '../core/start-error'
import { startLanguage, startSentence } from '../core/start-sentences'
import { openDesk, prepareDesk } from './open-desk'
import { declareScheme } from './scheme'
import { runSelfCheck } from './self-check'
import { confine } from './window'

const outFolder = join(import.meta.dirname, '..')
let window: BrowserWindow | undefined

// Chromium and the system put arguments of their own beside ours.
function readArgs(): { readonly folder: string; readonly isSelfCheck: boolean } {
  const options = { 'data-dir': { type: 'string' }, 'self-check': { type: 'boolean' } } as const
  const { values } = parseArgs({ args: process.argv.slice(1), options, strict: false })
  const wanted = values['data-dir']
  return { folder: typeof wanted === 'string' ? resolve(wanted) : defaultDataFolder(), isSelfCheck: values['self-check'] === true }
}

function explain(error: unknown, folder: string): string {
  if (error instanceof StartError) return startSentence(error.problem, startLanguage(app.getLocale()), folder)
  return error instanceof Error ? error.message : String(error)
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
    await nextTurn() // windows begin to be possible now, which takes longer than what follows
    const prepared = prepareDesk(folder, outFolder)
    app.on('will-quit', prepared.close)
    await app.whenReady()
    const { desk, door } = openDesk(prepared, { isShown: true })
    window = desk.window
    app.on('window-all-closed', () => app.quit())
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
    process.on('uncaughtExceptionMonitor', error => door.core.log('process', error))
  } catch (error) {
    await app.whenReady()
    dialog.showErrorBox('Backbench', explain(error, folder))
    app.exit(1)
  }
}

declareScheme()
app.on('web-contents-created', (_event, contents) => confine(contents))
const { folder, isSelfCheck } = readArgs()
void (isSelfCheck ? runSelfCheck(outFolder) : start(folder))
