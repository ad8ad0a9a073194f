import { useState } from 'react'
import type { InterviewSummary } from '../../../shared/domain/interviews'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'

/** Asked, because notes and ratings go with the interview and do not come back. */
export function RemoveDialog({ interview, onClose }: { readonly interview: InterviewSummary; readonly onClose: () => void }) {
  const { t } = useWords()
  const [failure, setFailure] = useState<Failure | null>(null)
  async function remove() {
    const answer = await api.interviews.remove({ interviewId: interview.id })
    if (answer.ok) onClose()
    else setFailure(answer.error)
  }
  const actions = (
    <>
      <Button autoFocus onPress={onClose}>
        {t('interviews:remove.keep')}
      </Button>
      <Button tone="danger" onPress={() => void remove()}>
        {t('interviews:remove.confirm')}
      </Button>
    </>
  )
  return (
    <Dialog role="alertdialog" title={t('interviews:remove.title')} onClose={onClose} actions={actions}>
      <p>{t('interviews:remove.text', { name: interview.candidateName })}</p>
      {failure && <FailureNote failure={failure} />}
    </Dialog>
  )
}
