import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { tinykeys } from 'tinykeys'
import { keyOf, move, type Spot, spotAt, spotOf, type TableShape } from './spots'

/** What Escape closes by itself, before the evidence. */
const overlay = '[role=dialog], [role=alertdialog]'

const isCell = (spot: Spot) => spot.applicationId !== null && spot.rowId !== null

type Options = {
  readonly shape: TableShape
  readonly scroller: RefObject<HTMLElement | null>
  /** Brings a column into sight that is not drawn. */
  readonly reveal: (column: number) => void
  readonly onWeight: (criterionId: string) => void
}

function firstCell({ applicationIds, rowIds }: TableShape): string {
  return keyOf({ applicationId: applicationIds[0] ?? null, rowId: rowIds[0] ?? null })
}

function isIn(shape: TableShape, key: string | null): key is string {
  if (key === null) return false
  const { applicationId, rowId } = spotOf(key)
  return (applicationId === null || shape.applicationIds.includes(applicationId)) && (rowId === null || shape.rowIds.includes(rowId))
}

/** One spot of the table is in the order of Tab, arrows move it; E, Enter or a click show what stands behind a cell. */
export function useTableFocus({ shape, scroller, reveal, onWeight }: Options) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const active = isIn(shape, chosen) ? chosen : firstCell(shape)
  const open = isIn(shape, opened) ? opened : null

  useLayoutEffect(() => {
    const key = wanted.current
    if (key === null) return
    const found = scroller.current?.querySelector<HTMLElement>(`[data-spot="${CSS.escape(key)}"]`)
    const column = shape.applicationIds.indexOf(spotOf(key).applicationId ?? '')
    if (!found && column >= 0) return reveal(column) // it is drawn with the next render
    wanted.current = null
    found?.focus({ preventScroll: true })
    found?.scrollIntoView({ block: 'nearest', inline: 'nearest' }) // focus alone leaves it under the heads that stay
  })

  function goTo(spot: Spot) {
    wanted.current = keyOf(spot)
    setChosen(keyOf(spot))
    draw() // an arrow at the edge changes nothing else, and what is wanted must not wait and take the focus from a dialog
    if (open !== null && isCell(spot)) setOpened(keyOf(spot))
  }
  function show(spot: Spot) {
    goTo(spot)
    if (isCell(spot)) setOpened(keyOf(spot))
  }
  function close() {
    if (open !== null) goTo(spotOf(open))
    setOpened(null)
  }
  useEffect(() => {
    if (open === null) return
    return tinykeys(window, {
      Escape: event => {
        if (event.target instanceof Element && event.target.closest(overlay)) return
        close()
      },
    })
  })
  function onKeyDown(event: KeyboardEvent) {
    const spot = spotAt(event.target)
    if (!spot || event.altKey || event.metaKey) return
    const next = event.key === 'e' && !event.ctrlKey ? spot : move(spot, event, shape)
    if (!next) return
    event.preventDefault()
    if (event.key === 'e') show(next)
    else goTo(next)
  }
  function onClick(event: MouseEvent) {
    const spot = spotAt(event.target)
    if (!spot) return
    if (spot.applicationId === null && spot.rowId !== null) onWeight(spot.rowId)
    else if (keyOf(spot) === open) close()
    else show(spot)
  }
  return { marks: { active, open }, show, close, onKeyDown, onClick }
}
