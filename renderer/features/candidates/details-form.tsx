import { Mail } from 'lucide-react'
import { useState } from 'react'
import { CandidateDetails } from '../../../shared/domain/candidates'
import { mailLink } from '../../../shared/domain/links'
import { problemWith } from '../../../shared/domain/text'
import type { FailureCode } from '../../../shared/result'
import { useWords } from '../../i18n'
import { openLink } from '../../open-link'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'

type DetailsFormProps = {
  readonly details: CandidateDetails
  readonly onChange: (change: Partial<CandidateDetails>) => void
  readonly onLeave: () => void
}

const lengths = { name: 120, email: 200, phone: 40, source: 120, notes: 20_000 } as const
const types = { name: 'text', email: 'email', phone: 'tel', source: 'text' } as const

/** Writes to the person with the machine's own mail program; there once the address is one. */
function WriteButton({ email }: { readonly email: string }) {
  const { t } = useWords()
  const [refusal, setRefusal] = useState<FailureCode | null>(null)
  if (email.trim() === '' || problemWith(CandidateDetails.shape.email, email)) return null
  return (
    <>
      {refusal && <FailureNote failure={{ code: refusal }} />}
      <Button tone="quiet" icon={Mail} onPress={() => void openLink(mailLink(email.trim())).then(setRefusal)}>
        {t('candidates:write')}
      </Button>
    </>
  )
}

/** What is written about a person, saved as it is written. */
export function DetailsForm({ details, onChange, onLeave }: DetailsFormProps) {
  const { t } = useWords()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  // Half an address is no mistake while it is being typed.
  const problem = (field: keyof CandidateDetails) => (left.has(field) ? problemWith(CandidateDetails.shape[field], details[field]) : null)
  const field = (name: keyof CandidateDetails) => ({
    label: t(`candidates:field.${name}`),
    maxLength: lengths[name],
    value: details[name],
    onChange: (value: string) => onChange({ [name]: value }),
    onBlur: () => {
      setLeft(before => new Set(before).add(name))
      onLeave()
    },
    problem: problem(name),
  })
  return (
    <section className="candidate-part" aria-labelledby="candidate-details">
      <div className="row">
        <h3 id="candidate-details" className="candidate-part-title">
          {t('candidates:part.details')}
        </h3>
        <span className="grow" />
        <WriteButton email={details.email} />
      </div>
      <div className="candidates-pair">
        {(['name', 'source', 'email', 'phone'] as const).map(name => (
          <TextField key={name} {...field(name)} type={types[name]} />
        ))}
      </div>
      <TextField {...field('notes')} rows={4} hint={t('candidates:field.notesHint')} />
    </section>
  )
}
