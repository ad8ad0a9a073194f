import { useState } from 'react'
import { problemWith, requiredText } from '../../../shared/domain/text'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'
import { putDecision } from './decisions-store'

/** Asks why a recorded decision is opened again. */
export function ReopenDialog({ roleId, onClose }: { readonly roleId: string; readonly onClose: () => void }) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const problem = problemWith(requiredText(500), reason)
  async function reopen(): Promise<void> {
    setIsChecked(true)
    if (problem) return
    const answer = await api.decisions.reopen({ roleId, reason })
    if (!answer.ok) return setFailure(answer.error)
    onClose()
    putDecision(answer.value)
  }
  return (
    <Dialog
      title={t('decisions:reopen.title')}
      onClose={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button tone="primary" onPress={() => void reopen()}>
            {t('decisions:reopen.action')}
          </Button>
        </>
      }
    >
      <p>{t('decisions:reopen.text')}</p>
      <TextField
        label={t('decisions:reopen.reason')}
        placeholder={t('decisions:reopen.suggest')}
        value={reason}
        onChange={setReason}
        rows={3}
        autoFocus
        problem={isChecked ? problem : null}
      />
      {failure && <FailureNote failure={failure} />}
    </Dialog>
  )
}
