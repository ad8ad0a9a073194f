import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { InterviewSummary } from '../../../shared/domain/interviews'
import type { Failure, Result } from '../../../shared/result'
import { useWords } from '../../i18n'
import { Button, LinkButton } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { NumberField } from '../../ui/number-field'
import { TextField } from '../../ui/text-field'
import { draftOf, hasProblem, type PlanDraft, planOf, problemsOf, rememberRater } from './plan-draft'
import { WhenField } from './when-field'

type PlanFormProps = {
  readonly title: string
  readonly submit: string
  readonly roleId: string
  readonly initial: PlanDraft
  readonly save: (plan: ReturnType<typeof planOf>) => Promise<Result<unknown>>
  readonly onSaved: () => void
  readonly onClose: () => void
  /** Whom it is with; chosen or fixed. */
  readonly children: ReactNode
}

function usePlanForm({ initial, save, onSaved }: Pick<PlanFormProps, 'initial' | 'save' | 'onSaved'>) {
  const [draft, setDraft] = useState(initial)
  const [isIncomplete, setIncomplete] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const problems = problemsOf(draft)

  async function submit() {
    setChecked(true)
    if (hasProblem(problems) || isIncomplete || isSaving) return
    setSaving(true)
    const answer = await save(planOf(draft))
    setSaving(false)
    if (!answer.ok) return setFailure(answer.error)
    rememberRater(draft.rater.trim())
    onSaved()
  }
  const change = (changes: Partial<PlanDraft>) => setDraft(before => ({ ...before, ...changes }))
  return { draft, change, problems: isChecked ? problems : null, isIncomplete, setIncomplete, failure, submit }
}

/** Title, date, length and rater of an interview: for a new one and for a change. */
export function PlanForm(props: PlanFormProps) {
  const { t } = useWords()
  const { title, submit, roleId, onClose, children } = props
  const form = usePlanForm(props)
  const formId = useId()
  const { draft, change, problems } = form
  const actions = (
    <>
      <Button onPress={onClose}>{t('common:cancel')}</Button>
      <Button tone="primary" type="submit" form={formId}>
        {submit}
      </Button>
    </>
  )
  const toPlan = form.failure?.code === 'kit-empty' && <LinkButton href={`/roles/${roleId}/plan`}>{t('interviews:form.toPlan')}</LinkButton>
  return (
    <Dialog title={title} onClose={onClose} actions={actions}>
      <form
        id={formId}
        className="stack"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void form.submit()
        }}
      >
        {children}
        <TextField
          label={t('interviews:form.round')}
          value={draft.title}
          onChange={value => change({ title: value })}
          maxLength={80}
          problem={problems?.title}
        />
        <div className="interviews-form-row">
          <WhenField
            value={draft.when}
            onChange={when => change({ when })}
            isIncomplete={form.isIncomplete}
            onIncomplete={form.setIncomplete}
          />
          <NumberField
            label={t('interviews:form.minutes')}
            value={draft.minutes}
            onChange={minutes => change({ minutes })}
            minimum={5}
            maximum={480}
            step={5}
            problem={problems?.minutes ? t(`common:problem.${problems.minutes}`) : undefined}
          />
        </div>
        <TextField
          label={t('interviews:form.rater')}
          value={draft.rater}
          onChange={rater => change({ rater })}
          maxLength={80}
          hint={t('interviews:form.raterHint')}
          problem={problems?.rater}
        />
        {form.failure && <FailureNote failure={form.failure} action={toPlan} />}
      </form>
    </Dialog>
  )
}

/** Changes what was planned; whom it is with stays. */
export function ChangePlan({
  interview,
  save,
  onSaved,
  onClose,
}: Pick<PlanFormProps, 'save' | 'onSaved' | 'onClose'> & { readonly interview: InterviewSummary }) {
  const { t } = useWords()
  return (
    <PlanForm
      title={t('interviews:form.changeTitle')}
      submit={t('common:save')}
      roleId={interview.roleId}
      initial={draftOf(interview)}
      save={save}
      onSaved={onSaved}
      onClose={onClose}
    >
      <p className="hint">{interview.candidateName}</p>
    </PlanForm>
  )
}
