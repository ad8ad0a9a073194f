import { memo } from 'react'
import { useWords } from '../../i18n'
import { formatList, formatMean, formatNumber } from '../../i18n/format'
import { Pips } from '../../ui/pips'
import { keyOf } from './spots'

export type CellPlace = {
  readonly applicationId: string
  readonly rowId: string
  readonly index: number
  readonly isActive: boolean
  readonly isOpen: boolean
}

type RatingCellProps = CellPlace & {
  readonly mean: number | null
  /** Every rater's value, joined by commas: a plain text, so that an unchanged cell is not drawn again. */
  readonly values: string
  readonly quote: string
  readonly isBest: boolean
}

function Raters({ values }: { readonly values: string }) {
  const { t, language } = useWords()
  const each = values.split(',')
  if (each.length < 2) return null
  const doAgree = new Set(each).size === 1
  const sentence = doAgree
    ? t('comparison:ratersAgree', { count: each.length })
    : t('comparison:ratersDiffer', { count: each.length, values: formatList(each, language) })
  return <span className={doAgree ? 'comparison-quote' : 'comparison-split'}>{sentence}</span>
}

function Rated({ mean, values, isBest }: { readonly mean: number; readonly values: string; readonly isBest: boolean }) {
  const { t, language } = useWords()
  return (
    <>
      <span className="comparison-rating">
        <span className="comparison-figure num">{Number.isInteger(mean) ? formatNumber(mean, language) : formatMean(mean, language)}</span>
        <span className="visually-hidden">{t(isBest ? 'comparison:ofFiveBest' : 'comparison:ofFive')}</span>
        <Pips value={mean} />
      </span>
      <Raters values={values} />
    </>
  )
}

/** One criterion of one person. Only plain values come in: a new weight leaves every cell as it is. */
export const RatingCell = memo(function RatingCell({
  applicationId,
  rowId,
  index,
  isActive,
  isOpen,
  mean,
  values,
  quote,
  isBest,
}: RatingCellProps) {
  const { t } = useWords()
  return (
    <td aria-colindex={index} className={isBest ? 'comparison-best' : undefined}>
      <button
        type="button"
        className="comparison-cell"
        data-spot={keyOf({ applicationId, rowId })}
        tabIndex={isActive ? 0 : -1}
        aria-expanded={isOpen}
      >
        {mean === null ? (
          <span className="comparison-unknown">{t('comparison:notAssessed')}</span>
        ) : (
          <Rated mean={mean} values={values} isBest={isBest} />
        )}
        {quote !== '' && <span className="comparison-quote">{quote}</span>}
      </button>
    </td>
  )
})
