import type { Failure } from '../../../shared/result'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'

type SaveTroubleProps = {
  /** Another window stored something else meanwhile. */
  readonly isStale: boolean
  readonly refusal: Failure | null
  readonly onKeepMine: () => void
  readonly onTakeOther: () => void
}

/** Why what is typed is not saved, where it is typed, and the way out of it. */
export function SaveTrouble({ isStale, refusal, onKeepMine, onTakeOther }: SaveTroubleProps) {
  const { t } = useWords()
  if (isStale) {
    const choice = (
      <>
        <Button onPress={onTakeOther}>{t('candidates:stale.takeOther')}</Button>
        <Button tone="primary" onPress={onKeepMine}>
          {t('candidates:stale.keepMine')}
        </Button>
      </>
    )
    return <FailureNote failure={{ code: 'stale-edit' }} action={choice} />
  }
  return refusal && <FailureNote failure={refusal} />
}
