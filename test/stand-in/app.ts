import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'
import { type Chromium, startChromium } from './chromium'
import { KnownEvents, only, preventable } from './only'
import { takeLock } from './single-instance'

type OpenWindow = { readonly close: () => void; readonly isDestroyed: () => boolean; readonly lose: () => void }

/** Windows that are open. */
export const windows = new Set<OpenWindow>()

const locale = process.argv.find(argument => argument.startsWith('--lang='))?.slice('--lang='.length) ?? 'en-GB'
const paths: Record<string, string> = { userData: join(homedir(), '.config', 'stand-in'), documents: join(homedir(), 'Documents') }

let chromium: Chromium | undefined
let isOver = false

/** Begins when main's first turn is over: what has to be said before the app is ready is said by then. */
export const started = new Promise<Chromium>((resolve, reject) => {
  setImmediate(() => {
    if (!isOver) void start().then(resolve, reject)
  })
})

async function start(): Promise<Chromium> {
  chromium = await startChromium(locale)
  void chromium.closed.then(loseBrowser)
  isReady = true
  app.emit('ready')
  return chromium
}

let isReady = false
export const checkNotReady = (call: string): void => {
  if (isReady) throw new Error(`${call} must be called before the app is ready`)
}

function loseBrowser(): void {
  if (isOver) return
  for (const window of windows) window.lose()
  app.quit()
}

async function end(code: number): Promise<void> {
  if (isOver) return
  isOver = true
  await chromium?.kill()
  process.exit(code)
}

function pathOf(name: string): string {
  const path = paths[name]
  if (path === undefined) throw new Error(`The stand-in has no path called ${name}`)
  mkdirSync(path, { recursive: true })
  return path
}

class StandInApp extends KnownEvents {
  private isQuitting = false

  constructor() {
    super(['ready', 'second-instance', 'web-contents-created', 'before-quit', 'will-quit', 'quit', 'window-all-closed'])
  }

  whenReady = () => started.then(() => undefined)
  getLocale = () => locale
  getPath = pathOf

  setPath(name: string, path: string) {
    if (!(name in paths)) throw new Error(`The stand-in has no path called ${name}`)
    paths[name] = path
  }

  requestSingleInstanceLock() {
    return takeLock(pathOf('userData'), (args, folder) => app.emit('second-instance', {}, args, folder))
  }

  /** Asks every window; one that stays keeps the app. */
  quit() {
    if (this.isQuitting || isOver) return
    this.isQuitting = true
    const canGo = this.asks('before-quit') && this.closesWindows() && this.asks('will-quit')
    this.isQuitting = false
    if (!canGo) return
    this.emit('quit', {}, 0)
    void end(0)
  }

  exit(code = 0) {
    this.emit('quit', {}, code)
    void end(code)
  }

  /** The last window is gone: main decides, and without a listener the app ends. */
  noteNoWindow() {
    if (this.isQuitting || isOver) return
    if (!this.emit('window-all-closed')) this.quit()
  }

  private asks(event: 'before-quit' | 'will-quit'): boolean {
    const question = preventable({})
    this.emit(event, question)
    return !question.defaultPrevented
  }

  private closesWindows(): boolean {
    return [...windows].every(window => {
      window.close()
      return window.isDestroyed()
    })
  }
}

type Used = Pick<App, 'whenReady' | 'getLocale' | 'getPath' | 'setPath' | 'requestSingleInstanceLock' | 'quit' | 'exit'>

export const app = only('app', new StandInApp() satisfies Used)
