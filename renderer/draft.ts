import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Failure, Result } from '../shared/result'
import { markFailed, markSaved } from './save-status'
import { createSaver, type Saver } from './saver'

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
  /** Answers with what is stored then: what of the value could be stored. */
  readonly save: (baseRevision: number, value: Value) => Promise<Result<Kept<Value>>>
  /** What a `stale-edit` says is stored; null where it does not. */
  readonly otherIn: (failure: Failure) => Kept<Value> | null
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)

/** A value as text, whatever the order of its fields. */
const textOf = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? Object.fromEntries(Object.entries(part).sort(byKey)) : part))

const goToChoice = () => document.querySelector<HTMLElement>('main [role="alert"] button')?.focus()

/** A value that is saved as it is edited, and that a read from the core never overwrites while it is being typed. */
export class Draft<Value> {
  readonly store: StoreApi<DraftState<Value>>
  readonly #options: DraftOptions<Value>
  readonly #saver: Saver<Value>
  readonly #mark = Symbol('draft')
  #base: number
  /** A value sent into silence: it may have been stored all the same. */
  #unanswered: { readonly value: Value } | null = null

  constructor(options: DraftOptions<Value>) {
    this.#options = options
    this.#base = options.start.revision
    this.store = createStore<DraftState<Value>>(() => ({ value: options.start.value, other: null, refusal: null }))
    this.#saver = createSaver(
      value => this.#save(value),
      failure => this.#refused(failure),
    )
  }

  readonly edit = (change: (value: Value) => Value): void => {
    const { value, other } = this.store.getState()
    const changed = change(value)
    this.store.setState({ value: changed, refusal: null })
    if (!other) this.#saver.edit(changed) // until a version is chosen it would only be refused again
  }

  /** Takes what was read from the core, unless something typed is newer. */
  receive(kept: Kept<Value>): void {
    const { other, refusal } = this.store.getState()
    if (other) {
      if (kept.revision > other.revision) this.store.setState({ other: kept })
      return
    }
    if (this.#saver.isPending() || refusal || kept.revision <= this.#base) return
    this.#base = kept.revision
    this.store.setState({ value: kept.value })
  }

  readonly keepMine = (): void => {
    const other = this.#endConflict()
    if (other) this.#saveOver(other)
  }

  readonly takeOther = (): void => {
    const other = this.#endConflict()
    if (!other) return
    this.#base = other.revision
    this.store.setState({ value: other.value })
  }

  /** Sends what is pending. True once everything typed is in the core. */
  readonly flush = async (): Promise<boolean> => {
    await this.#saver.flush()
    const { other, refusal } = this.store.getState()
    return !this.#saver.isPending() && other === null && refusal === null
  }

  async #save(value: Value): Promise<Result<Kept<Value>>> {
    const answer = await this.#options.save(this.#base, value)
    if (answer.ok) {
      this.#base = answer.value.revision
      this.#unanswered = null
      markSaved(this.#mark)
    } else if (answer.error.code === 'unreachable') this.#unanswered = { value }
    return answer
  }

  #refused(failure: Failure): void {
    const other = failure.code === 'stale-edit' ? this.#options.otherIn(failure) : null
    if (other && this.#unanswered && textOf(other.value) === textOf(this.#unanswered.value)) return this.#saveOver(other)
    this.store.setState(other ? { other } : { refusal: failure })
    markFailed(this.#mark, failure, other ? goToChoice : () => this.#saver.edit(this.store.getState().value))
  }

  #saveOver({ revision }: Kept<Value>): void {
    this.#base = revision
    this.#unanswered = null
    this.#saver.edit(this.store.getState().value)
  }

  #endConflict(): Kept<Value> | null {
    const { other } = this.store.getState()
    this.store.setState({ other: null })
    markSaved(this.#mark)
    return other
  }
}

/** Drafts of one kind that were left with something unsaved: coming back finds the words still there. */
export type UnfinishedDrafts<Value> = Map<string, Draft<Value>>

type UseDraftOptions<Value> = {
  readonly id: string
  readonly kept: Kept<Value>
  readonly create: () => Draft<Value>
  readonly unfinished: UnfinishedDrafts<Value>
}

/** The draft for as long as the page is shown: what is pending goes out when the page goes. */
export function useDraft<Value>({ id, kept, create, unfinished }: UseDraftOptions<Value>) {
  const [draft] = useState(() => unfinished.get(id) ?? create())
  useEffect(() => draft.receive(kept), [draft, kept])
  useEffect(
    () => () => {
      unfinished.set(id, draft)
      void draft.flush().then(isSaved => isSaved && unfinished.delete(id))
    },
    [draft, id, unfinished],
  )
  return { ...useStore(draft.store), draft }
}
