import { create } from 'zustand'
import type { Failure } from '../shared/result'

type SaveStatus = {
  /** Savers that hold something not acknowledged yet. */
  readonly pending: ReadonlySet<symbol>
  /** Why the last attempt of a saver failed, and how to try again. */
  readonly failures: ReadonlyMap<symbol, { readonly failure: Failure; readonly retry: () => void }>
}

/** What the quiet mark at the foot shows: Saved, Saving, or why not. Fed by every saver. */
export const useSaveStatus = create<SaveStatus>(() => ({ pending: new Set(), failures: new Map() }))

export function markPending(saver: symbol): void {
  useSaveStatus.setState(({ pending }) => ({ pending: new Set(pending).add(saver) }))
}

export function markSaved(saver: symbol): void {
  useSaveStatus.setState(state => {
    const pending = new Set(state.pending)
    const failures = new Map(state.failures)
    pending.delete(saver)
    failures.delete(saver)
    return { pending, failures }
  })
}

export function markFailed(saver: symbol, failure: Failure, retry: () => void): void {
  useSaveStatus.setState(({ failures }) => ({ failures: new Map(failures).set(saver, { failure, retry }) }))
}
