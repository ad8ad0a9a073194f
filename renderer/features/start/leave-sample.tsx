import { useState } from 'react'
import { useLocation } from 'wouter'
import { problemWith } from '../../../shared/domain/text'
import { FirmName } from '../../../shared/domain/workspace'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'

/** The way from the sample to one's own firm; says what goes. */
export function LeaveSample({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const [, go] = useLocation()
  const [firmName, setFirmName] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function leave() {
    setIsChecked(true)
    if (problemWith(FirmName, firmName)) return
    const answer = await api.workspace.leaveSample({ firmName: firmName.trim() })
    if (!answer.ok) return setFailure(answer.error)
    onClose()
    go('/')
  }

  return (
    <Dialog
      title={t('start:settings.leaveConfirm')}
      role="alertdialog"
      onClose={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button tone="danger" onPress={() => void leave()}>
            {t('start:settings.leaveDo')}
          </Button>
        </>
      }
    >
      <p>{t('start:settings.leaveText')}</p>
      <TextField
        label={t('start:firmName')}
        value={firmName}
        onChange={setFirmName}
        problem={isChecked ? problemWith(FirmName, firmName) : null}
        maxLength={80}
        autoFocus
      />
      {failure && <FailureNote failure={failure} />}
    </Dialog>
  )
}
