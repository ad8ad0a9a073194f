import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Area } from '../shared/contract'
import type { Result } from '../shared/result'
import { onChanged } from './changes'
import { type Load, loaded, loading } from './load'

/** `input` is undefined until the resource is opened; null is an input like any other. */
type State<Input, Value> = { readonly input: Input | undefined; readonly value: Load<Value> }

/** One thing read from the core, kept for the page that shows it. */
export type Resource<Input, Value> = {
  readonly store: StoreApi<State<Input, Value>>
  /** Shows this input's value; keeps what is shown while the same input is read again. */
  readonly open: (input: Input) => Promise<void>
  readonly reload: () => Promise<void>
  /** Shows a value that a call has just answered with, without reading it again. */
  readonly put: (value: Value) => void
}

/** Builds the store around one query. The newest read wins, whatever the order of the answers. */
export function createResource<Input, Value>(read: (input: Input) => Promise<Result<Value>>): Resource<Input, Value> {
  const store = createStore<State<Input, Value>>(() => ({ input: undefined, value: loading }))
  let newest = 0
  let begun: { readonly key: string; readonly done: Promise<void> } | null = null

  /** Several parts of the window may show the same thing: what they ask for in one turn is read once. */
  function load(input: Input): Promise<void> {
    const key = JSON.stringify(input)
    if (begun?.key === key) return begun.done
    const done = readAnew(input)
    begun = { key, done }
    queueMicrotask(() => {
      begun = null
    })
    return done
  }
  async function readAnew(input: Input): Promise<void> {
    newest += 1
    const mine = newest
    const answer = await read(input)
    if (mine !== newest) return
    const { value: shown } = store.getState()
    const value = loaded(answer)
    if (JSON.stringify(value) !== JSON.stringify(shown)) store.setState({ value }) // what says the same is not drawn again
  }
  return {
    store,
    async open(input) {
      const isSame = JSON.stringify(store.getState().input) === JSON.stringify(input)
      store.setState(isSame ? { input } : { input, value: loading })
      await load(input)
    },
    async reload() {
      const { input } = store.getState()
      if (input !== undefined) await load(input)
    },
    put(value) {
      newest += 1 // an answer still under way is older than this
      store.setState({ value: { kind: 'ready', value } })
    },
  }
}

/** Opens the resource while the component is shown, and reads it again whenever one of the areas it depends on changes. */
export function useResource<Input, Value>(resource: Resource<Input, Value>, input: Input, areas: readonly Area[]): Load<Value> {
  const key = JSON.stringify(input)
  const watched = areas.join()
  useEffect(() => {
    void resource.open(input)
    return onChanged(areas, () => void resource.reload())
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- key and watched are input and areas by value
  }, [resource, key, watched])
  const shown = useStore(resource.store)
  return JSON.stringify(shown.input) === key ? shown.value : loading // the first render of a new input must not show the old one
}
