import type { Total } from '../../../shared/domain/scoring'
import { useWords } from '../../i18n'
import { formatMean } from '../../i18n/format'

/** Where a value of 1 to 5 lies on the bar, in percent. */
const along = (value: number) => ((value - 1) / 4) * 100

/** From the lowest to the highest mean that is still possible, with the mean of what was assessed. */
export function RangeBar({ total }: { readonly total: Total }) {
  const { t, language } = useWords()
  const { low, high, mean } = total
  if (mean === null) return null
  const figures = { low: formatMean(low, language), high: formatMean(high, language) }
  const isOpen = total.assessedShare < 1
  return (
    <span className="comparison-range" role="img" aria-label={t('comparison:range.name', { ...figures, mean: formatMean(mean, language) })}>
      {isOpen && <span className="comparison-range-span" style={{ left: `${along(low)}%`, width: `${along(high) - along(low)}%` }} />}
      <span className="comparison-range-mark" style={{ left: `${along(mean)}%` }} />
    </span>
  )
}
