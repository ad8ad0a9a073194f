import { useState } from 'react'
import { TextField as AriaTextField, FieldError, Input, Label, Text } from 'react-aria-components'
import { type Criterion, hasReasonWhereDue, Weight } from '../../../shared/domain/roles'
import { problemWith, type TextProblem, text } from '../../../shared/domain/text'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import { formatNumber } from '../../i18n/format'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'

/** A number as people type it, with a comma or a point; null for anything else. */
const numberFrom = (typed: string): number | null => (/^\s*-?\d+([.,]\d*)?\s*$/.test(typed) ? Number(typed.replace(',', '.')) : null)

type WeightProblem = 'not-a-number' | 'out-of-range' | 'not-a-half'

function weightProblem(weight: number | null): WeightProblem | null {
  if (weight === null) return 'not-a-number'
  const problem = problemWith(Weight, weight)
  if (problem === null) return null
  return problem === 'out-of-range' ? 'out-of-range' : 'not-a-half'
}

function reasonProblem(weight: number | null, reason: string): TextProblem | null {
  if (weight === null || hasReasonWhereDue({ weight, weightReason: reason })) return problemWith(text(300), reason)
  return 'empty'
}

type WeightFieldProps = { readonly value: string; readonly onChange: (value: string) => void; readonly problem: WeightProblem | null }

/** A plain text field, so that letters are answered with a sentence and not swallowed. */
function WeightField({ value, onChange, problem }: WeightFieldProps) {
  const { t } = useWords()
  return (
    <AriaTextField className="field" value={value} onChange={onChange} isInvalid={problem !== null} autoFocus>
      <Label className="field-label">{t('comparison:weight.field')}</Label>
      <Input className="field-input num comparison-weight-input" inputMode="decimal" />
      {problem === null && (
        <Text slot="description" className="field-hint">
          {t('comparison:weight.hint')}
        </Text>
      )}
      <FieldError className="field-problem">{problem && t(`comparison:weight.problem.${problem}`)}</FieldError>
    </AriaTextField>
  )
}

type Choice = { readonly weight: number; readonly reason: string }

function useSetWeight(roleId: string, criterion: Criterion, onClose: () => void) {
  const { t, language } = useWords()
  const [failure, setFailure] = useState<Failure | null>(null)
  const send = ({ weight, reason }: Choice) => api.roles.setWeight({ roleId, criterionId: criterion.id, weight, reason })
  async function save(choice: Choice): Promise<void> {
    const answer = await send(choice)
    if (!answer.ok) return setFailure(answer.error)
    onClose()
    const undo = () => void send({ weight: criterion.weight, reason: criterion.weightReason })
    showToast(t('comparison:weight.done', { name: criterion.name, weight: formatNumber(choice.weight, language) }), undo)
  }
  return { save, failure }
}

type WeightDialogProps = { readonly roleId: string; readonly criterion: Criterion; readonly onClose: () => void }

/** A criterion's weight, with the reason for everything but 1. */
export function WeightDialog({ roleId, criterion, onClose }: WeightDialogProps) {
  const { t, language } = useWords()
  const [typed, setTyped] = useState(formatNumber(criterion.weight, language))
  const [reason, setReason] = useState(criterion.weightReason)
  const [isChecked, setIsChecked] = useState(false)
  const { save, failure } = useSetWeight(roleId, criterion, onClose)
  const weight = numberFrom(typed)
  const problems = { weight: weightProblem(weight), reason: reasonProblem(weight, reason) }
  function submit() {
    setIsChecked(true)
    if (weight === null || problems.weight || problems.reason) return
    void save({ weight, reason: weight === 1 ? '' : reason })
  }
  return (
    <Dialog
      title={t('comparison:weight.title', { name: criterion.name })}
      onClose={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button tone="primary" type="submit" form="comparison-weight">
            {t('common:save')}
          </Button>
        </>
      }
    >
      <form
        id="comparison-weight"
        className="stack"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          submit()
        }}
      >
        <WeightField value={typed} onChange={setTyped} problem={isChecked ? problems.weight : null} />
        <TextField
          label={t('comparison:weight.reason')}
          value={reason}
          onChange={setReason}
          rows={2}
          hint={t('comparison:weight.reasonHint')}
          problem={isChecked ? problems.reason : null}
        />
        {failure && <FailureNote failure={failure} />}
      </form>
    </Dialog>
  )
}
