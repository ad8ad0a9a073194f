import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFlush } from '../../electron/desktop/flush'
import { createReloadGuard } from '../../electron/desktop/reload-guard'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test.each([
  [true, 'saved'],
  [false, 'unsaved'],
])('the page is asked once, and its answer %s is "%s"', async (isSaved, outcome) => {
  let asked = 0
  const flush = createFlush(() => (asked += 1))
  const both = Promise.all([flush.run(), flush.run()])
  flush.answer(isSaved)
  expect(await both).toEqual([outcome, outcome])
  expect(asked).toBe(1)
})

test('a page that says nothing is waited for two seconds', async () => {
  const flush = createFlush(() => undefined)
  let outcome = ''
  void flush.run().then(value => (outcome = value))
  await vi.advanceTimersByTimeAsync(1999)
  expect(outcome).toBe('')
  await vi.advanceTimersByTimeAsync(1)
  expect(outcome).toBe('silent')
})

test('a page that is gone is not waited for', async () => {
  const flush = createFlush(() => undefined)
  const outcome = flush.run()
  flush.giveUp()
  expect(await outcome).toBe('silent')
})

test('whoever stays is asked again the next time, and a late answer is no answer to it', async () => {
  let asked = 0
  const flush = createFlush(() => (asked += 1))
  const first = flush.run()
  flush.answer(false)
  await first
  flush.answer(true)
  const second = flush.run()
  expect(asked).toBe(2)
  flush.answer(true)
  expect(await second).toBe('saved')
})

test('a page that stops is loaded again once in ten seconds', () => {
  let nowMs = 1_700_000_000_000
  const mayReload = createReloadGuard(() => nowMs)
  expect(mayReload()).toBe(true)
  nowMs += 9_999
  expect(mayReload()).toBe(false)
  nowMs += 1
  expect(mayReload()).toBe(true)
})
