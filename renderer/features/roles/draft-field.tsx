import type { ComponentProps, KeyboardEvent } from 'react'
import type { z } from 'zod'
import { problemWith } from '../../../shared/domain/text'
import { TextField } from '../../ui/text-field'

type DraftFieldProps = Omit<ComponentProps<typeof TextField>, 'problem'> & {
  /** What the value must be to be stored; what it is not is said at the field. */
  readonly schema: z.ZodType
}

/** A text of the role, checked as it is typed by the rule that the core checks it with. */
export const DraftField = ({ schema, ...field }: DraftFieldProps) => <TextField {...field} problem={problemWith(schema, field.value)} />

/** One line that may wrap: no line breaks in it, whether typed or pasted. */
export function LineField({ onChange, onKeyDown, ...field }: DraftFieldProps) {
  const keepOnOneLine = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault()
    onKeyDown?.(event)
  }
  return <DraftField {...field} rows={1} onChange={value => onChange(value.replace(/\s*\n\s*/g, ' '))} onKeyDown={keepOnOneLine} />
}
