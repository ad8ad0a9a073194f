import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { tellChanged } from '../../renderer/changes'
import { createResource, useResource } from '../../renderer/resource'
import type { Result } from '../../shared/result'

const good = <T>(value: T): Result<T> => ({ ok: true, value })

test('is read again when an area it depends on changes, also where the input is null', async () => {
  let count = 0
  const resource = createResource((_input: null) => Promise.resolve(good((count += 1))))
  const { result, unmount } = renderHook(() => useResource(resource, null, ['roles']))
  await waitFor(() => expect(result.current).toEqual({ kind: 'ready', value: 1 }))
  act(() => tellChanged(['roles']))
  await waitFor(() => expect(result.current).toEqual({ kind: 'ready', value: 2 }))
  act(() => tellChanged(['interviews']))
  unmount()
  act(() => tellChanged(['roles']))
  expect(count).toBe(2)
})

test('is read once however many show it', async () => {
  let count = 0
  const resource = createResource((_input: null) => Promise.resolve(good((count += 1))))
  const { result } = renderHook(() => [useResource(resource, null, ['roles']), useResource(resource, null, ['roles', 'candidates'])])
  const shows = (value: number) => waitFor(() => expect(result.current).toEqual(Array(2).fill({ kind: 'ready', value })))
  await shows(1)
  act(() => tellChanged(['roles']))
  await shows(2)
  act(() => tellChanged(['candidates']))
  await shows(3)
})

test('the newest read wins, whatever the order of the answers', async () => {
  const answers: ((value: Result<string>) => void)[] = []
  const resource = createResource((_input: string) => new Promise<Result<string>>(resolve => answers.push(resolve)))
  void resource.open('old')
  const opened = resource.open('new')
  answers[1]?.(good('new'))
  await opened
  answers[0]?.(good('old'))
  await Promise.resolve()
  expect(resource.store.getState()).toEqual({ input: 'new', value: { kind: 'ready', value: 'new' } })
})

test('a new input never shows the value of the one before', async () => {
  const resource = createResource((input: string) => Promise.resolve(good(input)))
  const { result, rerender } = renderHook(({ input }) => useResource(resource, input, []), { initialProps: { input: 'a' } })
  await waitFor(() => expect(result.current).toEqual({ kind: 'ready', value: 'a' }))
  rerender({ input: 'b' })
  expect(result.current).toEqual({ kind: 'loading' })
  await waitFor(() => expect(result.current).toEqual({ kind: 'ready', value: 'b' }))
})
