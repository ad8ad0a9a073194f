import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

type LeaveDialogProps = { readonly onStay: () => void; readonly onLeave: () => void }

/** Asked only when something could not be saved. */
export function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  const { t } = useWords()
  const actions = (
    <>
      <Button tone="danger" onPress={onLeave}>
        {t('interviews:leave.leave')}
      </Button>
      <Button tone="primary" autoFocus onPress={onStay}>
        {t('interviews:leave.stay')}
      </Button>
    </>
  )
  return (
    <Dialog role="alertdialog" title={t('interviews:leave.title')} onClose={onStay} actions={actions}>
      <p>{t('interviews:leave.text')}</p>
    </Dialog>
  )
}
