import { Link } from 'wouter'
import type { Column, NoTotal } from '../../../shared/domain/comparison'
import { useWords, type Words } from '../../i18n'
import { formatMean, formatShare } from '../../i18n/format'
import { Chip } from '../../ui/chip'
import { unmetWords } from './fact-words'
import { RangeBar } from './range-bar'
import { keyOf } from './spots'

/** Why there is no total, in a sentence. */
export function noTotalWords({ t }: Words, noTotal: Exclude<NoTotal, 'none'>, openScorecards: number): string {
  return noTotal === 'scorecards-open'
    ? t('comparison:noTotal.scorecards-open', { count: openScorecards })
    : t(`comparison:noTotal.${noTotal}`)
}

function Total({ column }: { readonly column: Column }) {
  const words = useWords()
  const { t, language } = words
  const { total, noTotal, applicant } = column
  if (total?.mean == null) {
    return (
      <span className="comparison-no-total">
        {noTotalWords(words, noTotal === 'none' ? 'nothing-assessed' : noTotal, applicant.openScorecards)}
      </span>
    )
  }
  return (
    <>
      <span className="comparison-total num">
        <span className="comparison-mean">{formatMean(total.mean, language)}</span>{' '}
        <span className="comparison-share">{t('comparison:ofFive')}</span>
      </span>
      <RangeBar total={total} />
      <span className="comparison-share comparison-shares num">
        <span>{t('comparison:share', { share: formatShare(total.assessedShare, language) })}</span>
        {total.assessedShare < 1 && (
          <span>{t('comparison:range.words', { low: formatMean(total.low, language), high: formatMean(total.high, language) })}</span>
        )}
      </span>
    </>
  )
}

/** Why somebody stands at the end: chosen, set aside or a must not met. */
function Standing({ column }: { readonly column: Column }) {
  const words = useWords()
  const { stage, rejection } = column.applicant
  if (stage === 'hired') return <Chip tone="accent">{words.t('comparison:chosen')}</Chip>
  if (stage === 'rejected') {
    return (
      <span className="comparison-standing" title={rejection?.reason}>
        <Chip>{words.t('comparison:setAside')}</Chip>
        <span className="comparison-reason">{rejection?.reason}</span>
      </span>
    )
  }
  if (column.gate !== 'notMet') return null
  const reason = unmetWords(words, column.gates)
  return (
    <span className="comparison-reason comparison-unmet" title={reason}>
      {reason}
    </span>
  )
}

type ColumnHeadProps = { readonly roleId: string; readonly column: Column; readonly index: number; readonly isActive: boolean }

/** A person at the head of their column: name, mean and how much it rests on, or why there is none yet. */
export function ColumnHead({ roleId, column, index, isActive }: ColumnHeadProps) {
  const { applicationId, name } = column.applicant
  return (
    <th scope="col" aria-colindex={index} className="comparison-person">
      <span className="comparison-person-inside">
        <Link
          href={`/roles/${roleId}/candidates/${applicationId}`}
          className="comparison-name"
          data-spot={keyOf({ applicationId, rowId: null })}
          tabIndex={isActive ? 0 : -1}
        >
          {name}
        </Link>
        <Total column={column} />
        <Standing column={column} />
      </span>
    </th>
  )
}
