import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Column, ComparisonData } from '../../../shared/domain/comparison'
import { useWords } from '../../i18n'
import { formatDate } from '../../i18n/format'
import { CompareTable } from './compare-table'
import type { RowGroup } from './comparison-rows'

/** As many people as a landscape page holds legibly. */
const perSheet = 5

/** Since when the page is being printed, else null. While it is, everything is drawn, a few people to a sheet. */
export function usePrintedAt(): number | null {
  const [printedAtMs, setPrintedAtMs] = useState<number | null>(null)
  useEffect(() => {
    const begin = () => flushSync(() => setPrintedAtMs(Date.now())) // the sheet is taken as soon as the listener returns
    const end = () => setPrintedAtMs(null)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printedAtMs
}

type PrintedTablesProps = {
  readonly data: ComparisonData
  readonly groups: readonly RowGroup[]
  readonly columns: readonly Column[]
  readonly allCount: number
  readonly atMs: number
}

/** The comparison on paper: sheets of a few people, each with the criteria at the left. */
export function PrintedTables({ data, groups, columns, allCount, atMs }: PrintedTablesProps) {
  const { t, language } = useWords()
  const sheets = Array.from({ length: Math.ceil(columns.length / perSheet) }, (_, at) => columns.slice(at * perSheet, (at + 1) * perSheet))
  const corner = <span className="label">{t('comparison:shown.count', { shown: columns.length, all: allCount })}</span>
  return (
    <div className="comparison-sheets">
      {sheets.map(sheet => (
        <section key={sheet[0]?.applicant.applicationId} className="comparison-sheet">
          <h2>{t('comparison:printTitle', { role: data.content.title, date: formatDate(atMs, language) })}</h2>
          <CompareTable
            roleId={data.roleId}
            content={data.content}
            groups={groups}
            columns={sheet}
            compared={columns}
            window={{ from: 0, to: sheet.length, before: 0, after: 0, isPartial: false, reveal: () => undefined }}
            marks={{ active: '', open: null }}
            corner={corner}
          />
        </section>
      ))}
    </div>
  )
}
