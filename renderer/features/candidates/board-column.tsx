import { useVirtualizer } from '@tanstack/react-virtual'
import { type DragEvent, memo, useEffect, useRef, useState } from 'react'
import type { ApplicationSummary } from '../../../shared/domain/candidates'
import { useWords } from '../../i18n'
import { CandidateCard, cardId } from './candidate-card'
import type { BoardStage } from './shown-candidates'

/** From so many cards on, only those in sight are drawn. */
const longFrom = 60
/** Height of a card with the gap below it, as in the style sheet. */
const pitchPx = 92

type BoardColumnProps = {
  readonly stage: BoardStage
  readonly people: readonly ApplicationSummary[]
  readonly roleId: string
  readonly hasGates: boolean
  /** The card that was focused last, where it is in this column. */
  readonly currentId: string | null
  /** The card to focus now, where it is in this column. */
  readonly focusId: string | null
  readonly nowMs: number
  readonly onDropHere: (stage: BoardStage) => void
}

/** One stage of the board: scrolls on its own, takes what is dropped on it. */
export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps) {
  const { stage, people, roleId, hasGates, currentId, focusId, nowMs, onDropHere } = props
  const { t } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const drop = useDropTarget(() => onDropHere(stage))
  const isLong = people.length > longFrom
  const virtual = useVirtualizer({
    count: isLong ? people.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => pitchPx,
    overscan: 6,
    useFlushSync: false,
  })
  const drawn = isLong ? virtual.getVirtualItems().map(item => item.index) : people.map((_, index) => index)
  const tabStop = drawn.find(index => people[index]?.id === currentId) ?? drawn[0]

  useEffect(() => {
    const index = people.findIndex(person => person.id === focusId)
    if (focusId === null || index < 0) return
    if (isLong) virtual.scrollToIndex(index)
    focusSoon(cardId(focusId))
  }, [focusId, people, isLong, virtual])

  return (
    <section
      className={drop.isOver ? 'board-column board-column-over' : 'board-column'}
      aria-labelledby={`stage-${stage}`}
      {...drop.events}
    >
      <h2 className="board-head" id={`stage-${stage}`}>
        {t(`common:stage.${stage}`)} <span className="board-count num">{people.length}</span>
      </h2>
      <div className="board-scroll" ref={scroller}>
        <ul className="board-cards" {...(isLong ? { style: { height: virtual.getTotalSize() } } : {})}>
          {drawn.map(index => {
            const person = people[index]
            return (
              person && (
                <CandidateCard
                  key={person.id}
                  person={person}
                  roleId={roleId}
                  hasGates={hasGates}
                  isTabStop={index === tabStop}
                  position={index + 1}
                  count={people.length}
                  nowMs={nowMs}
                  style={isLong ? placeAt(index) : undefined}
                />
              )
            )
          })}
        </ul>
      </div>
    </section>
  )
})

const places = new Map<number, { readonly position: 'absolute'; readonly top: number; readonly insetInline: number }>()

/** The same object for the same place, so that a card that stays is not drawn again. */
function placeAt(index: number) {
  const place = places.get(index) ?? { position: 'absolute' as const, top: index * pitchPx, insetInline: 0 }
  places.set(index, place)
  return place
}

/** A card far down is drawn only after the column has scrolled to it. */
function focusSoon(id: string, triesLeft = 4): void {
  const card = document.getElementById(id)
  if (card) card.focus()
  else if (triesLeft > 0) requestAnimationFrame(() => focusSoon(id, triesLeft - 1))
}

/** Only cards of the board are taken; the board knows which one is on its way. */
function useDropTarget(onDrop: () => void) {
  const [isOver, setIsOver] = useState(false)
  const isCard = (event: DragEvent) => event.dataTransfer.types.includes(cardType)
  return {
    isOver,
    events: {
      onDragOver: (event: DragEvent) => {
        if (!isCard(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
        setIsOver(true)
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setIsOver(false)
      },
      onDrop: (event: DragEvent) => {
        setIsOver(false)
        if (!isCard(event)) return
        event.preventDefault()
        onDrop()
      },
    },
  }
}

/** What a dragged card is called, so that nothing else is taken for one. */
export const cardType = 'application/x-backbench-candidate'
