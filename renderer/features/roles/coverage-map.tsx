import { Check, ChevronDown, ChevronRight, CircleDashed } from 'lucide-react'
import { useState } from 'react'
import { type CoverageCell, type CoverageRow, coverageOf, type Hole } from '../../../shared/domain/coverage'
import { Method } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import '../../i18n/chain'
import { Button } from '../../ui/button'
import { canRate, mendLine, mendMethod } from './plan-mend'
import type { PlanProps } from './plan-part'

const methods = Method.options

type CellProps = { readonly cell: CoverageCell; readonly row: CoverageRow; readonly method: Method; readonly plan: PlanProps }

/** How one line is assessed in one way: a number, a tick, or the words for what is missing. */
function Cell({ cell, row, method, plan }: CellProps) {
  const { t } = useWords()
  const tick = (words: string) => (
    <>
      <Check size={15} strokeWidth={2.5} className="chain-tick" aria-hidden />
      <span className="visually-hidden">{words}</span>
    </>
  )
  if (cell.kind === 'none') {
    return (
      <>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{t('chain:cell.none')}</span>
      </>
    )
  }
  if (cell.kind === 'questions') return t('roles:side.questions', { count: cell.count })
  if (cell.kind === 'checked') return tick(t('chain:cell.checked'))
  if (cell.kind === 'test' && cell.isWritten) return tick(t('chain:cell.test'))
  const words = t(cell.kind === 'test' ? 'chain:cell.unwritten' : 'chain:cell.promised')
  // what would be good to have is not asked to be covered
  if (row.criteria.length === 0) return <span className="roles-unknown">{words}</span>
  return (
    <button
      type="button"
      className="chain-cell-hole"
      aria-label={`${words}, ${t(`chain:column.${method}`)}, ${row.text}`}
      onClick={() => mendMethod(plan, row, method)}
    >
      <CircleDashed size={13} aria-hidden /> {words}
    </button>
  )
}

/** In place of the cells of a line that nothing covers: why, and what mends it. */
function HoleCell({ row, hole, plan }: { readonly row: CoverageRow; readonly hole: Hole; readonly plan: PlanProps }) {
  const { t } = useWords()
  const mend = t(`chain:mend.${hole.kind}`)
  return (
    <td colSpan={methods.length}>
      <span className="chain-hole">
        <CircleDashed size={14} aria-hidden />
        <span className="grow">{t(`chain:hole.${hole.kind}`)}</span>
        <Button
          tone="quiet"
          isDisabled={hole.kind === 'unrated' && !canRate(plan)}
          onPress={() => mendLine(plan, row)}
          aria-label={`${mend}, ${row.text}`}
        >
          {mend}
        </Button>
      </span>
    </td>
  )
}

const Rows = ({ rows, plan }: { readonly rows: readonly CoverageRow[]; readonly plan: PlanProps }) =>
  rows.map(row => (
    <tr key={row.id}>
      <th scope="row">{row.text}</th>
      {row.hole && <HoleCell row={row} hole={row.hole} plan={plan} />}
      {!row.hole &&
        methods.map(method => (
          <td key={method}>
            <Cell cell={row.cells[method]} row={row} method={method} plan={plan} />
          </td>
        ))}
    </tr>
  ))

function Group({ title, rows, plan }: { readonly title: string; readonly rows: readonly CoverageRow[]; readonly plan: PlanProps }) {
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr className="chain-group">
        <th scope="rowgroup" colSpan={methods.length + 1}>
          {title}
        </th>
      </tr>
      <Rows rows={rows} plan={plan} />
    </tbody>
  )
}

/** What would be good to have: folded, for nothing of it has to be covered. */
function NiceGroup({ rows, plan }: { readonly rows: readonly CoverageRow[]; readonly plan: PlanProps }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  if (rows.length === 0) return null
  const Sign = isOpen ? ChevronDown : ChevronRight
  return (
    <tbody>
      <tr className="chain-group">
        <th scope="rowgroup" colSpan={methods.length + 1}>
          <button type="button" className="chain-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <Sign size={14} aria-hidden /> {t('chain:map.nices', { count: rows.length })}
          </button>
        </th>
      </tr>
      {isOpen && <Rows rows={rows} plan={plan} />}
    </tbody>
  )
}

/** Which line of the role is assessed in which way, and where nothing is. */
export function CoverageMap(plan: PlanProps) {
  const { t } = useWords()
  const rows = coverageOf(plan.open.content)
  if (rows.length === 0) return <p className="hint">{t('chain:map.empty')}</p>
  const of = (kind: CoverageRow['kind']) => rows.filter(row => row.kind === kind)
  return (
    <table className="roles-table chain-map">
      <caption className="visually-hidden">{t('chain:map.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chain:map.line')}</th>
          {methods.map(method => (
            <th key={method} scope="col">
              {t(`chain:column.${method}`)}
            </th>
          ))}
        </tr>
      </thead>
      <Group title={t('chain:map.duties')} rows={of('duty')} plan={plan} />
      <Group title={t('chain:map.musts')} rows={of('must')} plan={plan} />
      <NiceGroup rows={of('nice')} plan={plan} />
    </table>
  )
}
