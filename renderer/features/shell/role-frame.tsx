import type { ReactNode } from 'react'
import { Link, useRoute } from 'wouter'
import type { RoleSummary } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { twinDate } from '../../i18n/role-names'
import { Chip } from '../../ui/chip'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { useRoleList } from '../../workspace'

const steps = ['role', 'plan', 'candidates', 'interviews', 'compare', 'decision'] as const
type Step = (typeof steps)[number]

const pathOf = (roleId: string, step: Step) => (step === 'role' ? `/roles/${roleId}` : `/roles/${roleId}/${step}`)
const countOf = (role: RoleSummary, step: Step) =>
  step === 'candidates' ? role.applicationCount : step === 'interviews' ? role.interviewCount : 0

function Steps({ role }: { readonly role: RoleSummary }) {
  const { t } = useWords()
  const [, params] = useRoute<{ step?: string }>('/roles/:roleId/:step?/*?')
  const current = steps.find(step => step === params?.step) ?? 'role' // the description, the versions: pages of the first step
  return (
    <nav className="tabs" aria-label={t('shell:steps')}>
      {steps.map(step => (
        <Link key={step} href={pathOf(role.id, step)} className="tab" {...(step === current ? { 'aria-current': 'page' as const } : {})}>
          {t(`shell:step.${step}`)}
          {countOf(role, step) > 0 && <span className="tab-count num">{countOf(role, step)}</span>}
        </Link>
      ))}
    </nav>
  )
}

type RoleFrameProps = {
  readonly roleId: string
  /** Buttons of the page that is shown. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly isFlush?: boolean
}

/** The head of a role with its six steps; one step's page is inside. */
export function RoleFrame({ roleId, actions, children, isFlush = false }: RoleFrameProps) {
  const { t, language } = useWords()
  const roles = useRoleList()
  const role = roles.kind === 'ready' ? roles.value.find(each => each.id === roleId) : undefined
  if (!role) {
    const missing = { kind: 'failed', failure: { code: 'not-found', message: 'no such role' } } as const
    return (
      <Page title={t('shell:step.role')}>
        <Loaded load={roles.kind === 'ready' ? missing : roles}>{() => null}</Loaded>
      </Page>
    )
  }
  const date = roles.kind === 'ready' ? twinDate(roles.value, role, language) : ''
  const facts = (
    <>
      {date !== '' && <span className="hint num">{date}</span>}
      {role.status === 'closed' && <Chip tone="met">{t('shell:decided')}</Chip>}
    </>
  )
  return (
    <Page title={role.title} facts={facts} actions={actions} tabs={<Steps role={role} />} isFlush={isFlush}>
      {children}
    </Page>
  )
}
