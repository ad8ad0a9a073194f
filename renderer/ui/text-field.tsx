import type { KeyboardEvent } from 'react'
import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from 'react-aria-components'
import { storable, type TextProblem } from '../../shared/domain/text'
import { useWords } from '../i18n'

type TextFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is wrong with the value; said beside the field. */
  readonly problem?: TextProblem | null | undefined
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
  readonly path?: string
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, problem = null, hint, placeholder = '', rows, isPlain = false, isLabelHidden = false } = props
  const { t } = useWords()
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
    >
      {!isLabelHidden && <Label className="field-label">{label}</Label>}
      {rows === undefined ? <Input {...input} /> : <TextArea {...input} rows={rows} />}
      {hint && problem === null && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">{problem && t(`common:problem.${problem}`)}</FieldError>
    </AriaTextField>
  )
}
