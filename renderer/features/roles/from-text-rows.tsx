import { Check } from 'lucide-react'
import { memo, useCallback, useEffect, useRef, useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { payIn } from '../../../shared/domain/job-pay'
import { qualificationIn } from '../../../shared/domain/job-qualification'
import { type JobTarget, jobTargets } from '../../../shared/domain/job-role'
import type { Language } from '../../../shared/domain/language'
import { useWords, wordsIn } from '../../i18n'
import { payWords } from '../../i18n/pay-words'
import { ruleWords } from '../../i18n/qualification-words'
import { Button } from '../../ui/button'
import { Select } from '../../ui/select'
import { choose, type Group, groupOf, groups, type Row } from './from-text-draft'

type Said = { readonly language: Language; readonly currency: string }

/** How the app understands a line, where it takes more from it than its words. */
function Understood({ row, language, currency }: Said & { readonly row: Row }) {
  const { t } = useWords()
  const words = wordsIn(language)
  if (row.target === 'qualification') {
    const branches = qualificationIn(row.text)
    if (branches.length === 0) return <span className="from-text-unread">{t('imports:noRule')}</span>
    return <span className="hint">{t('imports:read', { words: ruleWords(words, { branches }) })}</span>
  }
  const pay = row.target === 'pay' ? payIn(row.text, true) : null
  if (!pay || (pay.min === null && pay.max === null)) return null
  return <span className="hint num">{t('imports:read', { words: payWords(words, { ...pay, currency: pay.currency ?? currency }) })}</span>
}

const rowId = (key: string) => `from-text-${encodeURIComponent(key).slice(0, 200)}`
const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

type RowProps = Said & { readonly row: Row; readonly onMove: (row: Row, target: JobTarget) => void }

const isSameRow = (a: RowProps, b: RowProps): boolean =>
  a.row.key === b.row.key &&
  a.row.target === b.row.target &&
  a.row.isTaken === b.row.isTaken &&
  a.language === b.language &&
  a.currency === b.currency &&
  a.onMove === b.onMove

/** Of a long text only the lines that changed are drawn again while one types. */
const RowLine = memo(function RowLine({ row, onMove, ...said }: RowProps) {
  const { t } = useWords()
  const body = (
    <span className="from-text-words">
      <span>{row.text}</span>
      <Understood row={row} {...said} />
    </span>
  )
  return (
    <li className="from-text-row" id={rowId(row.key)} data-out={!row.isTaken || undefined}>
      {row.target === 'out' ? (
        body
      ) : (
        <Checkbox className="roles-check" isSelected={row.isTaken} onChange={isTaken => choose(row.key, { isTaken })}>
          <span className="roles-check-box" aria-hidden>
            <Check size={12} strokeWidth={3} />
          </span>
          {body}
        </Checkbox>
      )}
      <Select
        label={t('imports:kindOf', { text: shortened(row.text) })}
        isLabelHidden
        value={row.target}
        options={jobTargets.map(id => ({ id, label: t(`imports:target.${id}`) }))}
        onChange={target => onMove(row, target)}
      />
    </li>
  )
}, isSameRow)

/** Of a very long text the first lines are enough to see whether it is the right one. */
const shownAtFirst = 20

function RowGroup({
  group,
  rows,
  ...rest
}: Said & { readonly group: Group; readonly rows: readonly Row[]; readonly onMove: RowProps['onMove'] }) {
  const { t } = useWords()
  const [isWhole, setWhole] = useState(false)
  if (rows.length === 0) return null
  const shown = isWhole ? rows : rows.slice(0, shownAtFirst)
  const hidden = rows.length - shown.length
  const headId = `from-text-group-${group}`
  return (
    <section aria-labelledby={headId}>
      <div className="row from-text-group">
        <h3 id={headId}>{t(`imports:group.${group}`)}</h3>
        <span className="hint num">
          {group === 'out'
            ? t('imports:groupHint.out')
            : t('imports:taken', { taken: rows.filter(row => row.isTaken).length, total: rows.length })}
        </span>
      </div>
      <ul>
        {shown.map(row => (
          <RowLine key={row.key} row={row} {...rest} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button tone="quiet" onPress={() => setWhole(true)}>
          {t('imports:showAll', { count: hidden })}
        </Button>
      )}
    </section>
  )
}

/** A line that moves to another group takes the focus with it, and says where it is now. */
function useMoving() {
  const { t } = useWords()
  const [news, setNews] = useState('')
  const movedKey = useRef<string | null>(null)
  useEffect(() => {
    const key = movedKey.current
    if (key === null) return
    movedKey.current = null
    // the list of choices gives the focus back to a button that is no longer there; this comes after it
    const timer = setTimeout(() => document.getElementById(rowId(key))?.querySelector<HTMLElement>('.select-button')?.focus(), 50)
    return () => clearTimeout(timer)
  })
  const move = useCallback(
    (row: Row, target: JobTarget) => {
      if (groupOf(target) !== groupOf(row.target)) movedKey.current = row.key
      setNews(t('imports:moved', { group: t(`imports:group.${groupOf(target)}`) }))
      choose(row.key, { target, isTaken: target !== 'out' })
    },
    [t],
  )
  return { move, news }
}

/** Every line of the description, under what it is proposed for. */
export const FromTextRows = memo(function FromTextRows({ rows, ...said }: Said & { readonly rows: readonly Row[] }) {
  const { move, news } = useMoving()
  return (
    <>
      {groups.map(group => (
        <RowGroup key={group} group={group} rows={rows.filter(row => groupOf(row.target) === group)} onMove={move} {...said} />
      ))}
      <p className="visually-hidden" role="status">
        {news}
      </p>
    </>
  )
})
