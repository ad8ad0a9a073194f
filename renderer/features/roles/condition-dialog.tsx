import { type FormEvent, useState } from 'react'
import { Condition } from '../../../shared/domain/qualification'
import { problemWith } from '../../../shared/domain/text'
import { useWords, type Words } from '../../i18n'
import { conditionWords, levelWords } from '../../i18n/qualification-words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { NumberField } from '../../ui/number-field'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'

const kinds = ['education', 'experience', 'certificate'] as const
const levels = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** What is being written, of every kind at once: changing the kind and back loses nothing. */
type Draft = { readonly kind: Condition['kind']; readonly level: number; readonly years: number | null; readonly subject: string }

const subjectOf = (condition: Condition) =>
  condition.kind === 'education' ? condition.field : condition.kind === 'experience' ? condition.area : condition.name

const draftOf = (condition: Condition | null): Draft => ({
  kind: condition?.kind ?? 'education',
  level: condition?.kind === 'education' ? condition.level : 5,
  years: condition?.kind === 'experience' ? condition.years : 2,
  subject: condition ? subjectOf(condition) : '',
})

function conditionOf({ kind, level, years, subject }: Draft) {
  if (kind === 'education') return { kind, level, field: subject.trim() }
  if (kind === 'experience') return { kind, years, area: subject.trim() }
  return { kind, name: subject.trim() }
}

type ConditionDialogProps = {
  /** Null: a new one. */
  readonly condition: Condition | null
  /** The words of the role's language. */
  readonly words: Words
  readonly onClose: () => void
  readonly onSave: (condition: Condition) => void
  readonly onRemove: () => void
}

/** Writes one condition of the qualification rule. */
export function ConditionDialog({ condition, words, onClose, onSave, onRemove }: ConditionDialogProps) {
  const { t } = useWords()
  const [draft, setDraft] = useState(() => draftOf(condition))
  const [isTried, setTried] = useState(false)
  const parsed = Condition.safeParse(conditionOf(draft))
  const subject = draft.kind === 'certificate' ? Condition.options[2].shape.name : Condition.options[0].shape.field
  const problem = problemWith(subject, draft.subject)
  const remove = () => {
    onRemove()
    onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!parsed.success) return
    onSave(parsed.data)
    onClose()
  }
  const actions = (
    <>
      {condition && (
        <>
          <Button tone="danger" onPress={remove}>
            {t('roles:condition.remove')}
          </Button>
          <span className="grow" />
        </>
      )}
      <Button onPress={onClose}>{t('common:cancel')}</Button>
      <Button tone="primary" type="submit" form="roles-condition">
        {condition ? t('common:save') : t('roles:condition.add')}
      </Button>
    </>
  )
  return (
    <Dialog title={condition ? t('roles:condition.change') : t('roles:condition.new')} onClose={onClose} actions={actions}>
      <form id="roles-condition" className="stack" noValidate onSubmit={submit}>
        <Select
          label={t('roles:condition.kind')}
          value={draft.kind}
          options={kinds.map(id => ({ id, label: t(`roles:condition.kinds.${id}`) }))}
          onChange={kind => setDraft({ ...draft, kind })}
        />
        {draft.kind === 'education' && (
          <Select
            label={t('roles:condition.level')}
            value={levels[draft.level - 1] ?? '5'}
            options={levels.map(id => ({ id, label: levelWords({ t, language: words.language }, Number(id)) }))}
            onChange={level => setDraft({ ...draft, level: Number(level) })}
          />
        )}
        {draft.kind === 'experience' && (
          <NumberField
            label={t('roles:condition.years')}
            value={draft.years}
            minimum={0}
            maximum={60}
            step={0.5}
            onChange={years => setDraft({ ...draft, years })}
            problem={isTried && draft.years === null ? t('common:problem.empty') : undefined}
          />
        )}
        <TextField
          label={t(`roles:condition.subject.${draft.kind}`)}
          value={draft.subject}
          onChange={value => setDraft({ ...draft, subject: value })}
          hint={draft.kind === 'certificate' ? undefined : t(`roles:condition.subjectHint.${draft.kind}`)}
          problem={isTried || problem !== 'empty' ? problem : null}
        />
        <p className="roles-said" lang={words.language}>
          {parsed.success ? conditionWords(words, parsed.data) : ''}
        </p>
      </form>
    </Dialog>
  )
}
