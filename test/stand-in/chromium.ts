import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { type Connection, connect } from './cdp'
import { readSettings, type Settings } from './settings'

/** A page in the browser's first profile, or in one of its own. */
export type EmptyPage = { readonly targetId: string; readonly browserContextId?: string }

export type Chromium = Connection & {
  /** Where others, such as Playwright, may attach to the same pages. */
  readonly address: string
  /** A page that is still empty. */
  readonly openTarget: () => Promise<EmptyPage>
  readonly kill: () => Promise<void>
}

/** Nobody listens there. */
const unusedPort = 9

function flagsOf({ profile, isHeaded }: Settings, language: string): readonly string[] {
  return [
    ...(isHeaded ? ['--app=data:text/html,', '--test-type'] : ['--headless=new']),
    '--no-sandbox', // the machine's user may be root
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--password-store=basic',
    '--use-mock-keychain',
    '--disable-client-side-phishing-detection',
    '--disable-component-extensions-with-background-pages',
    '--disable-field-trial-config',
    '--metrics-recording-only',
    '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,NetworkTimeServiceQuerying',
    `--lang=${language}`,
    `--accept-lang=${language}`,
    `--proxy-server=127.0.0.1:${unusedPort}`,
    '--proxy-bypass-list=<-loopback>',
    // With a port alone the browser would outlive a killed app.
    '--remote-debugging-pipe',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    ...(isHeaded ? [] : ['--no-startup-window']),
  ]
}

function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += String(chunk)
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`The browser ended with ${code}: ${said.slice(-500)}`)))
  })
}

const ended = (child: ChildProcess) =>
  new Promise<void>(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })

/** Chrome, and so not Electron, connects ahead to where a page might go. */
function writePreferences(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ net: { network_prediction_options: 2 } }))
}

/** The app's page has a way out of its own, which is watched: Chrome's own services ask for things too, whatever flags it is given. */
async function openTarget({ browser }: Connection, { proxyPort, isHeaded }: Settings): Promise<EmptyPage> {
  if (isHeaded) {
    const { targetInfos } = await browser.send('Target.getTargets')
    const window = targetInfos.find(({ type }) => type === 'page')
    if (window) return { targetId: window.targetId }
  }
  const proxy = { proxyServer: `127.0.0.1:${proxyPort}`, proxyBypassList: '<-loopback>' }
  const { browserContextId } = await browser.send('Target.createBrowserContext', proxy)
  return { browserContextId, ...(await browser.send('Target.createTarget', { url: 'about:blank', browserContextId })) }
}

/** Starts the machine's Chromium with an empty page. */
export async function startChromium(language: string): Promise<Chromium> {
  const settings = readSettings()
  writePreferences(settings.profile)
  const child = spawn(settings.browser, flagsOf(settings, language), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, LANGUAGE: language },
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const [, , , output, input] = child.stdio
  if (!(output instanceof Writable) || !(input instanceof Readable)) throw new Error('The browser has no pipes')
  const connection = connect(output, input)
  return {
    ...connection,
    openTarget: () => openTarget(connection, settings),
    address: await listeningAddress(child),
    async kill() {
      child.kill('SIGKILL')
      await ended(child)
    },
  }
}
