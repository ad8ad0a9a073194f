/** A place in the table that can hold the focus: a cell, a person's head (rowId null) or a row's head (applicationId null). */
export type Spot = { readonly applicationId: string | null; readonly rowId: string | null }

const head = 'head'

export const keyOf = ({ applicationId, rowId }: Spot): string => `${applicationId ?? head}/${rowId ?? head}`

export function spotOf(key: string): Spot {
  const [applicationId = head, rowId = head] = key.split('/')
  return { applicationId: applicationId === head ? null : applicationId, rowId: rowId === head ? null : rowId }
}

/** The spot under an event, null outside of the table's cells. */
export function spotAt(target: EventTarget): Spot | null {
  const key = target instanceof Element ? target.closest('[data-spot]')?.getAttribute('data-spot') : null
  return key ? spotOf(key) : null
}

export type TableShape = {
  readonly rowIds: readonly string[]
  readonly applicationIds: readonly string[]
  /** Rows whose head can hold the focus. */
  readonly rowHeads: ReadonlySet<string>
}

type Press = { readonly key: string; readonly ctrlKey: boolean }

const clamp = (value: number, minimum: number, maximum: number) => Math.min(Math.max(value, minimum), maximum)

type Place = readonly [row: number, column: number]

/** Where a key leads from a row and a column, -1 being the heads; null for a key that does not move. */
function landing([row, column]: Place, press: Press, shape: TableShape): Place | null {
  const lastRow = shape.rowIds.length - 1
  const lastColumn = shape.applicationIds.length - 1
  switch (press.key) {
    case 'ArrowUp':
      return [clamp(row - 1, -1, lastRow), column]
    case 'ArrowDown':
      return [clamp(row + 1, -1, lastRow), column]
    case 'ArrowLeft':
      return [row, clamp(column - 1, -1, lastColumn)]
    case 'ArrowRight':
      return [row, clamp(column + 1, -1, lastColumn)]
    case 'Home':
      return [press.ctrlKey ? 0 : row, 0]
    case 'End':
      return [press.ctrlKey ? lastRow : row, lastColumn]
    default:
      return null
  }
}

/** The spot a key leads to; the same spot at an edge, null for a key that does not move. */
export function move(from: Spot, press: Press, shape: TableShape): Spot | null {
  const row = from.rowId === null ? -1 : shape.rowIds.indexOf(from.rowId)
  const column = from.applicationId === null ? -1 : shape.applicationIds.indexOf(from.applicationId)
  const landed = landing([row, column], press, shape)
  if (!landed) return null
  const rowId = shape.rowIds[landed[0]] ?? null
  const applicationId = shape.applicationIds[landed[1]] ?? null
  const isNowhere = applicationId === null && (rowId === null || !shape.rowHeads.has(rowId))
  return isNowhere ? from : { applicationId, rowId }
}
