import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { beforeLeaving, saveBeforeLeaving } from '../../renderer/leaving'
import { hear } from '../../renderer/news'
import { useSaveStatus } from '../../renderer/save-status'
import { createSaver } from '../../renderer/saver'
import { NumberField } from '../../renderer/ui/number-field'
import type { Failure, Result } from '../../shared/result'
import { renderApp } from '../helpers/render-app'

const clear = () => useSaveStatus.setState({ pending: new Set(), failures: new Map() })
beforeEach(clear)
afterEach(clear)

const good: Result<unknown> = { ok: true, value: null }
const refused = (code: Failure['code']): Result<unknown> => ({ ok: false, error: { code, message: code } })

/** A saver that keeps what arrives. */
function keepingSaver(answer: () => Result<unknown> = () => good) {
  const arrived: string[] = []
  const saver = createSaver<string>(
    async value => {
      const result = answer()
      if (result.ok) arrived.push(value)
      return result
    },
    () => undefined,
  )
  return { saver, arrived }
}

test('what any saver of the window holds is sent before the window goes', async () => {
  const [first, second] = [keepingSaver(), keepingSaver()]
  first.saver.edit('a')
  second.saver.edit('b')
  expect(await saveBeforeLeaving()).toBe(true)
  expect([first.arrived, second.arrived]).toEqual([['a'], ['b']])
})

test('what is typed while an older text is under way goes too', async () => {
  const answers: (() => void)[] = []
  const arrived: string[] = []
  const saver = createSaver<string>(
    value =>
      new Promise(resolve => {
        answers.push(() => {
          arrived.push(value)
          resolve(good)
        })
      }),
    () => undefined,
  )
  saver.edit('a')
  void saver.flush()
  saver.edit('ab')
  const left = saveBeforeLeaving()
  await waitFor(() => expect(answers).toHaveLength(1))
  answers.shift()?.()
  await waitFor(() => expect(answers).toHaveLength(1))
  answers.shift()?.()
  expect(await left).toBe(true)
  expect(arrived).toEqual(['a', 'ab'])
})

test('a full disk is reported, so that nobody leaves without knowing', async () => {
  let answer = refused('disk-full')
  const { saver, arrived } = keepingSaver(() => answer)
  saver.edit('a')
  expect(await saveBeforeLeaving()).toBe(false)
  answer = good
  expect(await saveBeforeLeaving()).toBe(true)
  expect(arrived).toEqual(['a'])
})

test('other things that are to be done are waited for', async () => {
  const done: string[] = []
  const takeBack = beforeLeaving(async () => void done.push('clock stopped'))
  await saveBeforeLeaving()
  takeBack()
  await saveBeforeLeaving()
  expect(done).toEqual(['clock stopped'])
})

test('a number that is still being typed counts', async () => {
  const { saver, arrived } = keepingSaver()
  const change = (value: number | null) => saver.edit(String(value))
  const { user } = renderApp(<NumberField label="Share" value={10} minimum={0} maximum={100} onChange={change} />)
  await user.clear(screen.getByLabelText('Share'))
  await user.type(screen.getByLabelText('Share'), '25')
  await act(() => saveBeforeLeaving())
  expect(arrived.at(-1)).toBe('25')
})

test('the host that asks is told whether all is saved', async () => {
  const told: boolean[] = []
  const flushed = async (_context: null, { isSaved }: { readonly isSaved: boolean }) => {
    told.push(isSaved)
    return null
  }
  renderApp(<p>page</p>, { hostHandlers: { flushed } })
  const { saver } = keepingSaver(() => refused('disk-full'))
  hear({ kind: 'flush' })
  await waitFor(() => expect(told).toEqual([true]))
  saver.edit('a')
  hear({ kind: 'flush' })
  await waitFor(() => expect(told).toEqual([true, false]))
})
