import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'

type PartList = {
  /** Moves the row at `from` to stand at `to`. */
  readonly onMove: (from: number, to: number) => void
  /** Ctrl+Enter anywhere in the list. */
  readonly onAdd: () => void
}

/** A row that is dragged, and where it would go. */
type Drag = { readonly from: number; readonly to: number }

const rowsIn = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[data-row]')]
const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/** The index that a row dragged from `from` takes when it is let go at this height. */
function indexAt(list: HTMLElement, from: number, clientY: number): number {
  const above = rowsIn(list).filter(row => row.getBoundingClientRect().top + row.getBoundingClientRect().height / 2 < clientY).length
  return above > from ? above - 1 : above
}

/** How a row is marked, and how it looks while one is dragged. */
export type RowProps = { readonly 'data-row': number; readonly 'data-dragged'?: true; readonly 'data-drop'?: 'before' | 'after' }

const rowPropsOf = (index: number, drag: Drag | null): RowProps => ({
  'data-row': index,
  ...(drag?.from === index ? { 'data-dragged': true } : {}),
  ...(drag && drag.from !== drag.to && drag.to === index ? { 'data-drop': drag.to > drag.from ? 'after' : 'before' } : {}),
})

/** The move that a key asks for; null when it asks for none. */
function moveFor(list: HTMLElement, event: KeyboardEvent): Drag | null {
  const step = steps[event.key]
  const { target } = event
  if (!event.altKey || step === undefined || !(target instanceof Node)) return null
  const from = rowsIn(list).findIndex(row => row.contains(target))
  return from < 0 ? null : { from, to: from + step }
}

function useListKeys({ onMove, onAdd }: PartList) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = list.current
    if (!element) return
    const onKeyDown = (event: KeyboardEvent) => {
      const move = moveFor(element, event)
      const isAdd = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      if (!move && !isAdd) return
      event.preventDefault()
      if (isAdd) onAdd()
      else if (move && move.to >= 0 && move.to < rowsIn(element).length) onMove(move.from, move.to)
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  })
  return list
}

/** What a row takes from its list; the same functions as long as nothing is dragged, so that an unchanged row need not be drawn. */
export type PartRowProps = Pick<ReturnType<typeof usePartList>, 'gripProps' | 'rowProps'>

/** Order by hand: rows are dragged by their grip, or moved with Alt+↑ and Alt+↓ from anywhere inside. Ctrl+Enter adds one. */
export function usePartList(parts: PartList) {
  const list = useListKeys(parts)
  const [drag, setDrag] = useState<Drag | null>(null)
  const { onMove } = parts
  const gripProps = useCallback(
    (from: number) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrag({ from, to: from })
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag && list.current) setDrag({ from, to: indexAt(list.current, from, event.clientY) })
      },
      onPointerUp: () => {
        if (drag && drag.to !== drag.from) onMove(drag.from, drag.to)
        setDrag(null)
      },
      onPointerCancel: () => setDrag(null),
    }),
    [drag, list, onMove],
  )
  const rowProps = useCallback((index: number) => rowPropsOf(index, drag), [drag])
  return { list, gripProps, rowProps }
}
