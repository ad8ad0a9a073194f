import { NumberField as AriaNumberField, FieldError, Input, Label } from 'react-aria-components'

type NumberFieldProps = {
  readonly label: string
  /** Null: nothing entered. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly minimum: number
  readonly maximum: number
  readonly step?: number
  readonly unit?: 'percent'
  /** Decimals at the most; 1 unless said. */
  readonly digits?: number
  readonly placeholder?: string
  readonly isLabelHidden?: boolean
  readonly isPlain?: boolean
  readonly problem?: string | undefined
}

/** A number typed or stepped with the arrow keys; letters cannot be entered, limits hold on leaving the field. */
export function NumberField(props: NumberFieldProps) {
  const {
    label,
    value,
    onChange,
    minimum,
    maximum,
    step = 1,
    unit,
    digits = 1,
    placeholder = '',
    isLabelHidden = false,
    isPlain = false,
    problem,
  } = props
  const scale = unit === 'percent' ? 100 : 1
  return (
    <AriaNumberField
      className={isPlain ? 'field field-plain' : 'field'}
      value={value === null ? Number.NaN : value / scale}
      onChange={next => onChange(Number.isNaN(next) ? null : Math.round(next * scale * 100) / 100)}
      minValue={minimum / scale}
      maxValue={maximum / scale}
      step={step / scale}
      formatOptions={unit === 'percent' ? { style: 'percent' } : { maximumFractionDigits: digits }}
      isInvalid={problem !== undefined}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className="field-label">{label}</Label>}
      <Input className="field-input num" placeholder={placeholder} />
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaNumberField>
  )
}
