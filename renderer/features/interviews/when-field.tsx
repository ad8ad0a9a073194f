import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import { useWords } from '../../i18n'

type WhenFieldProps = {
  readonly value: string
  readonly onChange: (value: string) => void
  /** A date of which a part is missing reads as none; the field has to say so. */
  readonly isIncomplete: boolean
  readonly onIncomplete: (isIncomplete: boolean) => void
}

/** Date and time, typed part by part or taken from the machine's own calendar. */
export function WhenField({ value, onChange, isIncomplete, onIncomplete }: WhenFieldProps) {
  const { t } = useWords()
  return (
    <TextField className="field" value={value} onChange={onChange} isInvalid={isIncomplete}>
      <Label className="field-label">{t('interviews:form.when')}</Label>
      <Input
        type="datetime-local"
        className="field-input num"
        max="9999-12-31T23:59"
        onBlur={event => onIncomplete(event.currentTarget.validity.badInput)}
      />
      {!isIncomplete && (
        <Text slot="description" className="field-hint">
          {t('interviews:form.whenHint')}
        </Text>
      )}
      <FieldError className="field-problem">{t('interviews:form.whenProblem')}</FieldError>
    </TextField>
  )
}
