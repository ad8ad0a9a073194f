import { createStore, type StoreApi } from 'zustand/vanilla'
import { Role, RoleContent } from '../../../shared/domain/roles'
import type { Failure, Result } from '../../../shared/result'
import { api } from '../../api'
import { type Load, loading } from '../../load'
import { markFailed, markSaved } from '../../save-status'
import { createSaver, type Saver } from '../../saver'
import { type History, noHistory, remember, stepBack, stepForth } from './role-history'
import { soundContent } from './sound-content'

/** A role as one works on it. */
export type OpenRole = {
  /** As stored, as far as this window knows. */
  readonly role: Role
  /** As it stands on the screen; may hold what cannot be stored yet. */
  readonly content: RoleContent
  readonly history: History
  /** The newer version that another window saved while this one was being edited. */
  readonly conflict: Role | null
  /** Why the last save was refused for good. */
  readonly refusal: Failure | null
}

/** Changes the content; `field` names the text that is typed into, so that one go of typing is one step of undo. */
export type Edit = (change: (content: RoleContent) => RoleContent, field?: string) => void

const isSame = (a: RoleContent, b: RoleContent) =>
  JSON.stringify(RoleContent.safeParse(a).data) === JSON.stringify(RoleContent.safeParse(b).data)

const showUnsaved = (code: Failure['code'], mark: symbol) =>
  markFailed(mark, { code, message: 'not saved yet' }, () => {
    document.querySelector<HTMLElement>('[aria-invalid="true"], .roles-conflict button')?.focus()
  })

/** One role's content: shown, edited, saved as it is edited, undone and redone. The same for every page of the role. */
export class RoleDocument {
  readonly store: StoreApi<Load<OpenRole>> = createStore<Load<OpenRole>>(() => loading)
  readonly #roleId: string
  readonly #saver: Saver<RoleContent>
  readonly #mark = Symbol('role')
  /** Rises with every edit and every save, so that an answer read before is known to be old. */
  #moment = 0
  #sound: RoleContent | null = null
  #unanswered: RoleContent | null = null

  constructor(roleId: string) {
    this.#roleId = roleId
    this.#saver = createSaver(
      content => this.#save(content),
      failure => this.#refused(failure),
    )
  }

  /** Reads the role, unless something here is not saved yet: then the save finds out about other versions. */
  async read(): Promise<void> {
    if (this.isUnsaved()) return
    const asked = this.#moment
    const answer = await api.roles.get({ roleId: this.#roleId })
    if (asked !== this.#moment || this.isUnsaved()) return
    if (answer.ok) this.#adopt(answer.value)
    else this.store.setState({ kind: 'failed', failure: answer.error }, true)
  }

  readonly edit: Edit = (change, field) => {
    const open = this.#open()
    if (!open) return
    const content = change(open.content)
    if (content !== open.content) this.#show({ content, history: remember(open.history, open.content, field ?? null) })
  }

  readonly undo = (): boolean => this.#step(stepBack)
  readonly redo = (): boolean => this.#step(stepForth)

  /** Saves what is on the screen over the version of the other window. */
  readonly keepMine = (): void => {
    const open = this.#open()
    if (!open?.conflict) return
    this.store.setState({ kind: 'ready', value: { ...open, role: open.conflict, conflict: null } }, true)
    this.#send(open.content)
  }

  /** Shows the version of the other window; one's own stays one step of undo away. */
  readonly takeOther = (): void => {
    const open = this.#open()
    if (!open?.conflict) return
    const { conflict, content, history } = open
    this.#sound = conflict.content
    markSaved(this.#mark)
    const value = { ...open, role: conflict, content: conflict.content, history: remember(history, content, null), conflict: null }
    this.store.setState({ kind: 'ready', value }, true)
  }

  readonly flush = (): Promise<void> => this.#saver.flush()

  /** What is on the screen; null before the role is read. */
  content(): RoleContent | null {
    return this.#open()?.content ?? null
  }

  /** The revision that is stored, as far as this window knows; 0 before the role is read. */
  revision(): number {
    return this.#open()?.role.revision ?? 0
  }

  isUnsaved(): boolean {
    const open = this.#open()
    return this.#saver.isPending() || (open !== null && (open.conflict !== null || open.content !== this.#sound))
  }

  /** Whether all that is on the screen can be stored: no field holds something impossible. */
  isSound(): boolean {
    return this.#open()?.content === this.#sound
  }

  #open(): OpenRole | null {
    const load = this.store.getState()
    return load.kind === 'ready' ? load.value : null
  }

  #adopt(role: Role): void {
    const open = this.#open()
    if (open && isSame(open.content, role.content)) {
      this.store.setState({ kind: 'ready', value: { ...open, role, refusal: null } }, true)
      return
    }
    this.#sound = role.content
    this.store.setState({ kind: 'ready', value: { role, content: role.content, history: noHistory, conflict: null, refusal: null } }, true)
  }

  #step(take: typeof stepBack): boolean {
    const open = this.#open()
    const step = open && take(open.history, open.content)
    if (step) this.#show(step)
    return step !== null
  }

  #show({ content, history }: Pick<OpenRole, 'content' | 'history'>): void {
    const open = this.#open()
    if (!open) return
    this.#moment += 1
    this.store.setState({ kind: 'ready', value: { ...open, content, history, refusal: null } }, true)
    if (open.conflict === null) this.#send(content)
  }

  #send(content: RoleContent): void {
    const { content: sound, isWhole } = soundContent(content, this.#sound ?? content)
    this.#sound = sound
    if (isWhole) markSaved(this.#mark)
    else showUnsaved('invalid-input', this.#mark)
    this.#saver.edit(sound)
  }

  async #save(content: RoleContent): Promise<Result<Role>> {
    const baseRevision = this.#open()?.role.revision ?? 0
    const answer = await api.roles.saveContent({ roleId: this.#roleId, baseRevision, content })
    if (answer.ok) {
      this.#unanswered = null
      this.#rebase(answer.value)
    } else if (answer.error.code === 'unreachable') this.#unanswered = content // it may have been stored all the same
    return answer
  }

  #rebase(role: Role): void {
    const open = this.#open()
    this.#moment += 1
    if (open) this.store.setState({ kind: 'ready', value: { ...open, role } }, true)
  }

  #refused(failure: Failure): void {
    const open = this.#open()
    if (!open) return
    const newer = Role.safeParse(failure.details?.['current'])
    if (failure.code !== 'stale-edit' || !newer.success) {
      this.store.setState({ kind: 'ready', value: { ...open, refusal: failure } }, true)
      showUnsaved(failure.code, this.#mark)
    } else if (this.#unanswered && isSame(this.#unanswered, newer.data.content)) {
      this.#rebase(newer.data)
      this.#send(open.content)
    } else {
      this.store.setState({ kind: 'ready', value: { ...open, conflict: newer.data } }, true)
      showUnsaved('stale-edit', this.#mark)
    }
  }
}
