import type { FailureCode } from '../../../shared/result'
import { useWords } from '../../i18n'
import { useSaveStatus } from '../../save-status'
import { Button } from '../../ui/button'

/** What no retry can save: the page has the field or the choice that it needs. */
const needsHand: readonly FailureCode[] = ['invalid-input', 'stale-edit']

/** The one quiet place that says whether everything is kept. */
export function SavedMark() {
  const { t } = useWords()
  const pending = useSaveStatus(state => state.pending.size)
  const failed = useSaveStatus(state => [...state.failures.values()][0] ?? null)
  if (failed) {
    return (
      <div className="saved" role="alert">
        <span className="dot dot-failed" aria-hidden />
        <span>
          {t('common:saved.failed')} {t(`common:failure.${failed.failure.code}`)}{' '}
          <Button tone="quiet" onPress={failed.retry}>
            {t(needsHand.includes(failed.failure.code) ? 'common:showIt' : 'common:retry')}
          </Button>
        </span>
      </div>
    )
  }
  return (
    <div className="saved" role="status">
      <span className={pending > 0 ? 'dot dot-pending' : 'dot'} aria-hidden />
      <span>{t(pending > 0 ? 'common:saved.saving' : 'common:saved.saved')}</span>
    </div>
  )
}
