import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Link, useRoute } from 'wouter'
import type { RoleSummary } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { twinDate } from '../../i18n/role-names'
import { ariaShortcutOf, shortcutOf } from '../../shortcuts'
import { Kbd } from '../../ui/kbd'
import { useCommands } from '../../use-commands'
import { useRoleList } from '../../workspace'
import { SavedMark } from './saved-mark'

type SideLinkProps = { readonly href: string; readonly isCurrent: boolean; readonly count?: number; readonly children: ReactNode }

const SideLink = ({ href, isCurrent, count, children }: SideLinkProps) => (
  <Link href={href} className="side-link" {...(isCurrent ? { 'aria-current': 'page' } : {})}>
    <span className="side-name">{children}</span>
    {count !== undefined && <span className="label num">{count}</span>}
  </Link>
)

/** A role's title; where another has the same, the day on which it was begun stands below. */
function RoleName({ role, roles }: { readonly role: RoleSummary; readonly roles: readonly RoleSummary[] }) {
  const { language } = useWords()
  const date = twinDate(roles, role, language)
  return (
    <>
      {role.title}
      {date !== '' && <span className="side-date num"> {date}</span>}
    </>
  )
}

type RoleLinksProps = { readonly title: string; readonly roles: readonly RoleSummary[]; readonly currentId: string | undefined }

function RoleLinks({ title, roles, currentId }: RoleLinksProps) {
  if (roles.length === 0) return null
  return (
    <>
      <h2 className="label side-head">{title}</h2>
      {roles.map(role => (
        <SideLink key={role.id} href={`/roles/${role.id}`} isCurrent={role.id === currentId} count={role.activeCount}>
          <RoleName role={role} roles={roles} />
        </SideLink>
      ))}
    </>
  )
}

/** The navigation: what waits, the roles, and the quiet mark that all is kept. */
export function Side({ firmName }: { readonly firmName: string }) {
  const { t, language } = useWords()
  const run = useCommands()
  const roles = useRoleList()
  const [isToday] = useRoute('/')
  const [isSettings] = useRoute('/settings')
  const [isNew] = useRoute('/new-role')
  const [, inRole] = useRoute<{ roleId: string }>('/roles/:roleId/*?')
  const list = roles.kind === 'ready' ? roles.value : []
  return (
    <nav className="side no-print" aria-label={t('shell:navigation')}>
      <div className="firm">
        <img className="logo" src="./favicon.svg" alt="" />
        {firmName}
      </div>
      <SideLink href="/" isCurrent={isToday}>
        {t('shell:today')}
      </SideLink>
      <RoleLinks title={t('shell:openRoles')} roles={list.filter(role => role.status === 'open')} currentId={inRole?.roleId} />
      <Link href="/new-role" className="side-link" {...(isNew ? { 'aria-current': 'page' as const } : {})}>
        <span className="row side-new">
          <Plus size={14} aria-hidden />
          {t('shell:newRole')}
        </span>
      </Link>
      <RoleLinks title={t('shell:closedRoles')} roles={list.filter(role => role.status === 'closed')} currentId={inRole?.roleId} />
      <div className="side-foot">
        <SideLink href="/settings" isCurrent={isSettings}>
          {t('shell:settings')}
        </SideLink>
        <AriaButton className="side-link side-command" aria-keyshortcuts={ariaShortcutOf('palette')} onPress={() => void run('palette')}>
          {t('commands:find')}
          <Kbd keys={shortcutOf('palette', language)} />
        </AriaButton>
        <SavedMark />
      </div>
    </nav>
  )
}
