import type { RoleSummary } from '../../../shared/domain/roles'
import { useRoleList } from '../../workspace'

const none: readonly RoleSummary[] = []

/** Every role, open ones first; none until they are read. */
export function useRoles(): readonly RoleSummary[] {
  const roles = useRoleList()
  return roles.kind === 'ready' ? roles.value : none
}
