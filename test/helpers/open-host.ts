import { mkdirSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type BrowserHostOptions, startBrowserHost } from '../../electron/browser/host'
import { makeFolder } from './make-folder'

export type Ask = {
  readonly method?: string
  readonly path?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Uint8Array
}
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

/** A built page of three files. */
export function makePage(): string {
  const folder = makeFolder()
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Page</title>')
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, 'assets', 'index-a1.js'), 'export {}')
  return folder
}

/** A real loopback host on a data folder of its own, spoken to byte by byte: nothing adds or hides a header. */
export async function openHost(changes: Partial<BrowserHostOptions> = {}) {
  const folder = join(makeFolder(), 'data')
  const clock = { nowMs: 1_700_000_000_000 }
  const host = await startBrowserHost({ folder, rendererFolder: makePage(), port: 0, idleMs: 60_000, nowMs: () => clock.nowMs, ...changes })
  onTestFinished(host.stop)
  const origin = `http://127.0.0.1:${host.port}`
  const launchCode = host.address.split('#')[1] ?? ''

  function start({ method = 'GET', path = '/', headers = {}, body }: Ask): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const outgoing = request({ host: '127.0.0.1', port: host.port, method, path, headers, agent: false }, resolve)
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  }

  async function ask(wanted: Ask): Promise<Answer> {
    const response = await start(wanted)
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(chunk)
    return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }
  }

  /** A request as the page makes it. */
  const post = (path: string, value: unknown, headers: OutgoingHttpHeaders = {}) =>
    ask({ method: 'POST', path, headers: { origin, 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) })

  const exchange = async (code = launchCode) => post('/session', { code })

  /** Opens a session and returns its header. */
  async function signIn() {
    const { token } = JSON.parse((await exchange()).body.toString())
    return { 'x-backbench-token': String(token) }
  }

  return { host, folder, clock, origin, launchCode, start, ask, post, exchange, signIn }
}
