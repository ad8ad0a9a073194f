import { useId } from 'react'
import { Link } from 'wouter'
import type { Column } from '../../../shared/domain/comparison'
import { useWords, type Words } from '../../i18n'
import { gapWords } from '../../i18n/qualification-words'
import { Chip } from '../../ui/chip'
import { TextField } from '../../ui/text-field'
import { reasonPlace } from './places'
import { TotalLine } from './total-line'

export type Standing = 'chosen' | 'not-chosen' | 'undecided' | 'set-aside'

type PersonCardProps = {
  readonly roleId: string
  readonly column: Column
  readonly standing: Standing
  readonly reason: string
  /** Recording was tried: what is missing is marked. */
  readonly isChecked: boolean
  readonly onChoose: () => void
  readonly onReason: (reason: string) => void
}

/** Every must that is not met or not known, in words. */
function gateLines(words: Words, column: Column): readonly string[] {
  const { t } = words
  return column.gates
    .filter(gate => gate.status !== 'met')
    .map(gate => {
      if (gate.kind === 'qualification') return gapWords(words, gate.result)
      return t(gate.status === 'notMet' ? 'decisions:gate.notMet' : 'decisions:gate.unknown', { text: gate.requirement.text })
    })
}

type ChoiceProps = Pick<PersonCardProps, 'column' | 'standing' | 'onChoose'>

function Choice({ column, standing, onChoose }: ChoiceProps) {
  const { t } = useWords()
  const { name } = column.applicant
  if (standing === 'set-aside') {
    return (
      <>
        <div className="decisions-name">{name}</div>
        <Chip>{t('decisions:setAside')}</Chip>
      </>
    )
  }
  return (
    <div className="decisions-name">
      <label className="decisions-choice">
        <input type="radio" name="decisions-chosen" checked={standing === 'chosen'} onChange={onChoose} />
        {name}
      </label>
    </div>
  )
}

function Reason({ column, standing, reason, isChecked, onReason }: Omit<PersonCardProps, 'roleId' | 'onChoose'>) {
  const { t } = useWords()
  const { applicationId, name, rejection } = column.applicant
  const isEmpty = reason.trim() === ''
  const hint = rejection && isEmpty ? t('decisions:reason.earlier', { reason: rejection.reason }) : undefined
  return (
    <div id={reasonPlace(applicationId)}>
      <TextField
        label={t(`decisions:reason.label.${standing}`, { name })}
        placeholder={t(standing === 'chosen' ? 'decisions:reason.suggestChosen' : 'decisions:reason.suggest')}
        value={reason}
        onChange={onReason}
        rows={2}
        maxLength={2000}
        hint={hint}
        problem={isChecked && isEmpty && !rejection ? 'empty' : null}
      />
    </div>
  )
}

/** One person: how they stand, whether they are chosen, and the reason that is kept. */
export function PersonCard(props: PersonCardProps) {
  const { roleId, column, standing } = props
  const words = useWords()
  const lines = gateLines(words, column)
  const id = useId()
  return (
    <li className={standing === 'chosen' ? 'decisions-person decisions-person-chosen' : 'decisions-person'} aria-labelledby={id}>
      <div className="decisions-head" id={id}>
        <Choice {...props} />
        <span className="grow" />
        <TotalLine column={column} />
        {column.gates.length > 0 && <Chip tone={column.gate}>{words.t(`decisions:musts.${column.gate}`)}</Chip>}
      </div>
      {lines.map(line => (
        <p key={line} className={column.gate === 'notMet' ? 'decisions-gap decisions-gap-unmet' : 'decisions-gap'}>
          {line}
        </p>
      ))}
      {standing === 'chosen' && column.gate === 'notMet' && <p className="hint">{words.t('decisions:chosenUnmet')}</p>}
      <Reason {...props} />
      {standing === 'set-aside' && (
        <Link href={`/roles/${roleId}/candidates/${column.applicant.applicationId}`} className="decisions-link">
          {words.t('decisions:bringBack')}
        </Link>
      )}
    </li>
  )
}
