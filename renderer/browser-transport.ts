import { z } from 'zod'
import type { Invoke } from '../shared/contract/client'
import type { Result } from '../shared/result'
import { useSaveStatus } from './save-status'

const tokenKey = 'backbench-token'
const Answer = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error: z.object({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()).optional() }),
  }),
])

const refused = (code: 'unreachable' | 'session-ended'): Result<never> => ({ ok: false, error: { code, message: code } })

/** Exchanges the launch code in the address for a session, once, and takes it out of the history. False: this page has no session. */
export async function openSession(): Promise<boolean> {
  window.addEventListener('beforeunload', askAboutUnsaved)
  const code = /^#([\w-]{40,})$/.exec(location.hash)?.[1]
  if (code) {
    history.replaceState(null, '', `${location.pathname}#/`)
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    })
    if (response.ok) sessionStorage.setItem(tokenKey, z.object({ token: z.string() }).parse(await response.json()).token)
  }
  return sessionStorage.getItem(tokenKey) !== null
}

/** The browser asks before a page goes that shows something it could not save. */
function askAboutUnsaved(event: BeforeUnloadEvent): void {
  if (useSaveStatus.getState().failures.size > 0) event.preventDefault()
}

const headers = (contentType: string) => ({ 'content-type': contentType, 'x-backbench-token': sessionStorage.getItem(tokenKey) ?? '' })

/** What is sent while the page goes away must outlive it; browsers allow 64 KB of that, all calls together. */
const maximumOutlivingBytes = 60_000
let isLeaving = false
// before the savers hear of it; a page that comes back from the browser's memory is shown again
window.addEventListener('pagehide', () => (isLeaving = true), { capture: true })
window.addEventListener('pageshow', () => (isLeaving = false))

function request(path: string, input: unknown): Promise<Response> {
  if (!hasBytes(input)) {
    const body = JSON.stringify(input)
    const isGoing = isLeaving || document.visibilityState === 'hidden'
    const keepalive = isGoing && new TextEncoder().encode(body).length < maximumOutlivingBytes
    return fetch(`/call/${path}`, { method: 'POST', headers: headers('application/json'), body, keepalive })
  }
  const { bytes, ...rest } = input
  return fetch(`/call/${path}`, {
    method: 'POST',
    headers: { ...headers('application/octet-stream'), 'x-backbench-input': encodeURIComponent(JSON.stringify(rest)) },
    body: bytes,
  })
}

const hasBytes = (input: unknown): input is { readonly bytes: Uint8Array<ArrayBuffer> } =>
  typeof input === 'object' && input !== null && 'bytes' in input && input.bytes instanceof Uint8Array

async function answerOf(response: Response): Promise<Result<unknown>> {
  const rest = response.headers.get('x-backbench-result')
  const answer = Answer.parse(rest === null ? await response.json() : JSON.parse(decodeURIComponent(rest)))
  if (!answer.ok) return answer as Result<never>
  if (rest === null) return { ok: true, value: answer.value }
  return { ok: true, value: { ...Object(answer.value), bytes: new Uint8Array(await response.arrayBuffer()) } }
}

/** Calls over the loopback host. Never throws: a host that is gone is the refusal `unreachable`. */
export const invokeOverHttp: Invoke = async (path, input) => {
  try {
    const response = await request(path, input)
    return response.status === 401 ? refused('session-ended') : await answerOf(response)
  } catch {
    return refused('unreachable')
  }
}

/** Reads the host's announcements, line by line, for as long as the page lives. */
export async function listenOverHttp(onAreas: (areas: readonly string[]) => void): Promise<never> {
  for (;;) {
    try {
      const response = await fetch('/changes', { headers: headers('application/json') })
      for await (const line of linesOf(response)) if (line !== '') onAreas([line])
    } catch {
      // the host is gone or restarting: the next call says so; keep listening for its return
    }
    await new Promise(resolve => setTimeout(resolve, 1000))
  }
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  if (!response.ok || !response.body) return
  let rest = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
