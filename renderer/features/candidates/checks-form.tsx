import type { KeyboardEvent } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { RequirementCheck } from '../../../shared/domain/candidates'
import { GateStatus } from '../../../shared/domain/qualification'
import type { Requirement } from '../../../shared/domain/roles'
import { problemWith } from '../../../shared/domain/text'
import { useWords } from '../../i18n'
import { LinkButton } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { TextField } from '../../ui/text-field'

type ChecksFormProps = {
  readonly roleId: string
  readonly requirements: readonly Requirement[]
  readonly checks: readonly RequirementCheck[]
  readonly onChange: (change: (checks: readonly RequirementCheck[]) => readonly RequirementCheck[]) => void
  readonly onLeave: () => void
}

/** A requirement about which nothing is said is not listed. */
function withCheck(checks: readonly RequirementCheck[], check: RequirementCheck): readonly RequirementCheck[] {
  const isSaying = check.status !== 'unknown' || check.note !== ''
  const isListed = checks.some(each => each.requirementId === check.requirementId)
  if (!isSaying) return checks.filter(each => each.requirementId !== check.requirementId)
  return isListed ? checks.map(each => (each.requirementId === check.requirementId ? check : each)) : [...checks, check]
}

/** Met, not met or unknown for each requirement, with what shows it. */
export function ChecksForm({ roleId, requirements, checks, onChange, onLeave }: ChecksFormProps) {
  const { t } = useWords()
  const known = requirements.filter(({ id }) => checks.some(check => check.requirementId === id && check.status !== 'unknown')).length
  return (
    <section className="candidate-part" aria-labelledby="candidate-checks">
      <div className="row">
        <h3 id="candidate-checks" className="candidate-part-title">
          {t('candidates:part.checks')}
        </h3>
        {requirements.length > 0 && <span className="hint num">{t('candidates:checks.known', { known, total: requirements.length })}</span>}
      </div>
      {requirements.length === 0 ? (
        <p className="row hint">
          {t('candidates:checks.none')} <LinkButton href={`/roles/${roleId}`}>{t('candidates:checks.toRole')}</LinkButton>
        </p>
      ) : (
        <ul className="candidate-checks">
          {requirements.map(requirement => {
            const check = checks.find(each => each.requirementId === requirement.id)
            return (
              <CheckLine
                key={requirement.id}
                requirement={requirement}
                check={check ?? { requirementId: requirement.id, status: 'unknown', note: '' }}
                onChange={next => onChange(before => withCheck(before, next))}
                onLeave={onLeave}
              />
            )
          })}
        </ul>
      )}
    </section>
  )
}

type CheckLineProps = {
  readonly requirement: Requirement
  readonly check: RequirementCheck
  readonly onChange: (check: RequirementCheck) => void
  readonly onLeave: () => void
}

function CheckLine({ requirement, check, onChange, onLeave }: CheckLineProps) {
  const { t } = useWords()
  // A must that is not worded yet is a gate all the same, and has to be seen to be understood.
  const text = requirement.text.trim() === '' ? t('candidates:checks.unworded') : requirement.text
  const chooseByKey = (event: KeyboardEvent) => {
    const status = GateStatus.options.find(option => t(`candidates:checks.key.${option}`) === event.key.toUpperCase())
    if (!status || event.ctrlKey || event.metaKey || event.altKey) return
    onChange({ ...check, status })
    const group = event.target instanceof Element ? event.target.closest('[role=radiogroup]') : null
    group?.querySelector<HTMLInputElement>(`input[value=${status}]`)?.focus() // the focus stays with the choice
  }
  return (
    <li className="candidate-check">
      <div className="candidate-check-text">
        <p>{text}</p>
        <p className="label">
          {t(`candidates:checks.level.${requirement.level}`)} · {t(`common:method.${requirement.checkedBy}`)}
        </p>
      </div>
      <RadioGroup
        className="candidate-ways"
        orientation="horizontal"
        aria-label={text}
        value={check.status}
        onChange={value => {
          const status = GateStatus.safeParse(value)
          if (status.success) onChange({ ...check, status: status.data })
        }}
      >
        {GateStatus.options.map(status => (
          <Radio key={status} value={status} className={`candidate-way candidate-way-${status}`} onKeyDown={chooseByKey}>
            {t(`common:gate.${status}`)} <Kbd keys={t(`candidates:checks.key.${status}`)} />
          </Radio>
        ))}
      </RadioGroup>
      <div className="candidate-check-note">
        <TextField
          label={t('candidates:checks.noteOf', { requirement: text })}
          isLabelHidden
          isPlain
          placeholder={t('candidates:checks.note')}
          maxLength={300}
          value={check.note}
          onChange={note => onChange({ ...check, note })}
          onBlur={onLeave}
          problem={problemWith(RequirementCheck.shape.note, check.note)}
        />
      </div>
    </li>
  )
}
