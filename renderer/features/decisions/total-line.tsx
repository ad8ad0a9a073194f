import type { Column } from '../../../shared/domain/comparison'
import { useWords } from '../../i18n'
import { formatMean, formatShare } from '../../i18n/format'

/** A person's mean and how much it rests on, or why there is none. */
export function TotalLine({ column }: { readonly column: Column }) {
  const { t, language } = useWords()
  const { total, noTotal, applicant } = column
  if (total?.mean == null) {
    const reason = noTotal === 'none' ? 'nothing-assessed' : noTotal
    return (
      <span className="decisions-no-total">
        {reason === 'scorecards-open'
          ? t('decisions:noTotal.scorecards-open', { count: applicant.openScorecards })
          : t(`decisions:noTotal.${reason}`)}
      </span>
    )
  }
  return (
    <span className="num decisions-total">
      <strong className="decisions-mean">{formatMean(total.mean, language)}</strong> {t('decisions:ofFive')}
      <span className="decisions-share"> · {t('decisions:share', { share: formatShare(total.assessedShare, language) })}</span>
    </span>
  )
}
