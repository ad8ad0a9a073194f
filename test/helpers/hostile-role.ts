import type { RoleContent } from '../../shared/domain/roles'
import { bookkeeper, criterion } from './role-content'

/** The small complete role with an offer and a text about the firm. */
export const fullRole = (): RoleContent => ({
  ...bookkeeper(),
  conditions: {
    ...bookkeeper().conditions,
    term: 'permanent',
    time: 'full',
    place: 'Lyon',
    pay: { min: 28_000, max: 32_000, currency: 'EUR', period: 'year', note: 'gross' },
    reportsTo: 'The owner',
  },
  about: 'We make **toys**.',
})

/** Signs that mean something in one format or the other, and words that run from right to left. */
export const hostile = '</p><script>alert(1)</script><img src=x onerror=alert(1)> & "q" | * ` _ # ]]> שלום \u202eabc 😀 \uffff'

/** A role with that in every text of it, as long as each may be. */
export function hostileRole(): RoleContent {
  const full = (longest: number) => hostile.repeat(Math.floor(longest / hostile.length))
  const role = fullRole()
  const condition = {
    contract: full(120),
    hours: full(120),
    place: full(120),
    start: full(120),
    reportsTo: full(120),
    worksWith: full(120),
  }
  return {
    ...role,
    title: full(120),
    purpose: full(1500),
    duties: role.duties.map(duty => ({ ...duty, what: full(300), standard: full(300), withWhom: full(120) })),
    requirements: role.requirements.map(each => ({ ...each, text: full(300) })),
    qualification: { branches: [{ conditions: [{ kind: 'certificate', name: full(120) }] }] },
    criteria: role.criteria.map(each => criterion(each.id, { ...each, name: full(120) })),
    conditions: {
      ...role.conditions,
      ...condition,
      remoteNote: full(120),
      customerContact: full(120),
      pay: { ...role.conditions.pay, note: full(120) },
    },
    about: full(4000),
  }
}
