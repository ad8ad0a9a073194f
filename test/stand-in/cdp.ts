import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { CDPSession } from 'playwright'

/** Chromium's debugging protocol, in Playwright's types: of the whole browser, or of one page in it. */
export type Cdp = Pick<CDPSession, 'send' | 'on'>

export type Connection = {
  readonly browser: Cdp
  readonly sessionOf: (sessionId: string) => Cdp
  /** Settles when the browser is gone. */
  readonly closed: Promise<void>
}

type Message = {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }

/** Calls `take` with every message; they end with a zero byte. */
function readMessages(input: Readable, take: (message: Message) => void): void {
  let chunks: Buffer[] = []
  input.on('data', (chunk: Buffer) => {
    let rest = chunk
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      take(JSON.parse(Buffer.concat([...chunks, rest.subarray(0, end)]).toString('utf8')))
      chunks = []
      rest = rest.subarray(end + 1)
    }
    if (rest.length > 0) chunks.push(rest)
  })
}

/** Speaks over the two pipes of a browser that was started with them: no socket, so that any socket of the app stands out. */
export function connect(output: Writable, input: Readable): Connection {
  const waiting = new Map<number, Waiting>()
  const events = new Map<string, EventEmitter>()
  let lastId = 0
  const emitterOf = (sessionId: string) => {
    const emitter = events.get(sessionId) ?? new EventEmitter().setMaxListeners(0)
    events.set(sessionId, emitter)
    return emitter
  }
  readMessages(input, ({ id, sessionId = '', method, params, result, error }) => {
    if (id === undefined) return void emitterOf(sessionId).emit(method ?? '', params)
    const call = waiting.get(id)
    waiting.delete(id)
    if (error) call?.reject(new Error(error.message))
    else call?.resolve(result)
  })
  const closed = new Promise<void>(resolve => input.once('close', resolve))
  void closed.then(() => {
    for (const { reject } of waiting.values()) reject(new Error('The browser is gone'))
  })
  output.on('error', () => undefined) // said by `closed`
  const sessionOf = (sessionId: string) => {
    const send = (method: string, params: unknown) =>
      new Promise((resolve, reject) => {
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        output.write(`${JSON.stringify({ id: lastId, method, params: params ?? {}, ...(sessionId && { sessionId }) })}\0`)
      })
    const on = (event: string, listener: (params: unknown) => void) => emitterOf(sessionId).on(event, listener)
    return { send, on } as unknown as Cdp // the protocol's types are promises of the browser
  }
  return { browser: sessionOf(''), sessionOf, closed }
}
