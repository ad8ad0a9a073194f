import type { StoreApi } from 'zustand/vanilla'
import type { Client } from '../../../shared/contract'
import { Note } from '../../../shared/domain/scorecards'
import { storable } from '../../../shared/domain/text'
import type { Failure, Result } from '../../../shared/result'
import { markFailed, markSaved } from '../../save-status'
import { createSaver, type Saver } from '../../saver'
import { type LiveState, textOf } from './live-state'
import { afterAnswer, mergeFrom } from './note-merge'

/** A note as the core has it, as far as this window knows. `unanswered`: a text sent into silence, which may have arrived. */
type Stored = { readonly text: string; readonly revision: number; readonly unanswered: string | null }

const nothing: Stored = { text: '', revision: 0, unanswered: null }

type Keeper = { readonly saver: Saver<string>; readonly mark: symbol }

/** Keeps the notes of one interview: one saver per step, so that a step's trouble holds up no other. */
export class NoteKeeper {
  readonly #stored = new Map<string, Stored>()
  readonly #keepers = new Map<string, Keeper>()

  constructor(
    private readonly client: Client['interviews'],
    private readonly store: StoreApi<LiveState>,
    private readonly onLocked: () => void,
  ) {
    this.#take(store.getState().interview.notes)
  }

  /** The field reads `value`, which grew from `shown`; what came in meanwhile (while a character was being composed) is kept. */
  type(stepId: string, value: string, shown: string): void {
    const mine = storable(value)
    const current = textOf(this.store.getState(), stepId)
    this.#change(stepId, shown === current ? mine : mergeFrom(shown, mine, current))
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#keepers.values()].map(({ saver }) => saver.flush()))
  }

  /** Steps whose words the core has not acknowledged. */
  unsavedSteps(): readonly string[] {
    const state = this.store.getState()
    return state.interview.kit.steps
      .map(step => step.id)
      .filter(id => this.#keepers.get(id)?.saver.isPending() || textOf(state, id) !== this.#storedAt(id).text)
  }

  /** Takes newer notes of the core for the steps at which nothing is under way here. */
  adopt(notes: readonly Note[]): void {
    const unsaved = this.unsavedSteps()
    for (const note of notes) {
      if (unsaved.includes(note.stepId) || note.revision <= this.#storedAt(note.stepId).revision) continue
      this.#take([note])
      this.#show(note.stepId, note.text)
    }
  }

  /** Shows the notes of a locked scorecard; what was not saved before is set aside, to be copied. */
  close(notes: readonly Note[]): void {
    const { texts } = this.store.getState()
    const unsaved = this.unsavedSteps().filter(stepId => (texts[stepId] ?? '').trim() !== '')
    const leftOver = Object.fromEntries(unsaved.map(stepId => [stepId, texts[stepId] ?? '']))
    this.#take(notes)
    this.letGo()
    this.store.setState({ texts: Object.fromEntries(notes.map(note => [note.stepId, note.text])), leftOver, conflicts: {} })
  }

  /** Saves this window's text over the other one. */
  keepMine(stepId: string): void {
    if (!this.#endConflict(stepId)) return
    this.#keeperOf(stepId).saver.edit(textOf(this.store.getState(), stepId))
  }

  /** Takes the other window's text; this one's goes. */
  takeOther(stepId: string): void {
    const other = this.#endConflict(stepId)
    if (other) this.#show(stepId, other.text)
  }

  /** No longer says that something is not saved: the user chose to leave it, or is shown it elsewhere. */
  letGo(): void {
    for (const { mark } of this.#keepers.values()) markSaved(mark)
  }

  #storedAt(stepId: string): Stored {
    return this.#stored.get(stepId) ?? nothing
  }

  #take(notes: readonly Note[]): void {
    for (const { stepId, text, revision } of notes) this.#stored.set(stepId, { text, revision, unanswered: null })
  }

  #show(stepId: string, text: string): void {
    if (textOf(this.store.getState(), stepId) === text) return
    this.store.setState(state => ({ texts: { ...state.texts, [stepId]: text } }))
  }

  #change(stepId: string, text: string): void {
    this.#show(stepId, text)
    if (!this.store.getState().conflicts[stepId]) this.#keeperOf(stepId).saver.edit(text)
  }

  #keeperOf(stepId: string): Keeper {
    const known = this.#keepers.get(stepId)
    if (known) return known
    const saver = createSaver<string>(
      text => this.#save(stepId, text),
      failure => this.#refused(stepId, failure),
    )
    const keeper = { saver, mark: Symbol(`note ${stepId}`) }
    this.#keepers.set(stepId, keeper)
    return keeper
  }

  /**
   * A text sent into silence goes again first, so that a newer one is not taken for another window's. And where the answer brought
   * words of another window, what both make together goes at once: the core has put one text after the other meanwhile.
   */
  async #save(stepId: string, text: string): Promise<Result<Note>> {
    const { unanswered } = this.#storedAt(stepId)
    let sent = unanswered ?? text
    for (;;) {
      const answer = await this.#send(stepId, sent)
      const isDone = !answer.ok || (answer.value.text === sent && sent === text)
      const shown = textOf(this.store.getState(), stepId)
      if (isDone || (answer.ok && answer.value.text === shown)) return answer
      text = shown
      sent = shown
    }
  }

  async #send(stepId: string, text: string): Promise<Result<Note>> {
    const stored = this.#storedAt(stepId)
    this.#stored.set(stepId, { ...stored, unanswered: text })
    const answer = await this.client.saveNote({
      interviewId: this.store.getState().interview.id,
      stepId,
      text,
      baseRevision: stored.revision,
    })
    if (answer.ok) this.#acknowledge(stored.text, text, answer.value)
    else if (answer.error.code !== 'unreachable') this.#stored.set(stepId, stored)
    return answer
  }

  #acknowledge(base: string, sent: string, note: Note): void {
    const { stepId } = note
    this.#take([note])
    markSaved(this.#keeperOf(stepId).mark)
    if (note.text === sent) return
    this.#show(stepId, afterAnswer({ base, sent, mine: textOf(this.store.getState(), stepId) }, note.text))
  }

  #refused(stepId: string, failure: Failure): void {
    const other = Note.safeParse(failure.details?.['current'])
    if (failure.code === 'stale-edit' && other.success) {
      this.store.setState(state => ({ conflicts: { ...state.conflicts, [stepId]: other.data } }))
    }
    const retry = () => this.#change(stepId, textOf(this.store.getState(), stepId))
    markFailed(this.#keeperOf(stepId).mark, failure, retry)
    if (failure.code === 'scorecard-locked') this.onLocked()
  }

  #endConflict(stepId: string): Note | null {
    const { [stepId]: other, ...conflicts } = this.store.getState().conflicts
    if (!other) return null
    this.#take([other])
    this.store.setState({ conflicts })
    markSaved(this.#keeperOf(stepId).mark)
    return other
  }
}
