import { type ReactNode, useCallback, useState } from 'react'
import type { Rejection } from '../../../shared/domain/candidates'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import { FailureNote } from '../../ui/failure-note'
import { showToast } from '../../ui/toast'
import { SetAsideDialog } from './set-aside-dialog'
import type { BoardStage } from './shown-candidates'

/** Whom a move is about. */
type Mover = { readonly id: string; readonly name: string }
export type Move = (person: Mover, toStage: BoardStage) => void

/** Takes a move back and says how that went. */
export function useUndoMove(): (moveId: string) => Promise<void> {
  const { t } = useWords()
  return useCallback(
    async moveId => {
      const answer = await api.candidates.undoMove({ moveId })
      showToast(answer.ok ? t('candidates:undone', { name: answer.value.details.name }) : t(`common:failure.${answer.error.code}`))
    },
    [t],
  )
}

/** Moving people from stage to stage: asks why where that is due, says what was done, and offers the way back. */
export function useMoves(): { readonly move: Move; readonly dialog: ReactNode; readonly refusal: ReactNode } {
  const { t } = useWords()
  const [asking, setAsking] = useState<Mover | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  const undo = useUndoMove()
  const send = useCallback(
    async (person: Mover, toStage: BoardStage, rejection: Rejection | null) => {
      const answer = await api.candidates.move({ applicationId: person.id, toStage, rejection })
      if (!answer.ok) return setFailure(answer.error)
      setFailure(null)
      setAsking(null)
      const made = answer.value.moves[0]
      showToast(t(`candidates:moved.${toStage}`, { name: person.name }), made ? () => void undo(made.id) : null)
    },
    [t, undo],
  )
  const move = useCallback<Move>(
    (person, toStage) => {
      setFailure(null)
      if (toStage === 'rejected') setAsking(person)
      else void send(person, toStage, null)
    },
    [send],
  )
  const dialog = asking && (
    <SetAsideDialog
      name={asking.name}
      failure={failure}
      onSetAside={rejection => void send(asking, 'rejected', rejection)}
      onClose={() => setAsking(null)}
    />
  )
  return { move, dialog, refusal: failure && !asking && <FailureNote failure={failure} /> }
}
