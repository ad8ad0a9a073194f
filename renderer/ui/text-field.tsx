import { type ComponentProps, Fragment, type KeyboardEvent } from 'react'
import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from 'react-aria-components'
import { storable, type TextProblem } from '../../shared/domain/text'
import { useWords } from '../i18n'

type TextFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is wrong with the value; said beside the field. */
  readonly problem?: TextProblem | null | undefined
  /** What is said of a value that is too long; without it, only that it is. */
  readonly tooLong?: string | undefined
  readonly hint?: string | undefined
  readonly placeholder?: string | undefined
  readonly maxLength?: number
  /** Lines to begin with; the field grows with its text. */
  readonly rows?: number
  /** Without a frame until it is pointed at: for text that is mostly read. */
  readonly isPlain?: boolean
  /** The label is for screen readers only. */
  readonly isLabelHidden?: boolean
  readonly isReadOnly?: boolean
  readonly autoFocus?: boolean
  readonly type?: 'text' | 'email' | 'tel'
  readonly onBlur?: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly id?: string
  /** Path of the text in what is edited, for whoever leads there. */
  readonly path?: string | undefined
  /** Words to mark in a field with `rows`; a list, also an empty one, for as long as the field is shown. */
  readonly marks?: readonly MarkedPlace[]
  /** Ids of what says more about the field. */
  readonly describedBy?: string | undefined
}

/** Marked words of a field, from a UTF-16 unit to another, in order and without overlap. */
export type MarkedPlace = { readonly start: number; readonly end: number; readonly severity: string; readonly isActive: boolean }

/** A text field cannot mark words: the same text, unseen, stands behind it with a mark under each of them. */
function Marked({ text, marks }: { readonly text: string; readonly marks: readonly MarkedPlace[] }) {
  const ends = [0, ...marks.map(({ end }) => end)]
  return (
    <div className="field-input field-behind" aria-hidden>
      {marks.map(({ start, end, severity, isActive }, at) => (
        <Fragment key={start}>
          {text.slice(ends[at], start)}
          <mark className="coach-mark" data-severity={severity} data-active={isActive || undefined}>
            {text.slice(start, end)}
          </mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </div>
  )
}

type AreaProps = ComponentProps<typeof TextArea> & { readonly text: string; readonly marks: readonly MarkedPlace[] | undefined }

function Area({ text, marks, ...area }: AreaProps) {
  if (!marks) return <TextArea {...area} />
  return (
    <div className="field-marked">
      {marks.length > 0 && <Marked text={text} marks={marks} />}
      <TextArea {...area} />
    </div>
  )
}

function Problem({ problem, tooLong }: Pick<TextFieldProps, 'problem' | 'tooLong'>) {
  const { t } = useWords()
  return problem && (tooLong ?? t(`common:problem.${problem}`))
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, problem = null, hint, placeholder = '', rows, isPlain = false, isLabelHidden = false } = props
  const input = {
    className: 'field-input',
    placeholder,
    autoFocus: props.autoFocus ?? false,
    ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
    ...(props.onKeyDown ? { onKeyDown: props.onKeyDown } : {}),
    ...(props.id === undefined ? {} : { id: props.id }),
  }
  return (
    <AriaTextField
      className={isPlain ? 'field field-plain' : 'field'}
      value={value}
      onChange={typed => onChange(storable(typed))}
      isInvalid={problem !== null}
      isReadOnly={props.isReadOnly ?? false}
      onBlur={() => props.onBlur?.()}
      type={props.type ?? 'text'}
      {...(props.path === undefined ? {} : { 'data-path': props.path })}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      {...(props.describedBy === undefined ? {} : { 'aria-describedby': props.describedBy })}
    >
      {!isLabelHidden && <Label className="field-label">{label}</Label>}
      {rows === undefined ? <Input {...input} /> : <Area {...input} rows={rows} text={value} marks={props.marks} />}
      {hint && problem === null && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">
        <Problem problem={problem} tooLong={props.tooLong} />
      </FieldError>
    </AriaTextField>
  )
}
