import type { Duty } from './roles'

const fewest = 5
const most = 7
/** Percent of the time from which a sixth or seventh duty is worth a line. */
const worthALine = 5

/**
 * The duties that a short advert names, in the order of the role: the five that take most time, and a sixth and seventh where each takes
 * at least 5 % of it. A share that is not said is no zero: the duty is taken to have an even part of what the said shares leave.
 */
export function mainDuties(duties: readonly Duty[]): readonly Duty[] {
  const said = duties.filter(duty => duty.what.trim() !== '')
  const open = said.filter(duty => duty.sharePercent === null).length
  const left = 100 - said.reduce((sum, duty) => sum + (duty.sharePercent ?? 0), 0)
  const shareOf = (duty: Duty) => duty.sharePercent ?? Math.max(0, left / open)
  const ranked = said.toSorted((a, b) => shareOf(b) - shareOf(a)) // equal shares keep their order
  const named = new Set(ranked.slice(0, most).filter((duty, place) => place < fewest || shareOf(duty) >= worthALine))
  return said.filter(duty => named.has(duty))
}
