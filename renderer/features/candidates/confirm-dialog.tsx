import type { ReactNode } from 'react'
import type { Failure } from '../../../shared/result'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'

type ConfirmDialogProps = {
  readonly title: string
  readonly confirm: string
  readonly failure: Failure | null
  readonly onConfirm: () => void
  readonly onClose: () => void
  /** What goes. */
  readonly children: ReactNode
}

/** Asked before something goes that no undo brings back. */
export function ConfirmDialog({ title, confirm, failure, onConfirm, onClose, children }: ConfirmDialogProps) {
  const { t } = useWords()
  return (
    <Dialog
      role="alertdialog"
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button tone="danger" onPress={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      <p>{children}</p>
      {failure && <FailureNote failure={failure} />}
    </Dialog>
  )
}
