import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

export const rowHeadWidth = 200
export const columnWidth = 146
/** Above this many cells only the columns in sight are drawn. */
const drawnWhole = 1200

export type ColumnWindow = {
  /** Places of the drawn columns: from, up to and without `to`. */
  readonly from: number
  readonly to: number
  /** Width of what is left out on either side. */
  readonly before: number
  readonly after: number
  readonly isPartial: boolean
  readonly reveal: (at: number) => void
}

/** The columns worth drawing: all of them, or those in sight and a few around when there are very many cells. */
export function useColumnWindow(scroller: RefObject<HTMLElement | null>, columnCount: number, rowCount: number): ColumnWindow {
  const isPartial = columnCount * rowCount > drawnWhole
  const virtualizer = useVirtualizer({
    horizontal: true,
    enabled: isPartial,
    count: columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => columnWidth,
    paddingStart: rowHeadWidth,
    scrollPaddingStart: rowHeadWidth,
    overscan: 3,
  })
  if (!isPartial) return { from: 0, to: columnCount, before: 0, after: 0, isPartial, reveal: () => undefined }
  const drawn = virtualizer.getVirtualItems()
  const from = drawn[0]?.index ?? 0
  const to = (drawn.at(-1)?.index ?? -1) + 1
  return {
    from,
    to,
    before: from * columnWidth,
    after: (columnCount - to) * columnWidth,
    isPartial,
    reveal: at => virtualizer.scrollToIndex(at),
  }
}
