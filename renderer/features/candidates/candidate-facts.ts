import type { CandidateFacts } from '../../../shared/domain/qualification'
import { fold } from '../../../shared/domain/text'

const most = 20
const isSame = (a: string, b: string) => fold(a) === fold(b)
/** Room is kept for what the open role asks: the newest facts stay. */
const newest = <Fact>(facts: Fact[]): Fact[] => facts.slice(-most)
const highest = (amounts: readonly number[]): number | null => (amounts.length === 0 ? null : Math.max(...amounts))

/** The level in a field; null: unknown. */
export const levelIn = (facts: CandidateFacts, field: string): number | null =>
  highest(facts.education.filter(each => isSame(each.field, field)).map(each => each.level))

export function withLevel(facts: CandidateFacts, field: string, level: number | null): CandidateFacts {
  const others = facts.education.filter(each => !isSame(each.field, field))
  return { ...facts, education: level === null ? others : newest([...others, { field, level }]) }
}

/** The years in an area; null: unknown. */
export const yearsIn = (facts: CandidateFacts, area: string): number | null =>
  highest(facts.experience.filter(each => isSame(each.area, area)).map(each => each.years))

export function withYears(facts: CandidateFacts, area: string, years: number | null): CandidateFacts {
  const others = facts.experience.filter(each => !isSame(each.area, area))
  return { ...facts, experience: years === null ? others : newest([...others, { area, years }]) }
}

/** Whether a certificate is held; null: unknown. */
export function holds(facts: CandidateFacts, name: string): boolean | null {
  const known = facts.certificates.filter(each => isSame(each.name, name))
  return known.length === 0 ? null : known.some(each => each.isHeld)
}

export function withCertificate(facts: CandidateFacts, name: string, isHeld: boolean | null): CandidateFacts {
  const others = facts.certificates.filter(each => !isSame(each.name, name))
  return { ...facts, certificates: isHeld === null ? others : newest([...others, { name, isHeld }]) }
}
