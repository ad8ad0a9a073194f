import {
  type CandidateFacts,
  type Condition,
  evaluateQualification,
  type QualificationResult,
  type QualificationRule,
  subjectsOf,
} from '../../../shared/domain/qualification'
import { useWords } from '../../i18n'
import { formatList } from '../../i18n/format'
import { conditionWords, gapWords, levelWords, ruleWords } from '../../i18n/qualification-words'
import { GateChip } from '../../ui/chip'
import { NumberField } from '../../ui/number-field'
import { Select } from '../../ui/select'
import { holds, levelIn, withCertificate, withLevel, withYears, yearsIn } from './candidate-facts'

type FactsFormProps = {
  readonly rule: QualificationRule
  readonly facts: CandidateFacts
  readonly onChange: (change: (facts: CandidateFacts) => CandidateFacts) => void
}

/** Exactly what the role's rule asks of a person, and at once what follows from it. */
export function FactsForm({ rule, facts, onChange }: FactsFormProps) {
  const words = useWords()
  const { t } = words
  const result = evaluateQualification(rule, facts)
  const isAsking = result.branches.length > 0
  return (
    <section className="candidate-part" aria-labelledby="candidate-facts">
      <div className="row">
        <h3 id="candidate-facts" className="candidate-part-title">
          {t('candidates:part.facts')}
        </h3>
        {isAsking && <GateChip status={result.status} />}
      </div>
      <p className="candidate-rule">{ruleWords(words, rule)}</p>
      {isAsking && (
        <>
          <div className="candidates-pair">
            {subjectsOf(rule).map(subject => (
              <SubjectField key={keyOf(subject)} subject={subject} facts={facts} onChange={onChange} />
            ))}
          </div>
          <Verdict result={result} />
        </>
      )}
    </section>
  )
}

const nameOf = (subject: Condition) =>
  subject.kind === 'education' ? subject.field : subject.kind === 'experience' ? subject.area : subject.name
const keyOf = (subject: Condition) => `${subject.kind}:${nameOf(subject)}`

type SubjectFieldProps = Omit<FactsFormProps, 'rule'> & { readonly subject: Condition }

const levels = ['unknown', '0', '1', '2', '3', '4', '5', '6', '7', '8'] as const
const held = ['unknown', 'yes', 'no'] as const

function SubjectField({ subject, facts, onChange }: SubjectFieldProps) {
  const words = useWords()
  const { t } = words
  const name = nameOf(subject)
  switch (subject.kind) {
    case 'education': {
      const level = levelIn(facts, name)
      return (
        <Select
          label={name === '' ? t('candidates:facts.educationAny') : t('candidates:facts.education', { field: name })}
          value={levels.find(id => id === String(level)) ?? 'unknown'}
          options={levels.map(id => ({ id, label: id === 'unknown' ? t('candidates:facts.unknown') : levelWords(words, Number(id)) }))}
          onChange={id => onChange(before => withLevel(before, name, id === 'unknown' ? null : Number(id)))}
        />
      )
    }
    case 'experience':
      return (
        <NumberField
          label={name === '' ? t('candidates:facts.yearsAny') : t('candidates:facts.years', { area: name })}
          value={yearsIn(facts, name)}
          onChange={years => onChange(before => withYears(before, name, years))}
          minimum={0}
          maximum={60}
          step={0.5}
          placeholder={t('candidates:facts.unknown')}
        />
      )
    case 'certificate': {
      const isHeld = holds(facts, name)
      return (
        <Select
          label={t('candidates:facts.certificate', { name })}
          value={isHeld === null ? 'unknown' : isHeld ? 'yes' : 'no'}
          options={held.map(id => ({ id, label: t(`candidates:facts.held.${id}`) }))}
          onChange={id => onChange(before => withCertificate(before, name, id === 'unknown' ? null : id === 'yes'))}
        />
      )
    }
  }
}

/** Each branch with what is known of it, and in a sentence what is missing or still to be asked. */
function Verdict({ result }: { readonly result: QualificationResult }) {
  const words = useWords()
  const gap = gapWords(words, result)
  return (
    <div className="candidate-verdict">
      <ul>
        {result.branches.map((branch, at) => {
          const conditions = branch.conditions.map(({ condition }) => conditionWords(words, condition))
          return (
            <li key={at} className="candidate-branch">
              <GateChip status={branch.status} />
              <span>
                {at > 0 && `${words.t('candidates:facts.or')} `}
                {formatList(conditions, words.language)}
              </span>
            </li>
          )
        })}
      </ul>
      <p role="status" className="candidate-gap">
        {gap}
      </p>
    </div>
  )
}
