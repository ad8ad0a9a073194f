import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { z } from 'zod'
import { ensureBrowser } from '../../build/scripts/find-browser.mjs'
import { builtFolder } from '../helpers/host-kind'
import type { Order } from './control'
import { type DeadEnd, openDeadEnd } from './dead-end'
import type { Attempt, DesktopApp, DesktopOptions } from './desktop-app'
import { settingsVariable } from './settings'

const register = join(import.meta.dirname, 'register.mjs')
const screen = { x: 0, y: 0, width: 1920, height: 1080 }

const Told = z.union([
  z.object({ address: z.string() }),
  z.object({ id: z.number(), value: z.unknown().optional(), error: z.string().optional() }),
])

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }

/** Orders to the app and its answers; `address` is where its browser may be attached to. */
function talkTo(child: ChildProcess, complaints: () => string) {
  const waiting = new Map<number, Waiting>()
  const { promise: address, resolve, reject } = Promise.withResolvers<string>()
  address.catch(() => undefined) // whoever waits for the page is told
  let lastId = 0
  child.on('message', message => {
    const told = Told.parse(message)
    if ('address' in told) return resolve(told.address)
    const order = waiting.get(told.id)
    waiting.delete(told.id)
    if (told.error === undefined) order?.resolve(told.value)
    else order?.reject(new Error(told.error))
  })
  child.once('exit', code => {
    const gone = new Error(`The app has ended with ${code}: ${complaints()}`)
    reject(gone)
    for (const order of waiting.values()) order.reject(gone)
  })
  const order = (wanted: Order): Promise<unknown> =>
    new Promise((resolveOrder, rejectOrder) => {
      lastId += 1
      waiting.set(lastId, { resolve: resolveOrder, reject: rejectOrder })
      if (!child.connected) return rejectOrder(new Error('The app has ended'))
      child.send({ id: lastId, ...wanted })
    })
  return { address, order }
}

function gather(stream: NodeJS.ReadableStream | null): () => string {
  let text = ''
  stream?.on('data', (chunk: Buffer) => {
    text += String(chunk)
  })
  return () => text
}

const patienceMs = 20_000

async function appPage(browser: Browser): Promise<Page> {
  const begun = performance.now()
  while (performance.now() - begun < patienceMs) {
    const page = browser
      .contexts()
      .flatMap(context => context.pages())
      .find(each => each.url().includes('-scheme.invalid/'))
    if (page) return page
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error('The app has shown no page')
}

async function spawnApp(
  {
    folder,
    args = [],
    language = 'en',
    displays = [screen],
    main = join(builtFolder, 'main/desktop.js'),
    isHeaded = false,
    env = {},
  }: DesktopOptions,
  deadEnd: DeadEnd,
) {
  const profile = mkdtempSync(join(tmpdir(), 'backbench-stand-in-'))
  const settings = { browser: await ensureBrowser(), profile, proxyPort: deadEnd.port, displays, isHeaded }
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const child = spawn(process.execPath, ['--import', register, main, '--data-dir', folder, `--lang=${locale}`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: { ...process.env, ...env, NODE_OPTIONS: '', [settingsVariable]: JSON.stringify(settings) },
  })
  return { child, profile }
}

/** The built app, unmodified, on Node and the machine's Chromium. */
export async function launchStandIn(options: DesktopOptions): Promise<DesktopApp> {
  const deadEnd = await openDeadEnd()
  const { child, profile } = await spawnApp(options, deadEnd)
  const complaints = gather(child.stderr)
  const output = gather(child.stdout)
  const { address, order } = talkTo(child, complaints)
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  const browsers: Browser[] = []
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return {
    evaluate: (work, argument) => order({ kind: 'evaluate', source: String(work), argument }) as never, // what crosses is what the function answers
    async page() {
      const browser = await chromium.connectOverCDP(await address)
      browsers.push(browser)
      return appPage(browser)
    },
    complaints,
    output,
    ended,
    kill,
    arrivals: deadEnd.arrivals,
    attempts: async () => (await order({ kind: 'attempts' })) as readonly Attempt[],
    askPermissions: names => order({ kind: 'permissions', names }),
    preferences: () => order({ kind: 'preferences' }),
    loaded: async () => (await order({ kind: 'loaded' })) as readonly string[],
    callAs: (from, ...values) => order({ kind: 'call', from, values }),
    async clean() {
      await Promise.all(browsers.map(browser => browser.close()))
      await kill()
      deadEnd.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
    },
  }
}
