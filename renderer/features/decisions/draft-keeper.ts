import { createStore } from 'zustand/vanilla'
import { Decision, type DecisionDraft } from '../../../shared/domain/decisions'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { createSaver } from '../../saver'

type DraftState = {
  readonly draft: DecisionDraft
  /** What another window saved over the same draft; both are kept until one is chosen. */
  readonly conflict: Decision | null
  readonly refusal: Failure | null
}

/** The draft while it is written: what is typed is the truth here, and goes to the core as it is typed. */
export function createDraftKeeper(start: Decision, onSaved: (decision: Decision) => void) {
  const { roleId } = start
  const store = createStore<DraftState>(() => ({ draft: start.draft, conflict: null, refusal: null }))
  let revision = start.revision

  async function save(draft: DecisionDraft) {
    const answer = await api.decisions.saveDraft({ roleId, baseRevision: revision, draft })
    if (answer.ok) {
      revision = answer.value.revision
      onSaved(answer.value)
    }
    return answer
  }

  function refused(failure: Failure): void {
    const current = Decision.safeParse(failure.details?.current)
    store.setState(failure.code === 'stale-edit' && current.success ? { conflict: current.data } : { refusal: failure })
  }

  const saver = createSaver(save, refused)

  function edit(draft: DecisionDraft): void {
    store.setState({ draft, refusal: null })
    if (!store.getState().conflict) saver.edit(draft) // until a version is chosen it would only be refused again
  }

  /** A newer version was read: taken over unless something typed here is not saved yet. */
  function adopt(decision: Decision): void {
    if (saver.isPending() || store.getState().conflict || decision.revision <= revision) return
    revision = decision.revision
    store.setState({ draft: decision.draft })
  }

  /** Ends a conflict with one of the two versions. */
  function settle(keeps: 'mine' | 'other'): void {
    const { conflict, draft } = store.getState()
    if (!conflict) return
    revision = conflict.revision
    store.setState({ conflict: null, draft: keeps === 'mine' ? draft : conflict.draft })
    if (keeps === 'mine') saver.edit(draft)
  }

  /** True once everything typed is in the core. */
  async function flush(): Promise<boolean> {
    await saver.flush()
    return !saver.isPending() && store.getState().conflict === null
  }

  const keepMine = () => settle('mine')
  const takeOther = () => settle('other')
  return { store, edit, adopt, keepMine, takeOther, flush }
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>
