import { type CSSProperties, memo } from 'react'
import { Link } from 'wouter'
import type { ApplicationSummary } from '../../../shared/domain/candidates'
import type { GateStatus } from '../../../shared/domain/qualification'
import { useWords } from '../../i18n'
import { Chip, GateChip } from '../../ui/chip'
import { Marks } from './marks'
import { daysSince } from './shown-candidates'

export const cardId = (applicationId: string) => `candidate-${applicationId}`

type CandidateCardProps = {
  readonly person: ApplicationSummary
  readonly roleId: string
  /** The role has a must at all. */
  readonly hasGates: boolean
  /** Tab stops here; the arrows go on. */
  readonly isTabStop: boolean
  /** Where the card stands in its column, from 1, and of how many. */
  readonly position: number
  readonly count: number
  readonly nowMs: number
  readonly style?: CSSProperties | undefined
}

/** One person on the board. Keys, dragging and dropping are heard by the board, so that a card is drawn again only when it changes. */
export const CandidateCard = memo(function CandidateCard(props: CandidateCardProps) {
  const { person, roleId, hasGates, isTabStop, position, count, nowMs, style } = props
  const { t } = useWords()
  const days = daysSince(person.stageSinceMs, nowMs)
  const isHired = person.stage === 'hired'
  return (
    <li
      className="board-card"
      data-application={person.id}
      draggable={!isHired}
      aria-setsize={count}
      aria-posinset={position}
      {...(style ? { style } : {})}
    >
      <Link
        id={cardId(person.id)}
        className="board-name"
        href={`/roles/${roleId}/candidates/${person.id}`}
        draggable={false}
        tabIndex={isTabStop ? 0 : -1}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
      >
        {person.name}
      </Link>
      <span className="board-facts">
        <span className="board-source" title={person.source}>
          {person.source}
        </span>
        <span className="board-days num">{days === 0 ? t('candidates:daysToday') : t('candidates:days', { count: days })}</span>
      </span>
      <span className="board-signs">
        {isHired ? <Chip tone="accent">{t('common:stage.hired')}</Chip> : hasGates && <Musts gate={person.gate} />}
        <Marks person={person} />
      </span>
    </li>
  )
})

type MustsProps = { readonly gate: GateStatus; readonly isNamed?: boolean }

/** The gate chip, which for a screen reader says what it is about, and for everybody where nothing else does. */
export function Musts({ gate, isNamed = false }: MustsProps) {
  const { t } = useWords()
  return (
    <span className="candidates-musts">
      <span className={isNamed ? 'hint' : 'visually-hidden'}>{t('candidates:musts')} </span>
      <GateChip status={gate} />
    </span>
  )
}
