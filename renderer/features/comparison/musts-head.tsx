import { ChevronDown, ChevronRight } from 'lucide-react'
import type { Column } from '../../../shared/domain/comparison'
import { useWords } from '../../i18n'
import { GateChip } from '../../ui/chip'
import type { ColumnWindow } from './column-window'
import { unfoldMusts, useMusts } from './comparison-store'

type MustsHeadProps = { readonly columns: readonly Column[]; readonly window: ColumnWindow }

/** All musts of everyone in one row, and the way to see each: gates come before totals, and the ratings stay in sight. */
export function MustsHead({ columns, window }: MustsHeadProps) {
  const { t } = useWords()
  const isUnfolded = useMusts(state => state.isUnfolded)
  const Chevron = isUnfolded ? ChevronDown : ChevronRight
  return (
    <tr className="comparison-musts">
      <th scope="row" aria-colindex={1}>
        <button type="button" className="comparison-fold" aria-expanded={isUnfolded} onClick={() => unfoldMusts(!isUnfolded)}>
          <span className="comparison-row-name">{t('comparison:musts')}</span>
          <Chevron size={14} aria-hidden />
        </button>
        <span className="comparison-row-hint">{t(isUnfolded ? 'comparison:fold' : 'comparison:unfold')}</span>
      </th>
      {window.before > 0 && <td aria-hidden className="comparison-gap" />}
      {columns.slice(window.from, window.to).map(({ applicant, gate, gates }, at) => (
        <td key={applicant.applicationId} aria-colindex={window.from + at + 2} className="comparison-must-sum">
          <GateChip status={gate} />
          <span className="comparison-quote">
            {t('comparison:mustsMet', { met: gates.filter(each => each.status === 'met').length, total: gates.length })}
          </span>
        </td>
      ))}
      {window.after > 0 && <td aria-hidden className="comparison-gap" />}
    </tr>
  )
}
