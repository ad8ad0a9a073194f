import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, memo, useRef } from 'react'
import { Link } from 'wouter'
import { type ApplicationSummary, boardStages } from '../../../shared/domain/candidates'
import { useWords } from '../../i18n'
import { formatDate } from '../../i18n/format'
import { Chip } from '../../ui/chip'
import { Select } from '../../ui/select'
import { Musts } from './candidate-card'
import { changeView, useCandidatesView } from './candidates-store'
import { Marks } from './marks'
import type { SortKey } from './shown-candidates'
import type { Move } from './use-moves'

const longFrom = 60
/** Height of a row, as in the style sheet. */
const rowPx = 48

type PeopleListProps = {
  readonly roleId: string
  /** Who is shown, in order. */
  readonly people: readonly ApplicationSummary[]
  readonly hasGates: boolean
  readonly onMove: Move
}

/** The same people as lines: to sort, and to move without a board. */
export function PeopleList({ roleId, people, hasGates, onMove }: PeopleListProps) {
  const { t } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const isLong = people.length > longFrom
  const virtual = useVirtualizer({
    count: isLong ? people.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 8,
    useFlushSync: false,
  })
  const items = virtual.getVirtualItems()
  const [first, last] = isLong ? [items[0]?.index ?? 0, items.at(-1)?.index ?? -1] : [0, people.length - 1]
  return (
    <div className="people-scroll" ref={scroller}>
      <table className="people" aria-rowcount={people.length + 1} {...heard}>
        <thead>
          <tr>
            <SortHead by="name" />
            {hasGates && (
              <th scope="col" className="people-musts">
                {t('candidates:musts')}
              </th>
            )}
            <SortHead by="stage" />
            <th scope="col" className="people-from">
              {t('candidates:list.source')}
            </th>
            <th scope="col" className="people-files">
              {t('candidates:list.there')}
            </th>
            <SortHead by="date" />
          </tr>
        </thead>
        <tbody>
          <Spacer rows={first} />
          {people.slice(first, last + 1).map((person, at) => (
            <PersonRow key={person.id} person={person} roleId={roleId} hasGates={hasGates} rowIndex={first + at + 2} onMove={onMove} />
          ))}
          <Spacer rows={people.length - 1 - last} />
        </tbody>
      </table>
    </div>
  )
}

/** Heard here for all rows. */
const heard = { onKeyDown: goByArrow }

/** Stands for the rows that are not drawn. */
const Spacer = ({ rows }: { readonly rows: number }) => rows > 0 && <tr aria-hidden style={{ height: rows * rowPx }} />

function goByArrow(event: KeyboardEvent): void {
  const row = event.target instanceof HTMLAnchorElement ? event.target.closest('tr') : null
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : event.key === 'ArrowUp' ? row?.previousElementSibling : null
  const link = next?.querySelector('a')
  if (!link) return
  event.preventDefault()
  link.focus()
}

function SortHead({ by }: { readonly by: SortKey }) {
  const { t } = useWords()
  const sort = useCandidatesView(view => view.sort)
  const isSorted = sort.by === by
  const Arrow = sort.isDescending ? ArrowDown : ArrowUp
  return (
    <th scope="col" className={`people-${by}`} aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className="people-sort"
        onClick={() => changeView({ sort: { by, isDescending: isSorted && !sort.isDescending } })}
      >
        {t(`candidates:sort.${by}`)}
        {isSorted && <Arrow size={13} aria-hidden />}
      </button>
    </th>
  )
}

type PersonRowProps = Omit<PeopleListProps, 'people'> & { readonly person: ApplicationSummary; readonly rowIndex: number }

const PersonRow = memo(function PersonRow({ person, roleId, hasGates, rowIndex, onMove }: PersonRowProps) {
  const { language } = useWords()
  return (
    <tr className="people-row" aria-rowindex={rowIndex}>
      <th scope="row">
        <Link className="people-link" href={`/roles/${roleId}/candidates/${person.id}`}>
          {person.name}
        </Link>
      </th>
      {hasGates && (
        <td>
          <Musts gate={person.gate} />
        </td>
      )}
      <td>
        <StageCell person={person} onMove={onMove} />
      </td>
      <td className="people-source">{person.source}</td>
      <td>
        <Marks person={person} />
      </td>
      <td className="num">{formatDate(person.createdAtMs, language)}</td>
    </tr>
  )
})

function StageCell({ person, onMove }: { readonly person: ApplicationSummary; readonly onMove: Move }) {
  const { t } = useWords()
  if (person.stage === 'hired') return <Chip tone="accent">{t('common:stage.hired')}</Chip>
  return (
    <Select
      label={t('candidates:list.stageOf', { name: person.name })}
      isLabelHidden
      value={person.stage}
      options={boardStages.map(stage => ({ id: stage, label: t(`common:stage.${stage}`) }))}
      onChange={stage => stage !== person.stage && onMove(person, stage)}
    />
  )
}
