import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSaveStatus } from '../../renderer/save-status'
import { createSaver, throttleMs } from '../../renderer/saver'
import type { Failure, FailureCode, Result } from '../../shared/result'

beforeEach(() => {
  vi.useFakeTimers()
  useSaveStatus.setState({ pending: new Set(), failures: new Map() })
})
afterEach(() => void vi.useRealTimers())

const good: Result<unknown> = { ok: true, value: null }
const refusal = (code: FailureCode): Result<unknown> => ({ ok: false, error: { code, message: code } })
const shown = () => {
  const { pending, failures } = useSaveStatus.getState()
  return { isSaving: pending.size > 0, failed: [...failures.values()].map(({ failure }) => failure.code) }
}
const saved = { isSaving: false, failed: [] }

/** A saver whose calls are answered by the test, one after the other. */
function heldSaver() {
  const sent: string[] = []
  const answers: ((answer: Result<unknown>) => void)[] = []
  const refused: Failure[] = []
  const saver = createSaver<string>(
    value => {
      sent.push(value)
      return new Promise(resolve => answers.push(resolve))
    },
    failure => void refused.push(failure),
  )
  const answer = async (result: Result<unknown>) => {
    answers.shift()?.(result)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { saver, sent, refused, answer }
}

test('somebody who never stops typing is saved every throttle, not when they pause', async () => {
  const { saver, sent, answer } = heldSaver()
  for (let at = 0; at < 10; at += 1) {
    saver.edit(`${at}`)
    await vi.advanceTimersByTimeAsync(throttleMs / 4)
    await answer(good)
  }
  expect(sent.length).toBeGreaterThanOrEqual(2)
  expect(sent[0]).toBe('3')
})

test('one call is under way at a time, and the newest value goes next', async () => {
  const { saver, sent, answer } = heldSaver()
  saver.edit('a')
  await vi.advanceTimersByTimeAsync(throttleMs)
  saver.edit('ab')
  saver.edit('abc')
  await vi.advanceTimersByTimeAsync(throttleMs * 10)
  expect(sent).toEqual(['a'])
  await answer(good)
  await vi.advanceTimersByTimeAsync(throttleMs)
  expect(sent).toEqual(['a', 'abc'])
})

test('saved is said only after everything is acknowledged', async () => {
  const { saver, answer } = heldSaver()
  saver.edit('a')
  expect(shown()).toEqual({ isSaving: true, failed: [] })
  await vi.advanceTimersByTimeAsync(throttleMs)
  expect(shown().isSaving).toBe(true)
  saver.edit('ab')
  await answer(good)
  expect(shown().isSaving).toBe(true)
  await vi.advanceTimersByTimeAsync(throttleMs)
  expect(shown().isSaving).toBe(true)
  await answer(good)
  expect(shown()).toEqual(saved)
  expect(saver.isPending()).toBe(false)
})

test('a flush sends at once and settles when the newest value is acknowledged', async () => {
  const { saver, sent, answer } = heldSaver()
  saver.edit('a')
  const first = saver.flush()
  expect(sent).toEqual(['a'])
  saver.edit('ab')
  let isSettled = false
  const second = saver.flush().then(() => {
    isSettled = true
  })
  await answer(good)
  expect(sent).toEqual(['a', 'ab'])
  expect(isSettled).toBe(false)
  await answer(good)
  await Promise.all([first, second])
  expect(shown()).toEqual(saved)
})

test('a flush with nothing to save calls nobody', async () => {
  const { saver, sent } = heldSaver()
  await saver.flush()
  expect(sent).toEqual([])
})

test.each(['unreachable', 'disk-full', 'disk-read-only', 'internal'] as const)(
  '%s keeps the value and tries again until it is saved',
  async code => {
    const { saver, sent, refused, answer } = heldSaver()
    saver.edit('a')
    await vi.advanceTimersByTimeAsync(throttleMs)
    await answer(refusal(code))
    expect(shown()).toEqual({ isSaving: true, failed: [code] })
    expect(saver.isPending()).toBe(true)
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual(['a', 'a'])
    await answer(good)
    expect(shown()).toEqual(saved)
    expect(refused).toEqual([])
  },
)

test('what is held goes out at once when the page goes, and is not sent twice', async () => {
  const { saver, sent, answer } = heldSaver()
  saver.edit('a')
  window.dispatchEvent(new Event('pagehide'))
  expect(sent).toEqual(['a'])
  await answer(good)
  window.dispatchEvent(new Event('pagehide'))
  await vi.advanceTimersByTimeAsync(throttleMs)
  expect(sent).toEqual(['a'])
})

test('after a failure the newest value is tried, and the failure stays in sight until it is saved', async () => {
  const { saver, sent, answer } = heldSaver()
  saver.edit('a')
  await vi.advanceTimersByTimeAsync(throttleMs)
  saver.edit('ab')
  await answer(refusal('disk-full'))
  saver.edit('abc')
  expect(shown().failed).toEqual(['disk-full'])
  await vi.advanceTimersByTimeAsync(5000)
  expect(sent).toEqual(['a', 'abc'])
  expect(shown().failed).toEqual(['disk-full'])
  await answer(good)
  expect(shown()).toEqual(saved)
})

test('the user can try again without waiting', async () => {
  const { saver, sent, answer } = heldSaver()
  saver.edit('a')
  await vi.advanceTimersByTimeAsync(throttleMs)
  await answer(refusal('unreachable'))
  for (const { retry } of useSaveStatus.getState().failures.values()) retry()
  expect(sent).toEqual(['a', 'a'])
  await answer(good)
  expect(shown()).toEqual(saved)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toEqual(['a', 'a'])
})

test('a call that throws is tried again like one that was not answered', async () => {
  let calls = 0
  const saver = createSaver<string>(
    () => {
      calls += 1
      return calls === 1 ? Promise.reject(new Error('the channel is closed')) : Promise.resolve(good)
    },
    () => undefined,
  )
  saver.edit('a')
  await vi.advanceTimersByTimeAsync(throttleMs)
  expect(shown().failed).toEqual(['unreachable'])
  await vi.advanceTimersByTimeAsync(5000)
  expect(calls).toBe(2)
  expect(shown()).toEqual(saved)
})

test('a refusal that will not pass is handed over once, and the next edit is saved', async () => {
  const { saver, sent, refused, answer } = heldSaver()
  saver.edit('a')
  await vi.advanceTimersByTimeAsync(throttleMs)
  await answer(refusal('stale-edit'))
  expect(refused.map(({ code }) => code)).toEqual(['stale-edit'])
  expect(saver.isPending()).toBe(false)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toEqual(['a'])
  saver.edit('b')
  await vi.advanceTimersByTimeAsync(throttleMs)
  await answer(good)
  expect(sent).toEqual(['a', 'b'])
})

test('a value typed while an older one was refused is sent all the same', async () => {
  const { saver, sent, refused, answer } = heldSaver()
  saver.edit('a')
  await vi.advanceTimersByTimeAsync(throttleMs)
  saver.edit('ab')
  await answer(refusal('invalid-input'))
  expect(shown().isSaving).toBe(true)
  await vi.advanceTimersByTimeAsync(throttleMs)
  await answer(good)
  expect(sent).toEqual(['a', 'ab'])
  expect(refused).toHaveLength(1)
  expect(shown()).toEqual(saved)
})

test('one saver that fails does not hold up another, and both have to be done before saved is said', async () => {
  const first = heldSaver()
  const second = heldSaver()
  first.saver.edit('a')
  second.saver.edit('b')
  await vi.advanceTimersByTimeAsync(throttleMs)
  await first.answer(refusal('disk-full'))
  await second.answer(good)
  expect(second.saver.isPending()).toBe(false)
  expect(shown()).toEqual({ isSaving: true, failed: ['disk-full'] })
})
