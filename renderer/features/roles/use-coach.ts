import { useDeferredValue, useEffect, useState } from 'react'
import type * as ReadRole from '../../../shared/domain/coach/read-role'
import type { RoleFinding } from '../../../shared/domain/coach/role-checks'
import type { RoleContent } from '../../../shared/domain/roles'
import { useResource } from '../../resource'
import { firmResource } from './firm-store'

/** What of the coach the page uses. */
type Coach = Pick<typeof ReadRole, 'readRole' | 'worstFirst' | 'readiness' | 'acceptFinding' | 'ignoreFinding'>

let coach: Coach | null = null

/** Its rules are many: they come after the page, and the page does not wait for them. */
async function load(): Promise<Coach> {
  coach ??= await import('../../../shared/domain/coach/read-role')
  return coach
}

/** What the coach says of the role as it stands, a moment behind the typing; null until it has come. */
export function useCoach(content: RoleContent): { readonly coach: Coach; readonly findings: readonly RoleFinding[] } | null {
  const [ready, setReady] = useState(coach)
  const firm = useResource(firmResource, null, ['workspace'])
  const read = useDeferredValue(content)
  useEffect(() => {
    void load().then(setReady)
  }, [])
  if (!ready || firm.kind !== 'ready') return null
  return { coach: ready, findings: ready.worstFirst(ready.readRole(read, firm.value?.country ?? 'FR')) }
}
