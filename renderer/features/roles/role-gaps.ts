import { totalShare } from '../../../shared/domain/role-edits'
import type { RoleContent } from '../../../shared/domain/roles'

/** Something that whoever reads the description will look for and not find. `part` names the place on the page where it is written. */
export type RoleGap =
  | { readonly kind: 'noPurpose' | 'noPay' | 'noHours' | 'noPlace'; readonly part: string }
  | { readonly kind: 'noDuty' | 'noMust' | 'noQualification' | 'sharesOff'; readonly part: string }
  | { readonly kind: 'noStandard' | 'noFrequency'; readonly part: string; readonly count: number }

const isEmpty = (text: string) => text.trim() === ''

function dutyGaps({ duties }: RoleContent): RoleGap[] {
  const part = 'roles-duties'
  if (duties.length === 0) return [{ kind: 'noDuty', part }]
  const without = (key: 'standard' | 'frequency') => duties.filter(duty => isEmpty(duty[key])).length
  const total = totalShare({ duties })
  return [
    ...(without('standard') > 0 ? [{ kind: 'noStandard' as const, part, count: without('standard') }] : []),
    ...(without('frequency') > 0 ? [{ kind: 'noFrequency' as const, part, count: without('frequency') }] : []),
    ...(total > 0 && total !== 100 ? [{ kind: 'sharesOff' as const, part }] : []),
  ]
}

function offerGaps({ conditions }: RoleContent): RoleGap[] {
  return [
    ...(conditions.pay.min === null && conditions.pay.max === null ? [{ kind: 'noPay' as const, part: 'roles-offer-pay' }] : []),
    ...(isEmpty(conditions.hours) ? [{ kind: 'noHours' as const, part: 'roles-offer-hours' }] : []),
    ...(isEmpty(conditions.place) ? [{ kind: 'noPlace' as const, part: 'roles-offer-place' }] : []),
  ]
}

/** What is still empty, in the order of the page. */
export function roleGaps(content: RoleContent): readonly RoleGap[] {
  return [
    ...(isEmpty(content.purpose) ? [{ kind: 'noPurpose' as const, part: 'roles-purpose' }] : []),
    ...dutyGaps(content),
    ...(content.qualification.branches.length === 0 ? [{ kind: 'noQualification' as const, part: 'roles-qualification' }] : []),
    ...(content.requirements.some(each => each.level === 'must') ? [] : [{ kind: 'noMust' as const, part: 'roles-requirements' }]),
    ...offerGaps(content),
  ]
}
