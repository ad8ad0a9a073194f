import type { RoleSummary } from '../../../shared/domain/roles'
import { api } from '../../api'
import { createResource, useResource } from '../../resource'

const rolesResource = createResource(() => api.roles.list({}))

const none: readonly RoleSummary[] = []

/** Every role, open ones first; none until they are read. */
export function useRoles(): readonly RoleSummary[] {
  const roles = useResource(rolesResource, null, ['roles', 'workspace'])
  return roles.kind === 'ready' ? roles.value : none
}
