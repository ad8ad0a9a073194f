import { CalendarClock, FileText, Inbox } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { InterviewSummary } from '../../../shared/domain/interviews'
import type { RoleSummary } from '../../../shared/domain/roles'
import type { Today } from '../../../shared/domain/today'
import { useWords } from '../../i18n'
import { formatDate, formatDateTime } from '../../i18n/format'
import { roleName } from '../../i18n/role-names'
import { useResource } from '../../resource'
import { LinkButton } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { useWorkspace } from '../../workspace'
import { todayResource } from './today-store'
import './today.css'

type LineProps = { readonly href: string; readonly name: string; readonly about: string; readonly when: string; readonly action?: string }

const Line = ({ href, name, about, when, action }: LineProps) => (
  <li>
    <Link href={href} className="today-line">
      <span className="grow">
        <strong>{name}</strong>
        <span className="hint">{about}</span>
      </span>
      <span className="hint num">{when}</span>
      {action && <span className="button">{action}</span>}
    </Link>
  </li>
)

type BlockProps = { readonly title: string; readonly hint?: string; readonly children: ReactNode }

const Block = ({ title, hint, children }: BlockProps) => (
  <section className="today-block">
    <h2>{title}</h2>
    {hint && <p className="hint">{hint}</p>}
    <ul className="today-lines">{children}</ul>
  </section>
)

function InterviewLines({ interviews, isRunning }: { readonly interviews: readonly InterviewSummary[]; readonly isRunning: boolean }) {
  const { t, language } = useWords()
  const when = ({ plannedForMs, ratedCount, criterionCount }: InterviewSummary) =>
    isRunning
      ? t('today:rated', { rated: ratedCount, total: criterionCount })
      : plannedForMs === null
        ? t('today:undated')
        : formatDateTime(plannedForMs, language)
  return interviews.map(interview => (
    <Line
      key={interview.id}
      href={`/interviews/${interview.id}`}
      name={interview.candidateName}
      about={`${interview.roleTitle} · ${interview.title}`}
      when={when(interview)}
      action={t(isRunning ? 'today:continue' : 'today:open')}
    />
  ))
}

function RoleLines({ roles }: { readonly roles: readonly RoleSummary[] }) {
  const { t, language } = useWords()
  return roles.map(role => (
    <Line
      key={role.id}
      href={`/roles/${role.id}`}
      name={roleName(roles, role, language)}
      about={`${t('today:applications', { count: role.applicationCount })}, ${t('today:interviews', { count: role.interviewCount })}`}
      when={formatDate(role.createdAtMs, language)}
    />
  ))
}

function Waiting({ today }: { readonly today: Today }) {
  const { t, language } = useWords()
  if (today.openRoles.length === 0) {
    return (
      <EmptyState
        icon={FileText}
        title={t('today:noRole.title')}
        action={
          <LinkButton tone="primary" href="/new-role">
            {t('today:noRole.action')}
          </LinkButton>
        }
      >
        {t('today:noRole.text')}
      </EmptyState>
    )
  }
  const isCalm = today.toLock.length + today.planned.length + today.received.length === 0
  return (
    <div className="today">
      {isCalm && (
        <EmptyState icon={CalendarClock} title={t('today:calm.title')}>
          {t('today:calm.text')}
        </EmptyState>
      )}
      {today.toLock.length > 0 && (
        <Block title={t('today:toLock')} hint={t('today:toLockHint')}>
          <InterviewLines interviews={today.toLock} isRunning />
        </Block>
      )}
      {today.planned.length > 0 && (
        <Block title={t('today:planned')}>
          <InterviewLines interviews={today.planned} isRunning={false} />
        </Block>
      )}
      {today.received.length > 0 && (
        <Block title={t('today:received')}>
          {today.received.map(({ role, count }) => (
            <Line
              key={role.id}
              href={`/roles/${role.id}/candidates`}
              name={roleName(today.openRoles, role, language)}
              about={t('today:receivedCount', { count })}
              when=""
              action={t('today:open')}
            />
          ))}
        </Block>
      )}
      <Block title={t('today:roles')}>
        <RoleLines roles={today.openRoles} />
      </Block>
    </div>
  )
}

function SampleBanner() {
  const { t } = useWords()
  return (
    <div className="today-sample">
      <Inbox size={16} aria-hidden />
      <span className="grow">{t('today:sampleBanner')}</span>
      <Link href="/settings">{t('today:sampleLeave')}</Link>
    </div>
  )
}

/** What waits: interviews to finish and to come, applications to look at, the open roles. */
export function TodayPage() {
  const { t } = useWords()
  const today = useResource(todayResource, null, ['workspace', 'roles', 'candidates', 'interviews', 'decisions'])
  const firm = useWorkspace()
  return (
    <Page title={t('today:title')}>
      {firm.kind === 'ready' && firm.value?.isSample && <SampleBanner />}
      <Loaded load={today}>{value => <Waiting today={value} />}</Loaded>
    </Page>
  )
}
