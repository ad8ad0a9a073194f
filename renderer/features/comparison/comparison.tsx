import { ClipboardList, MessagesSquare, Users } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { type Column, type ComparisonData, compare } from '../../../shared/domain/comparison'
import { useWords } from '../../i18n'
import { LinkButton } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { useColumnWindow } from './column-window'
import { CompareTable } from './compare-table'
import { folded, type RowGroup, rowGroups } from './comparison-rows'
import { unfoldMusts, useMusts, useShownChoices } from './comparison-store'
import { EvidencePanel } from './evidence-panel'
import { FindOutPanel } from './find-out-panel'
import { PrintedTables, usePrintedAt } from './printed-tables'
import { shownColumns } from './shown-columns'
import { ShownMenu } from './shown-menu'
import { type Spot, spotOf, type TableShape } from './spots'
import { useTableFocus } from './table-focus'
import { WeightDialog } from './weight-dialog'

/** What to do first when there is nothing to put side by side. */
function NothingYet({ data }: { readonly data: ComparisonData }) {
  const { t } = useWords()
  const count = data.applicants.length
  if (count === 0) {
    const action = <LinkButton href={`/roles/${data.roleId}/candidates`}>{t('comparison:nobody.action')}</LinkButton>
    return (
      <EmptyState icon={Users} title={t('comparison:nobody.title')} action={action}>
        {t('comparison:nobody.text')}
      </EmptyState>
    )
  }
  if (data.content.criteria.length === 0) {
    const action = <LinkButton href={`/roles/${data.roleId}/plan`}>{t('comparison:noCriteria.action')}</LinkButton>
    return (
      <EmptyState icon={ClipboardList} title={t('comparison:noCriteria.title')} action={action}>
        {t('comparison:noCriteria.text')}
      </EmptyState>
    )
  }
  const open = data.applicants.reduce((sum, applicant) => sum + applicant.openScorecards, 0)
  const action = <LinkButton href={`/roles/${data.roleId}/interviews`}>{t('comparison:noInterview.action')}</LinkButton>
  return (
    <EmptyState icon={MessagesSquare} title={t('comparison:noInterview.title')} action={action}>
      {open > 0 ? t('comparison:noInterview.open', { count: open }) : t('comparison:noInterview.text', { count })}
    </EmptyState>
  )
}

function shapeOf(groups: readonly RowGroup[], columns: readonly Column[]): TableShape {
  const rows = groups.flatMap(group => group.rows)
  return {
    rowIds: rows.map(row => row.id),
    applicationIds: columns.map(column => column.applicant.applicationId),
    rowHeads: new Set(rows.filter(row => row.kind === 'criterion').map(row => row.id)),
  }
}

type SideProps = {
  readonly data: ComparisonData
  readonly columns: readonly Column[]
  readonly groups: readonly RowGroup[]
  readonly focus: ReturnType<typeof useTableFocus>
}

/** The right side: what stands behind the chosen cell, else what to find out next. */
function Side({ data, columns, groups, focus }: SideProps) {
  const { t } = useWords()
  const { roleId, content } = data
  const spot = focus.marks.open === null ? null : spotOf(focus.marks.open)
  const column = columns.find(each => each.applicant.applicationId === spot?.applicationId)
  const row = groups.flatMap(group => group.rows).find(each => each.id === spot?.rowId)
  const isEvidence = column !== undefined && row !== undefined
  const open = (point: Spot) => {
    const isMust = groups.some(group => group.id === 'musts' && group.rows.some(each => each.id === point.rowId))
    if (isMust) unfoldMusts(true) // its cell has to be there before it can be shown
    focus.show(point)
  }
  return (
    <aside className="comparison-side no-print" aria-label={t(isEvidence ? 'comparison:evidence.title' : 'comparison:findOut.title')}>
      {isEvidence ? (
        <EvidencePanel roleId={roleId} column={column} row={row} rule={content.qualification} onClose={focus.close} />
      ) : (
        <FindOutPanel roleId={roleId} content={content} columns={columns} onOpen={open} />
      )}
    </aside>
  )
}

function SideBySide({ data, columns }: { readonly data: ComparisonData; readonly columns: readonly Column[] }) {
  const { roleId, content } = data
  const shown = shownColumns(
    columns,
    useShownChoices(state => state.chosen[roleId]),
  )
  const groups = useMemo(() => rowGroups(content), [content])
  const isUnfolded = useMusts(state => state.isUnfolded)
  const drawn = isUnfolded ? groups : folded(groups)
  const shape = shapeOf(drawn, shown)
  const scroller = useRef<HTMLDivElement>(null)
  const window = useColumnWindow(scroller, shown.length, shape.rowIds.length)
  const [weighing, setWeighing] = useState<string | null>(null)
  const focus = useTableFocus({ shape, scroller, reveal: window.reveal, onWeight: setWeighing })
  const criterion = content.criteria.find(each => each.id === weighing)
  const printedAtMs = usePrintedAt()
  const corner = <ShownMenu roleId={roleId} columns={columns} shown={shown} />
  return (
    <>
      <div className="comparison no-print">
        <div className="comparison-scroll" ref={scroller}>
          <CompareTable
            roleId={roleId}
            content={content}
            groups={drawn}
            canFold
            columns={shown}
            compared={shown}
            window={window}
            marks={focus.marks}
            corner={corner}
            onKeyDown={focus.onKeyDown}
            onClick={focus.onClick}
          />
        </div>
        <Side data={data} columns={shown} groups={groups} focus={focus} />
        {criterion && <WeightDialog roleId={roleId} criterion={criterion} onClose={() => setWeighing(null)} />}
      </div>
      {printedAtMs !== null && <PrintedTables data={data} groups={groups} columns={shown} allCount={columns.length} atMs={printedAtMs} />}
    </>
  )
}

/** Everyone who applied against everything the role asks for. */
export function Comparison({ data }: { readonly data: ComparisonData }) {
  const columns = useMemo(() => compare(data), [data])
  const isAnythingLocked = data.applicants.some(applicant => applicant.scorecards.length > 0)
  if (!isAnythingLocked || data.content.criteria.length === 0) return <NothingYet data={data} />
  return <SideBySide data={data} columns={columns} />
}
