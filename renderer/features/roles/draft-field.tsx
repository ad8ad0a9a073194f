import type { ComponentProps, KeyboardEvent } from 'react'
import { z } from 'zod'
import { problemWith } from '../../../shared/domain/text'
import { useWords } from '../../i18n'
import '../../i18n/coach'
import { formatNumber } from '../../i18n/format'
import { type MarkedPlace, TextField } from '../../ui/text-field'
import { useMarks } from './coach-provider'
import { cardId } from './coach-spot'
import { type Mark } from './coach-store'
import { findWords } from './find-words'

type DraftFieldProps = Omit<ComponentProps<typeof TextField>, 'problem' | 'tooLong' | 'marks' | 'describedBy'> & {
  /** What the value must be to be stored; what it is not is said at the field. */
  readonly schema: z.ZodType
}

/** The marks as they lie on the text as it stands now. */
function placed(marks: readonly Mark[], text: string): readonly MarkedPlace[] {
  const places: MarkedPlace[] = []
  for (const mark of marks) {
    const place = findWords(mark, text)
    if (place && place.start >= (places.at(-1)?.end ?? 0)) places.push({ ...place, severity: mark.severity, isActive: mark.isActive })
  }
  return places
}

const noPlaces: readonly MarkedPlace[] = []

/** A text of the role, checked as it is typed by the rule that the core checks it with, and marked by the coach. */
export function DraftField({ schema, ...field }: DraftFieldProps) {
  const marks = useMarks(field.path)
  const { t, language } = useWords()
  const problem = problemWith(schema, field.value)
  const isTooLong = problem === 'too-long'
  const longest = schema instanceof z.ZodString ? schema.maxLength : null
  const figures = () => ({ length: formatNumber(field.value.length, language), longest: formatNumber(longest ?? 0, language) })
  const described = field.path !== undefined && marks.length > 0 ? cardId(field.path) : undefined
  return (
    <TextField
      {...field}
      problem={problem}
      tooLong={isTooLong && longest !== null ? t('coach:tooLong', figures()) : undefined}
      marks={isTooLong ? noPlaces : placed(marks, field.value)}
      describedBy={described}
    />
  )
}

/** One line that may wrap: no line breaks in it, whether typed or pasted. */
export function LineField({ onChange, onKeyDown, ...field }: DraftFieldProps) {
  const keepOnOneLine = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey) event.preventDefault()
    onKeyDown?.(event)
  }
  return <DraftField {...field} rows={1} onChange={value => onChange(value.replace(/\s*\n\s*/g, ' '))} onKeyDown={keepOnOneLine} />
}
