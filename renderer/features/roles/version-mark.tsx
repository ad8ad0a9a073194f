import { useDeferredValue, useMemo } from 'react'
import { Link } from 'wouter'
import { isChanged } from '../../../shared/domain/role-changes'
import type { RoleContent, RoleVersion } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import '../../i18n/versions'
import { useResource } from '../../resource'
import type { RoleDocument } from './role-document'
import { useRolePart } from './use-role-document'
import { newestVersionResource } from './versions-store'
import './version-mark.css'

type VersionMarkProps = { readonly roleId: string; readonly document: RoleDocument }

function stateOf(newest: RoleVersion | null, content: RoleContent | null): 'draft' | 'version' | 'changed' {
  if (!newest || !content) return 'draft'
  return isChanged(newest.content, content) ? 'changed' : 'version'
}

/** Which version of the role candidates read, and whether something was written since; it leads to the versions. */
export function VersionMark({ roleId, document }: VersionMarkProps) {
  const { t } = useWords()
  const newest = useResource(newestVersionResource, { roleId }, ['roles'])
  const version = newest.kind === 'ready' ? newest.value : null
  const written = useDeferredValue(useRolePart(document, ({ content }) => content))
  const kind = useMemo(() => stateOf(version, written), [version, written])
  if (newest.kind !== 'ready') return null
  const state = t(`versions:mark.${kind}`, { number: version?.number })
  return (
    <Link
      href={`/roles/${roleId}/versions`}
      className={kind === 'changed' ? 'chip chip-unknown version-mark' : 'chip version-mark'}
      aria-label={t('versions:mark.label', { state })}
    >
      {state}
    </Link>
  )
}
