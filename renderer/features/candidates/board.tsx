import { type DragEvent, type FocusEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type ApplicationSummary, boardStages } from '../../../shared/domain/candidates'
import { useWords } from '../../i18n'
import { Kbd } from '../../ui/kbd'
import { BoardColumn, cardType } from './board-column'
import { neighbourOf } from './board-focus'
import { type BoardStage, columnOf } from './shown-candidates'
import type { Move } from './use-moves'
import { useNow } from './use-now'

type BoardProps = {
  readonly roleId: string
  /** Who is shown, in the order of each column. */
  readonly people: readonly ApplicationSummary[]
  readonly hasGates: boolean
  readonly onMove: Move
}

const cardAt = (target: EventTarget) => (target instanceof Element ? target.closest<HTMLElement>('[data-application]') : null)

/** Where a key sends a card: one stage on or back with Alt and an arrow, to any column by its number; null: it is no such key. */
function stageFor(event: KeyboardEvent, from: BoardStage): BoardStage | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (event.altKey) return step === 0 ? null : (boardStages[boardStages.indexOf(from) + step] ?? from)
  const column = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
  return column === undefined ? null : (boardStages[Number(column) - 1] ?? null)
}

/** People in columns by stage, moved by pointer and by keyboard. */
export function Board({ roleId, people, hasGates, onMove }: BoardProps) {
  const columns = useMemo(
    () => boardStages.map(stage => ({ stage, people: people.filter(person => columnOf(person.stage) === stage) })),
    [people],
  )
  const [currentId, setCurrentId] = useState<string | null>(null)
  const nowMs = useNow()
  const dragged = useRef<string | null>(null)
  const newest = useRef({ people, onMove })
  const { focusId, follow } = useFollow(people)
  useEffect(() => {
    newest.current = { people, onMove }
  })

  const moveTo = useCallback((applicationId: string | undefined | null, toStage: BoardStage): boolean => {
    const person = newest.current.people.find(each => each.id === applicationId)
    if (!person || person.stage === 'hired' || person.stage === toStage) return false
    newest.current.onMove(person, toStage)
    return true
  }, [])
  const dropOn = useCallback((stage: BoardStage) => void moveTo(dragged.current, stage), [moveTo])

  const onKeyDown = (event: KeyboardEvent) => {
    const card = cardAt(event.target)
    const person = people.find(each => each.id === card?.dataset.application)
    if (!card || !person) return
    const toStage = stageFor(event, columnOf(person.stage))
    if (toStage) {
      event.preventDefault()
      if (moveTo(person.id, toStage)) follow(person.id, toStage)
      return
    }
    const next = event.altKey || event.ctrlKey ? null : neighbourOf(card, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  const onDragStart = (event: DragEvent) => {
    dragged.current = cardAt(event.target)?.dataset.application ?? null
    if (dragged.current === null) return
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData(cardType, dragged.current)
  }
  const onFocus = (event: FocusEvent) => setCurrentId(cardAt(event.target)?.dataset.application ?? null)
  // Heard here for all cards: a card has no handlers of its own, so that it is drawn again only when it changes.
  const heard = { onKeyDown, onDragStart, onFocus }
  const idIn = (column: readonly ApplicationSummary[], id: string | null) => (column.some(person => person.id === id) ? id : null)

  return (
    <>
      <div className="board" {...heard}>
        {columns.map(column => (
          <BoardColumn
            key={column.stage}
            {...column}
            roleId={roleId}
            hasGates={hasGates}
            currentId={idIn(column.people, currentId)}
            focusId={idIn(column.people, focusId)}
            nowMs={nowMs}
            onDropHere={dropOn}
          />
        ))}
      </div>
      <BoardKeys />
    </>
  )
}

/** The focus goes along with a card that was moved by a key, once it has arrived: not while a reason is still asked for, not when that is cancelled. */
function useFollow(people: readonly ApplicationSummary[]) {
  const wanted = useRef<{ readonly id: string; readonly stage: BoardStage } | null>(null)
  const [focusId, setFocusId] = useState<string | null>(null)
  useEffect(() => {
    const arrived = wanted.current && people.find(person => person.id === wanted.current?.id && person.stage === wanted.current.stage)
    if (arrived) wanted.current = null
    setFocusId(arrived ? arrived.id : null)
  }, [people])
  const follow = (id: string, stage: BoardStage) => {
    wanted.current = { id, stage }
  }
  return { focusId, follow }
}

function BoardKeys() {
  const { t } = useWords()
  return (
    <p className="board-keys">
      <span>
        <Kbd keys="↑" /> <Kbd keys="↓" /> <Kbd keys="←" /> <Kbd keys="→" /> {t('candidates:keys.go')}
      </span>
      <span>
        <Kbd keys="Alt ←" /> <Kbd keys="Alt →" /> {t('candidates:keys.move')}
      </span>
      <span>
        <Kbd keys="1" />–<Kbd keys="5" /> {t('candidates:keys.send')}
      </span>
      <span>
        <Kbd keys="↵" /> {t('candidates:keys.open')}
      </span>
    </p>
  )
}
