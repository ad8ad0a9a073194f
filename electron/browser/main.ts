import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultDataFolder } from '../core/data-folder'
import { StartError } from '../core/start-error'
import { startLanguage, startSentence } from '../core/start-sentences'
import { startBrowserHost } from './host'
import { openPage } from './open-page'
import { runSelfCheck } from './self-check'

type BrowserArgs = {
  readonly folder: string
  readonly port: number
  readonly isPageOpened: boolean
  readonly idleMs: number
  readonly isSelfCheck: boolean
}

/** What the command line asks for. Throws with a sentence when it cannot be understood. */
function readArgs(args: readonly string[]): BrowserArgs {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'data-dir': { type: 'string' },
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
      'idle-seconds': { type: 'string', default: '60' },
      'self-check': { type: 'boolean', default: false },
    },
  })
  return {
    folder: values['data-dir'] ? resolve(values['data-dir']) : defaultDataFolder(),
    port: numberIn(values.port, '--port', 65_535),
    isPageOpened: !values['no-open'],
    idleMs: numberIn(values['idle-seconds'], '--idle-seconds', 86_400) * 1000,
    isSelfCheck: values['self-check'],
  }
}

function numberIn(text: string, name: string, maximum: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > maximum) throw new Error(`${name} takes a whole number from 0 to ${maximum}.`)
  return value
}

/** The browser host as a program: one line on the output, stopped by a signal or by the last page. */
export async function runBrowserHost(args: readonly string[], rendererFolder: string): Promise<void> {
  const { folder, port, isPageOpened, idleMs, isSelfCheck } = readArgs(args)
  if (isSelfCheck) return runSelfCheck(rendererFolder)
  try {
    const host = await startBrowserHost({ folder, port, idleMs, rendererFolder, onStopped: () => process.exit(0) })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void host.stop())
    process.on('uncaughtExceptionMonitor', error => host.log('process', error))
    process.on('disconnect', () => void host.stop()) // the launcher is gone
    console.log(`Backbench is running at ${host.address}`)
    if (isPageOpened) openPage(host.address, () => console.error('Open this address in your browser.'))
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    throw new Error(startSentence(error.problem, startLanguage(new Intl.DateTimeFormat().resolvedOptions().locale), folder), {
      cause: error,
    })
  }
}
