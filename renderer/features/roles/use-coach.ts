import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type * as ReadRole from '../../../shared/domain/coach/read-role'
import type { RoleFinding } from '../../../shared/domain/coach/role-checks'
import type { Country } from '../../../shared/domain/country'
import type { RoleContent } from '../../../shared/domain/roles'
import { useResource } from '../../resource'
import { firmResource } from './firm-store'

/** What of the coach the page uses. */
type Coach = Pick<
  typeof ReadRole,
  'readRole' | 'brokenRules' | 'worstFirst' | 'readiness' | 'fineTopics' | 'letStand' | 'acceptFinding' | 'ignoreFinding' | 'readAgain'
>

/** What the coach says of a role, worst first. */
export type Reading = {
  readonly coach: Coach
  readonly country: Country
  /** The role as it was read. */
  readonly content: RoleContent
  readonly findings: readonly RoleFinding[]
}

let coach: Coach | null = null

/** Its rules are many: they come after the page, and the page does not wait for them. */
async function load(): Promise<Coach> {
  coach ??= await import('../../../shared/domain/coach/read-role')
  return coach
}

/** What the coach says of the role as it stands, a moment behind the typing; null until it has come, and without a role. */
export function useCoach(content: RoleContent | null): Reading | null {
  const [ready, setReady] = useState(coach)
  const firm = useResource(firmResource, null, ['workspace'])
  const read = useDeferredValue(content)
  const country = firm.kind === 'ready' ? (firm.value?.country ?? 'FR') : null
  const isAsked = content !== null
  useEffect(() => {
    if (isAsked) void load().then(setReady)
  }, [isAsked])
  return useMemo(
    () =>
      ready && country && read ? { coach: ready, country, content: read, findings: ready.worstFirst(ready.readRole(read, country)) } : null,
    [ready, country, read],
  )
}
