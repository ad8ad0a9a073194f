import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright'
import { findElectron } from '../../build/scripts/find-electron.mjs'
import { openDeadEnd } from './dead-end'
import type { DesktopApp, DesktopOptions } from './desktop-app'

const root = join(import.meta.dirname, '../..')

const onlyTheStandIn = (what: string) => (): Promise<never> => Promise.reject(new Error(`Electron itself cannot ${what}`))

/** The built app on Electron's own binary. */
export async function launchReal({ folder, args = [], language = 'en', main = root, env = {} }: DesktopOptions): Promise<DesktopApp> {
  const executablePath = findElectron(process.execPath)
  if (executablePath === null) throw new Error('There is no Electron: put the folder of its binary into ELECTRON_OVERRIDE_DIST_PATH.')
  const deadEnd = await openDeadEnd()
  const home = mkdtempSync(join(tmpdir(), 'backbench-electron-'))
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const proxy = [`--proxy-server=127.0.0.1:${deadEnd.port}`, '--proxy-bypass-list=<-loopback>']
  const app = await _electron.launch({
    executablePath,
    args: [main, '--data-dir', folder, `--lang=${locale}`, ...proxy, ...args],
    env: { ...(process.env as Record<string, string>), ...env, HOME: home },
    locale,
  })
  const child = app.process()
  const said = { out: '', err: '' }
  child.stdout?.on('data', (chunk: Buffer) => (said.out += String(chunk)))
  child.stderr?.on('data', (chunk: Buffer) => (said.err += String(chunk)))
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return {
    evaluate: (work, argument) => app.evaluate(work as never, argument as never) as never, // Playwright gives the whole of Electron
    page: () => app.firstWindow(),
    complaints: () => said.err,
    output: () => said.out,
    ended,
    kill,
    arrivals: deadEnd.arrivals,
    attempts: onlyTheStandIn('tell what was refused'),
    askPermissions: onlyTheStandIn('be asked by nobody'),
    preferences: onlyTheStandIn('tell what was wanted of a page'),
    loaded: onlyTheStandIn('tell what was loaded'),
    callAs: onlyTheStandIn('pretend to be another sender'),
    async clean() {
      await kill()
      deadEnd.close()
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
    },
  }
}
