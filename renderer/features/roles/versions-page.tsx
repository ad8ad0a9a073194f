import { ArrowLeft, History } from 'lucide-react'
import { useState } from 'react'
import type { RoleVersionSummary } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import '../../i18n/versions'
import { useResource } from '../../resource'
import { LinkButton } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Loaded } from '../../ui/loaded'
import { Advertise } from './advertise'
import type { RoleDocument } from './role-document'
import { type RoleStepProps, RoleWork, type RoleWorkProps } from './role-work'
import { VersionCompare, type VersionPair } from './version-compare'
import { VersionList } from './version-list'
import { VersionMark } from './version-mark'
import { versionListResource } from './versions-store'
import './roles.css'
import './versions.css'

type WorkProps = RoleWorkProps & { readonly wanted: number | null; readonly versions: readonly RoleVersionSummary[] }

function Versions({ wanted, versions, ...work }: WorkProps) {
  const { t } = useWords()
  const isGone = wanted !== null && !versions.some(({ number }) => number === wanted)
  const first = wanted === null || isGone ? (versions[0]?.number ?? 1) : wanted
  const [chosen, choose] = useState<VersionPair | null>(null)
  const pair = chosen ?? { from: first, to: 'now' }
  return (
    <div className="roles-plan">
      <VersionList versions={versions} chosen={pair} onChoose={from => choose({ from, to: 'now' })} />
      <div className="roles-sheet">
        {isGone && <p className="hint">{t('versions:compare.gone', { number: wanted })}</p>}
        <VersionCompare {...work} versions={versions} pair={pair} onChange={choose} />
      </div>
    </div>
  )
}

function NoVersions({ open, document }: RoleWorkProps) {
  const { t } = useWords()
  const action = (
    <div className="row">
      <Advertise document={document} />
      <LinkButton href={`/roles/${open.role.id}`}>{t('versions:none.action')}</LinkButton>
    </div>
  )
  return (
    <EmptyState icon={History} title={t('versions:none.title')} action={action}>
      {t('versions:none.text')}
    </EmptyState>
  )
}

type VersionsPageProps = RoleStepProps & {
  /** The version to begin with, as the address says it. */
  readonly number?: string | undefined
}

/** What was advertised: each version as it was, compared with any other or with what is written now, and restored. */
export function VersionsPage({ roleId, Frame, number }: VersionsPageProps) {
  const { t } = useWords()
  const list = useResource(versionListResource, { roleId }, ['roles', 'candidates'])
  const wanted = number !== undefined && /^[1-9]\d{0,8}$/.test(number) ? Number(number) : null
  const actions = (document: RoleDocument) => (
    <>
      <VersionMark roleId={roleId} document={document} />
      <LinkButton href={`/roles/${roleId}`} icon={ArrowLeft}>
        {t('versions:back')}
      </LinkButton>
      {list.kind === 'ready' && list.value.length > 0 && <Advertise document={document} />}
    </>
  )
  return (
    <RoleWork roleId={roleId} Frame={Frame} isCoached actions={actions}>
      {work => (
        <Loaded load={list}>
          {versions =>
            versions.length === 0 ? <NoVersions {...work} /> : <Versions {...work} key={wanted} wanted={wanted} versions={versions} />
          }
        </Loaded>
      )}
    </RoleWork>
  )
}
