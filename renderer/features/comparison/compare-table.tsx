import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { useWords } from '../../i18n'
import { ColumnHead } from './column-head'
import { type ColumnWindow, columnWidth, rowHeadWidth } from './column-window'
import type { RowGroup } from './comparison-rows'
import { MustsHead } from './musts-head'
import { TableRow, type TableRowProps } from './table-row'

type CompareTableProps = TableRowProps & {
  readonly roleId: string
  readonly groups: readonly RowGroup[]
  /** What stands in the corner: who is shown. */
  readonly corner: ReactNode
  /** On the screen the musts can be folded into one row; on paper each is there. */
  readonly canFold?: boolean
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly onClick?: (event: MouseEvent) => void
}

/** Widths for the fixed layout; what is not drawn leaves a gap of its width. */
function Widths({ window }: { readonly window: ColumnWindow }) {
  const drawn = Array.from({ length: window.to - window.from }, (_, at) => window.from + at)
  return (
    <colgroup>
      <col style={{ width: rowHeadWidth }} />
      {window.before > 0 && <col style={{ width: window.before }} />}
      {drawn.map(at => (
        <col key={at} {...(window.isPartial ? { style: { width: columnWidth } } : {})} />
      ))}
      {window.after > 0 && <col style={{ width: window.after }} />}
    </colgroup>
  )
}

function GroupHead({ group, span }: { readonly group: RowGroup; readonly span: number }) {
  const { t } = useWords()
  return (
    <tr className="comparison-group">
      <th scope="rowgroup" colSpan={span}>
        <span>{group.id === 'musts' ? t('comparison:musts') : t(`common:group.${group.id}`)}</span>
      </th>
    </tr>
  )
}

/** People across, musts and criteria down. Clicks and keys are caught here once, for all cells. */
export function CompareTable({ roleId, groups, corner, canFold = false, onKeyDown, onClick, ...row }: CompareTableProps) {
  const { t } = useWords()
  const { columns, window, marks } = row
  const gaps = Number(window.before > 0) + Number(window.after > 0)
  return (
    <table
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table one moves in by arrow keys is a grid
      role="grid"
      aria-label={t('comparison:table')}
      aria-colcount={columns.length + 1}
      className={window.isPartial ? 'comparison-table comparison-table-dense' : 'comparison-table'}
      style={{ minWidth: rowHeadWidth + columns.length * columnWidth }}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <Widths window={window} />
      <thead>
        <tr>
          <td className="comparison-corner" aria-colindex={1}>
            {corner}
          </td>
          {window.before > 0 && <td aria-hidden />}
          {columns.slice(window.from, window.to).map((column, at) => (
            <ColumnHead
              key={column.applicant.applicationId}
              roleId={roleId}
              column={column}
              index={window.from + at + 2}
              isActive={marks.active === `${column.applicant.applicationId}/head`}
            />
          ))}
          {window.after > 0 && <td aria-hidden />}
        </tr>
      </thead>
      {groups.map(group => (
        <tbody key={group.id}>
          {canFold && group.id === 'musts' ? (
            <MustsHead columns={columns} window={window} />
          ) : (
            <GroupHead group={group} span={window.to - window.from + 1 + gaps} />
          )}
          {group.rows.map(each => (
            <TableRow key={each.id} row={each} {...row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
