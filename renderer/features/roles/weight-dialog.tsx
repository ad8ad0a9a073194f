import { type FormEvent, useState } from 'react'
import { type Criterion, Criterion as CriterionSchema, hasReasonWhereDue, Weight } from '../../../shared/domain/roles'
import { problemWith } from '../../../shared/domain/text'
import { useWords } from '../../i18n'
import { formatNumber } from '../../i18n/format'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'

type WeightDialogProps = {
  readonly criterion: Criterion
  readonly onClose: () => void
  readonly onSave: (changes: Pick<Criterion, 'weight' | 'weightReason'>) => void
}

/** The number that was typed, with a comma or a point; letters are no number. */
const numberIn = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed.trim().replace(',', '.')))

/** A weight other than 1 is written down together with its reason. */
export function WeightDialog({ criterion, onClose, onSave }: WeightDialogProps) {
  const { t, language } = useWords()
  const [typed, setTyped] = useState(() => formatNumber(criterion.weight, language))
  const [reason, setReason] = useState(criterion.weightReason)
  const [isTried, setTried] = useState(false)
  const weight = numberIn(typed)
  const weightProblem = problemWith(Weight, weight)
  const reasonProblem = problemWith(CriterionSchema.shape.weightReason, reason)
  const lacksReason = !hasReasonWhereDue({ weight, weightReason: reason })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (weightProblem || reasonProblem || lacksReason) return
    onSave({ weight, weightReason: weight === 1 ? '' : reason })
    onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('common:cancel')}</Button>
      <Button tone="primary" type="submit" form="roles-weight">
        {t('common:save')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('roles:weight.dialog', { name: criterion.name })} onClose={onClose} actions={actions}>
      <form id="roles-weight" className="stack" noValidate onSubmit={submit}>
        <p className="hint">{t('roles:weight.text')}</p>
        <TextField label={t('roles:weight.title')} value={typed} onChange={setTyped} problem={isTried ? weightProblem : null} autoFocus />
        {weight !== 1 && (
          <TextField label={t('roles:weight.reason')} rows={2} value={reason} onChange={setReason} problem={reasonProblem} />
        )}
        {isTried && !weightProblem && lacksReason && <FailureNote failure={{ code: 'weight-needs-reason' }} />}
      </form>
    </Dialog>
  )
}
