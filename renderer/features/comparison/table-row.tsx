import type { Column } from '../../../shared/domain/comparison'
import type { RoleContent } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import type { ColumnWindow } from './column-window'
import { bestOf, type CriterionRow, type MustRow, methodsOf, type Row } from './comparison-rows'
import { gateWords } from './fact-words'
import { GateCell } from './gate-cell'
import { RatingCell } from './rating-cell'
import { CriterionHead, MustHead } from './row-head'

type Marks = {
  /** The key of the spot that Tab leads to. */
  readonly active: string
  /** The key of the cell whose evidence is shown. */
  readonly open: string | null
}

export type TableRowProps = {
  readonly content: RoleContent
  readonly columns: readonly Column[]
  /** Among whom the best of a row is looked for: on paper more people than one sheet shows. */
  readonly compared: readonly Column[]
  readonly window: ColumnWindow
  readonly marks: Marks
}

const Gap = ({ isShown }: { readonly isShown: boolean }) => (isShown ? <td aria-hidden className="comparison-gap" /> : null)

function MustCells({ row, columns, window, marks }: TableRowProps & { readonly row: MustRow }) {
  const words = useWords()
  return columns.slice(window.from, window.to).map((column, at) => {
    const { applicationId, facts } = column.applicant
    const gate = column.gates[row.at]
    const key = `${applicationId}/${row.id}`
    if (!gate) return null // gates and rows come from the same role
    return (
      <GateCell
        key={key}
        applicationId={applicationId}
        rowId={row.id}
        index={window.from + at + 2}
        isActive={marks.active === key}
        isOpen={marks.open === key}
        status={gate.status}
        note={gateWords(words, gate, facts)}
      />
    )
  })
}

function CriterionCells({ row, columns, compared, window, marks }: TableRowProps & { readonly row: CriterionRow }) {
  const best = bestOf(compared, row.at)
  return columns.slice(window.from, window.to).map((column, at) => {
    const { applicationId } = column.applicant
    const cell = column.cells[row.at]
    const key = `${applicationId}/${row.id}`
    return (
      <RatingCell
        key={key}
        applicationId={applicationId}
        rowId={row.id}
        index={window.from + at + 2}
        isActive={marks.active === key}
        isOpen={marks.open === key}
        mean={cell?.mean ?? null}
        values={cell?.ratings.map(rating => rating.value).join() ?? ''}
        quote={cell?.quote ?? ''}
        isBest={best === applicationId}
      />
    )
  })
}

/** One row: its head, then a cell for everyone shown. */
export function TableRow({ row, ...props }: TableRowProps & { readonly row: Row }) {
  const { content, window, marks } = props
  const head =
    row.kind === 'must' ? (
      <MustHead row={row} rule={content.qualification} />
    ) : (
      <CriterionHead criterion={row.criterion} methods={methodsOf(content, row.id).join()} isActive={marks.active === `head/${row.id}`} />
    )
  return (
    <tr>
      {head}
      <Gap isShown={window.before > 0} />
      {row.kind === 'must' ? <MustCells row={row} {...props} /> : <CriterionCells row={row} {...props} />}
      <Gap isShown={window.after > 0} />
    </tr>
  )
}
