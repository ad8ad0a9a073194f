import { useEffect, useRef, useState } from 'react'
import type { ApplicationSummary } from '../../../shared/domain/candidates'
import { api } from '../../api'
import { useWords } from '../../i18n'
import { createResource, useResource } from '../../resource'
import { Loaded } from '../../ui/loaded'
import { Select } from '../../ui/select'
import { showToast } from '../../ui/toast'
import { PlanForm } from './plan-dialog'
import { lastRater } from './plan-draft'

const roleResource = createResource((roleId: string) => api.roles.get({ roleId }))

type CandidateProps = {
  readonly people: readonly ApplicationSummary[]
  readonly value: string
  readonly onChange: (applicationId: string) => void
}

/** The first thing to decide has the focus. */
function Candidate({ people, value, onChange }: CandidateProps) {
  const { t } = useWords()
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => field.current?.querySelector('button')?.focus(), [])
  const options = people.map(person => ({ id: person.id, label: person.name }))
  return (
    <div ref={field}>
      <Select label={t('interviews:form.candidate')} value={value} options={options} onChange={onChange} />
    </div>
  )
}

type NewInterviewProps = {
  readonly roleId: string
  readonly people: readonly ApplicationSummary[]
  /** Shown as chosen at first. */
  readonly firstId: string
  readonly onClose: () => void
}

/** Plans an interview with somebody; the length begins as the kit's. */
export function NewInterview({ roleId, people, firstId, onClose }: NewInterviewProps) {
  const { t } = useWords()
  const role = useResource(roleResource, roleId, ['roles'])
  const [applicationId, setApplicationId] = useState(firstId)
  const name = people.find(person => person.id === applicationId)?.name ?? ''
  return (
    <Loaded load={role}>
      {({ content }) => (
        <PlanForm
          title={t('interviews:form.title')}
          submit={t('interviews:form.submit')}
          roleId={roleId}
          initial={{ title: t('interviews:form.roundDefault'), when: '', minutes: content.kit.minutes, rater: lastRater() }}
          save={plan => api.interviews.plan({ applicationId, plan })}
          onSaved={() => {
            showToast(t('interviews:form.planned', { name }))
            onClose()
          }}
          onClose={onClose}
        >
          <Candidate people={people} value={applicationId} onChange={setApplicationId} />
          <p className="hint">{t('interviews:form.frozen')}</p>
        </PlanForm>
      )}
    </Loaded>
  )
}
