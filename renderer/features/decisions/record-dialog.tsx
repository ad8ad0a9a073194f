import { useState } from 'react'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { putDecision } from './decisions-store'

type RecordDialogProps = {
  readonly roleId: string
  readonly chosenName: string
  /** People who are set aside by recording. */
  readonly othersCount: number
  /** Sends what was typed last; false while something is not saved. */
  readonly flush: () => Promise<boolean>
  readonly onClose: () => void
}

/** Says what recording does before it is done. */
export function RecordDialog({ roleId, chosenName, othersCount, flush, onClose }: RecordDialogProps) {
  const { t } = useWords()
  const [failure, setFailure] = useState<Pick<Failure, 'code'> | null>(null)
  const [isUnsaved, setIsUnsaved] = useState(false)
  async function record(): Promise<void> {
    const isSaved = await flush()
    setIsUnsaved(!isSaved)
    if (!isSaved) return
    const answer = await api.decisions.record({ roleId })
    if (!answer.ok) return setFailure(answer.error)
    onClose()
    putDecision(answer.value)
  }
  return (
    <Dialog
      title={t('decisions:confirm.title')}
      onClose={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button tone="primary" onPress={() => void record()}>
            {t('decisions:record')}
          </Button>
        </>
      }
    >
      <ul className="decisions-consequences">
        <li>{t('decisions:confirm.chosen', { name: chosenName })}</li>
        {othersCount > 0 && <li>{t('decisions:confirm.others', { count: othersCount })}</li>}
        <li>{t('decisions:confirm.closes')}</li>
        <li>{t('decisions:confirm.frozen')}</li>
      </ul>
      <p className="hint">{t('decisions:confirm.reopen')}</p>
      {isUnsaved && (
        <p className="failure" role="alert">
          {t('decisions:confirm.unsaved')}
        </p>
      )}
      {failure && <FailureNote failure={failure} />}
    </Dialog>
  )
}
