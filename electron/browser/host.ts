import type { Log } from '../core/log'
import { openApp } from '../core/open-app'
import { readStaticFiles } from '../page/static-files'
import { openChanges } from './changes'
import { browserHostHandlers } from './host-calls'
import { startServer } from './server'
import { createSession } from './session'

export type BrowserHostOptions = {
  readonly folder: string
  readonly rendererFolder: string
  /** 0 takes a free one. */
  readonly port: number
  /** How long after the last page was closed the host stops. */
  readonly idleMs: number
  readonly heartbeatMs?: number
  /** The clock of the launch codes. */
  readonly nowMs?: () => number
  /** Called once, after everything is closed. */
  readonly onStopped?: () => void
}

export type BrowserHost = {
  /** With a launch code: whoever has it gets in, once. */
  readonly address: string
  readonly port: number
  readonly log: Log
  /** Returns when the database is closed. May be called again. */
  readonly stop: () => Promise<void>
}

/** Opens the data folder and serves it to pages on this machine. Throws StartError. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const files = readStaticFiles(options.rendererFolder)
  const session = createSession(options.nowMs ?? Date.now)
  const changes = openChanges({ idleMs: options.idleMs, heartbeatMs: options.heartbeatMs ?? 15_000, onIdle: () => void stop() })
  let stopping: Promise<void> | undefined
  const app = orClose(() => openApp(options.folder, { announce: changes.announce }), changes.close)
  const door = { core: app.door, host: browserHostHandlers(options.folder) }
  const server = await startServer({ door, files, session, changes }, options.port).catch((error: unknown) => {
    changes.close()
    app.close()
    throw error
  })
  const stop = () => {
    stopping ??= server.close().then(() => {
      app.close()
      options.onStopped?.()
    })
    return stopping
  }
  return { address: `http://127.0.0.1:${server.port}/#${session.newCode()}`, port: server.port, log: app.door.log, stop }
}

function orClose<T>(open: () => T, close: () => void): T {
  try {
    return open()
  } catch (error) {
    close()
    throw error
  }
}
