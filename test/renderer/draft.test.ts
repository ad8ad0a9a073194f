import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Draft, type Kept } from '../../renderer/draft'
import { useSaveStatus } from '../../renderer/save-status'
import type { Failure, FailureCode, Result } from '../../shared/result'

beforeEach(() => {
  vi.useFakeTimers()
  useSaveStatus.setState({ pending: new Set(), failures: new Map() })
})
afterEach(() => void vi.useRealTimers())

type Words = { readonly text: string; readonly more: string }

const words = (text: string): Words => ({ text, more: '' })
const refusal = (code: FailureCode, details?: Failure['details']): Result<never> => ({ ok: false, error: { code, message: code, details } })
const failures = () => [...useSaveStatus.getState().failures.values()].map(({ failure }) => failure.code)
const settle = () => vi.advanceTimersByTimeAsync(5000)

/** One stored value with its revision, as the core keeps it; `lose` lets the next save arrive and its answer not. */
function openStored() {
  let stored: Kept<Words> = { revision: 1, value: words('') }
  let fate: 'kept' | 'lost' | FailureCode = 'kept'
  async function save(baseRevision: number, value: Words): Promise<Result<Kept<Words>>> {
    const now = fate
    fate = 'kept'
    if (now !== 'kept' && now !== 'lost') return refusal(now)
    if (baseRevision !== stored.revision) return refusal('stale-edit', { current: stored })
    stored = { revision: stored.revision + 1, value: { more: value.more, text: value.text } } // its own order of fields
    return now === 'lost' ? refusal('unreachable') : { ok: true, value: stored }
  }
  const otherIn = ({ details }: Failure) => (details?.['current'] === stored ? stored : null)
  const draft = new Draft<Words>({ start: stored, save, otherIn })
  return {
    draft,
    write: (text: string) => draft.edit(() => words(text)),
    stored: () => stored,
    nextSave: (then: typeof fate) => {
      fate = then
    },
    /** Another window's save. */
    overtake: (text: string) => {
      stored = { revision: stored.revision + 1, value: words(text) }
    },
  }
}

test('a save that arrived and was not answered is not taken for another window', async () => {
  const { draft, write, stored, nextSave } = openStored()
  nextSave('lost')
  write('a')
  await vi.advanceTimersByTimeAsync(500)
  write('ab')
  await settle()
  expect(stored().value).toEqual(words('ab'))
  expect(draft.store.getState().other).toBeNull()
  expect(await draft.flush()).toBe(true)
})

test('another window that overtook a lost answer is a conflict all the same', async () => {
  const { draft, write, nextSave, overtake } = openStored()
  nextSave('lost')
  write('a')
  await vi.advanceTimersByTimeAsync(500)
  overtake('theirs')
  write('ab')
  await settle()
  expect(draft.store.getState()).toMatchObject({ value: words('ab'), other: { value: words('theirs') } })
})

test('what waits for a choice is not called saved, until the choice is made', async () => {
  const { draft, write, stored, overtake } = openStored()
  overtake('theirs')
  write('mine')
  await settle()
  expect(failures()).toEqual(['stale-edit'])
  expect(await draft.flush()).toBe(false)
  draft.keepMine()
  await settle()
  expect(failures()).toEqual([])
  expect(stored().value).toEqual(words('mine'))
})

test('what was refused is not called saved, and no read takes it off the screen', async () => {
  const { draft, write, stored, nextSave, overtake } = openStored()
  nextSave('invalid-input')
  write('mine')
  await settle()
  expect(failures()).toEqual(['invalid-input'])
  expect(await draft.flush()).toBe(false)
  overtake('theirs')
  draft.receive(stored())
  expect(draft.store.getState().value).toEqual(words('mine'))
})
