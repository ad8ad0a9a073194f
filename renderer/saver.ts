import type { Failure, Result } from '../shared/result'
import { markFailed, markPending, markSaved } from './save-status'

/** Longest wait before a first unsaved edit is sent (reliability.md: a throttle, not a debounce). */
export const throttleMs = 120
const retryMs = 2000
/** Refusals that go away by themselves or by the user's hand outside the app: tried again until they do. */
const passing: readonly Failure['code'][] = ['unreachable', 'disk-full', 'disk-read-only', 'internal']

/** How to send, now, what the savers hold that is not acknowledged yet. */
const waiting = new Set<() => Promise<void>>()
/** An answer may bring a further save with it: words of two windows that were put together. */
const mostRounds = 3

/** Sends everything that any saver of the window holds; settles when nothing is under way. */
export async function flushSavers(): Promise<void> {
  for (let round = 0; round < mostRounds && waiting.size > 0; round += 1) {
    await Promise.all(Array.from(waiting, flush => flush()))
  }
}

// A page that goes away takes the savers' timers with it, so what they hold goes out before.
window.addEventListener('pagehide', () => void flushSavers())
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void flushSavers()
})

export type Saver<Value> = {
  /** Takes the newest value; it is sent within `throttleMs`. */
  readonly edit: (value: Value) => void
  /** Sends what is pending now; settles when nothing is under way. */
  readonly flush: () => Promise<void>
  readonly isPending: () => boolean
}

/** A transport must not throw; one that does has not answered, and the value is kept like after any other lost call. */
async function answerOf<Value>(save: (value: Value) => Promise<Result<unknown>>, value: Value): Promise<Result<unknown>> {
  try {
    return await save(value)
  } catch (error) {
    return { ok: false, error: { code: 'unreachable', message: String(error) } }
  }
}

/**
 * Saves a value as it is edited: one call at a time, always the newest value, "Saved" only after the answer.
 * A refusal that will not pass is handed to `onRefused` and the value is let go; every other is tried again, keeping the value.
 */
export function createSaver<Value>(save: (value: Value) => Promise<Result<unknown>>, onRefused: (failure: Failure) => void): Saver<Value> {
  const id = Symbol('saver')
  let pending: { readonly value: Value } | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let underWay: Promise<void> | null = null

  async function flush(): Promise<void> {
    await send()
    await underWay
  }

  function done(): void {
    waiting.delete(flush)
    markSaved(id)
  }

  function schedule(waitMs: number): void {
    timer ??= setTimeout(() => void send(), waitMs)
  }

  function settle(sent: { readonly value: Value }, answer: Result<unknown>): void {
    if (answer.ok) {
      if (pending) schedule(throttleMs)
      else done()
      return
    }
    if (passing.includes(answer.error.code)) {
      pending ??= sent
      markFailed(id, answer.error, () => void send())
      schedule(retryMs)
      return
    }
    if (!pending) done()
    else schedule(throttleMs)
    onRefused(answer.error)
  }

  function send(): Promise<void> {
    if (timer) clearTimeout(timer)
    timer = null
    if (underWay) return underWay.then(() => send())
    const sent = pending
    if (!sent) return Promise.resolve()
    pending = null
    underWay = answerOf(save, sent.value).then(answer => {
      underWay = null
      settle(sent, answer)
    })
    return underWay
  }

  return {
    edit(value) {
      pending = { value }
      waiting.add(flush)
      markPending(id)
      if (!underWay) schedule(throttleMs)
    },
    flush,
    isPending: () => pending !== null || underWay !== null,
  }
}
