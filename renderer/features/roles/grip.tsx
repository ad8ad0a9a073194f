import { GripVertical } from 'lucide-react'
import type { ComponentProps } from 'react'

type GripProps = ComponentProps<'button'> & { readonly label: string }

/** Where a row is taken to be dragged. For the pointer only: the keys for it work everywhere in the row. */
export const Grip = ({ label, ...pointer }: GripProps) => (
  <button type="button" className="roles-grip" tabIndex={-1} aria-label={label} title={label} {...pointer}>
    <GripVertical size={14} aria-hidden />
  </button>
)
