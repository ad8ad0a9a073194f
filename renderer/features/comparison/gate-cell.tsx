import { memo } from 'react'
import type { GateStatus } from '../../../shared/domain/qualification'
import { GateChip } from '../../ui/chip'
import type { CellPlace } from './rating-cell'
import { keyOf } from './spots'

type GateCellProps = CellPlace & { readonly status: GateStatus; readonly note: string }

/** One must of one person, with what shows it or what is missing. */
export const GateCell = memo(function GateCell({ applicationId, rowId, index, isActive, isOpen, status, note }: GateCellProps) {
  return (
    <td aria-colindex={index}>
      <button
        type="button"
        className="comparison-cell"
        data-spot={keyOf({ applicationId, rowId })}
        tabIndex={isActive ? 0 : -1}
        aria-expanded={isOpen}
      >
        <GateChip status={status} />
        {note !== '' && <span className="comparison-quote">{note}</span>}
      </button>
    </td>
  )
})
