import { useState } from 'react'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import '../../i18n/spelling'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { showToast } from '../../ui/toast'

/** Beside a word that no dictionary knows: the firm knows it, in every role. */
export function AddFirmWord({ word }: { readonly word: string }) {
  const { t } = useWords()
  const [failure, setFailure] = useState<Failure | null>(null)
  async function add() {
    const answer = await api.firmWords.add({ word })
    if (!answer.ok) return setFailure(answer.error)
    showToast(t('spelling:added', { word }), () => void api.firmWords.remove({ word }))
  }
  return (
    <>
      <Button tone="quiet" onPress={() => void add()} aria-label={t('spelling:addNamed', { word })}>
        {t('spelling:add')}
      </Button>
      {failure && <FailureNote failure={failure} />}
    </>
  )
}
