import { MessagesSquare, Plus, Users } from 'lucide-react'
import { useEffect, useState } from 'react'
import { tinykeys } from 'tinykeys'
import type { InterviewStatus, InterviewSummary } from '../../../shared/domain/interviews'
import { api } from '../../api'
import { useWords } from '../../i18n'
import { useResource } from '../../resource'
import { Button, LinkButton } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Loaded } from '../../ui/loaded'
import type { RoleFrameComponent } from '../../ui/role-frame'
import { showToast } from '../../ui/toast'
import { useWanted } from '../../wanted'
import { InterviewRow } from './interview-row'
import { roleInterviewsResource } from './interviews-store'
import { NewInterview } from './new-interview'
import { ChangePlan } from './plan-dialog'
import { RemoveDialog } from './remove-dialog'
import './interviews.css'

type Asked = { readonly kind: 'plan' } | { readonly kind: 'change' | 'remove'; readonly interview: InterviewSummary }

/** Running first: what was begun is to be finished. */
const groups = ['running', 'planned', 'locked'] as const satisfies readonly InterviewStatus[]

const isFree = (target: EventTarget | null) =>
  !(
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [role="menu"]')
  )

function usePlanKey(plan: (() => void) | null) {
  useEffect(() => {
    if (!plan) return
    return tinykeys(window, {
      n: event => {
        if (!isFree(event.target)) return
        event.preventDefault()
        plan()
      },
    })
  }, [plan])
}

type GroupProps = {
  readonly status: InterviewStatus
  readonly interviews: readonly InterviewSummary[]
  readonly ask: (asked: Asked) => void
}

function Group({ status, interviews, ask }: GroupProps) {
  const { t } = useWords()
  const shown = interviews.filter(interview => interview.status === status)
  if (shown.length === 0) return null
  return (
    <section className="interviews-group" aria-label={t(`interviews:group.${status}`)}>
      <h2 className="interviews-head">
        {t(`interviews:group.${status}`)} <span className="num">{shown.length}</span>
      </h2>
      <ul className="interviews-list">
        {shown.map(interview => (
          <InterviewRow
            key={interview.id}
            interview={interview}
            onChange={() => ask({ kind: 'change', interview })}
            onRemove={() => ask({ kind: 'remove', interview })}
          />
        ))}
      </ul>
    </section>
  )
}

function Nobody({ roleId }: { readonly roleId: string }) {
  const { t } = useWords()
  const action = <LinkButton href={`/roles/${roleId}/candidates`}>{t('interviews:nobody.action')}</LinkButton>
  return (
    <EmptyState icon={Users} title={t('interviews:nobody.title')} action={action}>
      {t('interviews:nobody.text')}
    </EmptyState>
  )
}

export function InterviewsPage({ roleId, Frame }: { readonly roleId: string; readonly Frame: RoleFrameComponent }) {
  const { t } = useWords()
  const load = useResource(roleInterviewsResource, roleId, ['interviews', 'candidates', 'roles'])
  const [asked, setAsked] = useState<Asked | null>(null)
  const people = load.kind === 'ready' ? load.value.people : []
  const planned = load.kind === 'ready' ? load.value.interviews.map(interview => interview.applicationId) : []
  const first = people.find(person => !planned.includes(person.id)) ?? people[0]
  const canPlan = first !== undefined && asked === null
  const [openPlan] = useState(() => () => setAsked({ kind: 'plan' }))
  usePlanKey(canPlan ? openPlan : null)
  useWanted('plan-interview', canPlan ? openPlan : null)
  const close = () => setAsked(null)
  const planButton = (
    <Button tone="primary" icon={Plus} shortcut="N" aria-keyshortcuts="N" onPress={openPlan}>
      {t('interviews:plan')}
    </Button>
  )
  return (
    <Frame roleId={roleId} actions={first && load.kind === 'ready' && load.value.interviews.length > 0 && planButton}>
      <Loaded load={load}>
        {({ interviews }) => {
          if (interviews.length > 0)
            return groups.map(status => <Group key={status} status={status} interviews={interviews} ask={setAsked} />)
          if (!first) return <Nobody roleId={roleId} />
          return (
            <EmptyState icon={MessagesSquare} title={t('interviews:empty.title')} action={planButton}>
              {t('interviews:empty.text')}
            </EmptyState>
          )
        }}
      </Loaded>
      {asked?.kind === 'plan' && first && <NewInterview roleId={roleId} people={people} firstId={first.id} onClose={close} />}
      {asked?.kind === 'change' && (
        <ChangePlan
          interview={asked.interview}
          save={plan => api.interviews.savePlan({ interviewId: asked.interview.id, plan })}
          onSaved={() => {
            showToast(t('interviews:form.saved'))
            close()
          }}
          onClose={close}
        />
      )}
      {asked?.kind === 'remove' && <RemoveDialog interview={asked.interview} onClose={close} />}
    </Frame>
  )
}
