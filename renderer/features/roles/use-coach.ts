import { useDeferredValue, useMemo } from 'react'
import type { RoleFinding } from '../../../shared/domain/coach/role-checks'
import type { Country } from '../../../shared/domain/country'
import type { RoleContent } from '../../../shared/domain/roles'
import { useWorkspace } from '../../workspace'
import { type Coach, usePreparedCoach } from './prepared-coach'
import { useSpelling } from './use-spelling'

/** What the coach says of a role, worst first. */
export type Reading = {
  readonly coach: Coach
  readonly country: Country
  /** The role as it was read. */
  readonly content: RoleContent
  readonly findings: readonly RoleFinding[]
  /** Words that no dictionary knows, those that are let stand too. */
  readonly misspelt: readonly RoleFinding[]
}

/** What the coach says of the role as it stands, a moment behind the typing; null until it has come, and without a role. */
export function useCoach(content: RoleContent | null): Reading | null {
  const firm = useWorkspace()
  const read = useDeferredValue(content)
  const country = firm.kind === 'ready' ? (firm.value?.country ?? 'FR') : null
  const coach = usePreparedCoach(read, country)
  const misspelt = useSpelling(read, firm.kind === 'ready' ? (firm.value?.firmName ?? '') : '')
  return useMemo(() => {
    if (!coach || !country || !read) return null
    const spelling = misspelt.filter(finding => !coach.isIgnored(read, finding))
    const findings = coach.worstFirst([...coach.readRole(read, country), ...spelling])
    return { coach, country, content: read, findings, misspelt }
  }, [coach, country, read, misspelt])
}
