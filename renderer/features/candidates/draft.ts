import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Failure, Result } from '../../../shared/result'
import { createSaver } from '../../saver'

/** A value as it is stored, and the revision that it was stored under. */
export type Kept<Value> = { readonly revision: number; readonly value: Value }

type DraftState<Value> = {
  /** What is on the screen: typed, saved or about to be. */
  readonly value: Value
  /** What somebody else stored meanwhile; nothing is saved until one of the two is chosen. */
  readonly other: Kept<Value> | null
  /** Why the last save was refused for good. */
  readonly refusal: Failure | null
}

type DraftOptions<Value> = {
  readonly start: Kept<Value>
  readonly save: (baseRevision: number, value: Value) => Promise<Result<Kept<Value>>>
  /** What a `stale-edit` says is stored; null where it does not. */
  readonly otherIn: (failure: Failure) => Kept<Value> | null
}

export type Draft<Value> = {
  readonly store: StoreApi<DraftState<Value>>
  readonly edit: (change: (value: Value) => Value) => void
  /** Takes what was read from the core, unless something typed is newer. */
  readonly receive: (kept: Kept<Value>) => void
  readonly keepMine: () => void
  readonly takeOther: () => void
  readonly flush: () => Promise<void>
}

/** A value that is saved as it is edited, and that a read from the core never overwrites while it is being typed. */
export function createDraft<Value>({ start, save, otherIn }: DraftOptions<Value>): Draft<Value> {
  let base = start.revision
  const store = createStore<DraftState<Value>>(() => ({ value: start.value, other: null, refusal: null }))
  const saver = createSaver<Value>(
    async value => {
      const answer = await save(base, value)
      if (answer.ok) base = answer.value.revision
      return answer
    },
    failure => {
      const other = failure.code === 'stale-edit' ? otherIn(failure) : null
      store.setState(other ? { other } : { refusal: failure })
    },
  )
  return {
    store,
    edit(change) {
      const value = change(store.getState().value)
      store.setState({ value, refusal: null })
      if (!store.getState().other) saver.edit(value)
    },
    receive(kept) {
      const { other } = store.getState()
      if (other) {
        if (kept.revision > other.revision) store.setState({ other: kept })
        return
      }
      if (saver.isPending() || kept.revision <= base) return
      base = kept.revision
      store.setState({ value: kept.value })
    },
    keepMine() {
      const { other, value } = store.getState()
      if (!other) return
      base = other.revision
      store.setState({ other: null })
      saver.edit(value)
    },
    takeOther() {
      const { other } = store.getState()
      if (!other) return
      base = other.revision
      store.setState({ value: other.value, other: null })
    },
    flush: saver.flush,
  }
}

/** The draft for as long as the page is shown: what is pending goes out when the page goes. */
export function useDraft<Value>(create: () => Draft<Value>, kept: Kept<Value>) {
  const [draft] = useState(create)
  useEffect(() => draft.receive(kept), [draft, kept])
  useEffect(() => {
    const flush = () => void draft.flush()
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [draft])
  return { ...useStore(draft.store), draft }
}
