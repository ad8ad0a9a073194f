import { conditionIn, conditionWithin } from './job-conditions'
import { isAboutPay, payIn, startsWithPay } from './job-pay'
import { isAboutFirm, isBesides, isNeed, isNice, isTask, titleWanted } from './job-text-signs'
import type { Section } from './job-text-words'
import type { Conditions } from './roles'

/** What a line of a description is. `other`: nothing that a role has a place for, or nobody can tell. */
export type JobLineKind = 'title' | 'purpose' | 'duty' | 'must' | 'nice' | 'condition' | 'heading' | 'other'

/** What is told of a line. */
export type Kind = {
  readonly kind: JobLineKind
  /** Of a `condition`: which one; absent where that cannot be told. */
  readonly conditionKey?: keyof Conditions
  /** Of an `other`: it is about the firm. */
  readonly isAboutFirm?: true
}

/** Where a line stands. */
export type Place = {
  readonly section: Section | null
  /** Set by a heading that names one condition ("Lieu"): what follows is about it. */
  readonly key: keyof Conditions | null
  readonly isBullet: boolean
  /** The section has had a list already. */
  readonly isAfterList: boolean
  /** What the line before it is, of the same list; null: it begins one. */
  readonly before: JobLineKind | null
}

export const condition = (conditionKey: keyof Conditions): Kind => ({ kind: 'condition', conditionKey })
const aboutFirm: Kind = { kind: 'other', isAboutFirm: true }
export const other: Kind = { kind: 'other' }

/** What a piece says of the conditions where nothing has announced them. */
export function conditionOf(text: string): keyof Conditions | null {
  if (isAboutPay(text)) return 'pay'
  return conditionIn(text)
}

/** A heading that names pay is about amounts; what else stands below it is about something else. */
const isOfKey = (text: string, key: keyof Conditions, before: JobLineKind | null): boolean =>
  key !== 'pay' || before === null || (payIn(text, true)?.min ?? null) !== null

function inConditions(text: string, { key, before }: Place): Kind {
  const own = isAboutPay(text) || startsWithPay(text) ? 'pay' : conditionWithin(text)
  if (key && isOfKey(text, key, before)) return condition(key === 'pay' ? (own ?? key) : key)
  if (own) return condition(own)
  return isBesides(text) || isProse(text) ? other : { kind: 'condition' }
}

/** By its own words alone, outside every section that says more. */
function alone(text: string): Kind {
  const found = conditionOf(text)
  const isWork = isTask(text)
  if (found && !(found === 'hours' && isWork)) return condition(found)
  if (isBesides(text)) return other
  if (isNice(text) && isNeed(text)) return { kind: 'nice' }
  return isWork ? { kind: 'duty' } : aboutPeople(text)
}

/** About the firm, else about whom it wants. */
function aboutPeople(text: string): Kind {
  if (isAboutFirm(text)) return aboutFirm
  return isNeed(text) && titleWanted(text) === '' ? { kind: 'must' } : other
}

export const isProse = (text: string) => /[.!]["”»)]?$/.test(text) && text.split(/\s+/).length > 4

function inHead(text: string, isBullet: boolean): Kind {
  const found = alone(text)
  if (found.kind !== 'other' || found.isAboutFirm || isBesides(text)) return found
  return isProse(text) && !isBullet && titleWanted(text) === '' ? { kind: 'purpose' } : other
}

function inRole(text: string, isBullet: boolean): Kind {
  if (isBullet) return { kind: 'duty' }
  const found = alone(text)
  return found.kind === 'other' && !found.isAboutFirm && !isBesides(text) ? { kind: 'purpose' } : found
}

type List = 'duty' | 'must' | 'nice'

function inList(text: string, place: Place, kind: List): Kind {
  if (!place.isBullet) return besideList(text, place, kind)
  if (startsWithPay(text) && isAboutPay(text)) return condition('pay')
  return { kind: kind === 'must' && isNice(text) ? 'nice' : kind }
}

/** A line without a bullet in a section that lists: what the section lists, unless the line plainly says something else. */
function besideList(text: string, { isAfterList }: Place, kind: List): Kind {
  const found = alone(text)
  const isElse = found.kind === 'condition' || isBesides(text) || (isAfterList && found.kind === 'other')
  if (isElse) return found
  const isNeeded = found.kind === 'must' || found.kind === 'nice'
  if (kind === 'duty') return isNeeded ? found : { kind }
  return { kind: kind === 'must' && isNice(text) ? 'nice' : kind }
}

/** In no section: by its own words; what these do not say, a line of a list has from the one before it. */
function inNone(text: string, place: Place): Kind {
  const found = inHead(text, place.isBullet)
  const { before } = place
  const isLike = found.kind === 'other' && !found.isAboutFirm && !isBesides(text) && titleWanted(text) === ''
  if (!isLike || before === null) return found
  if (before === 'duty') return { kind: 'duty' }
  return before === 'must' || before === 'nice' ? { kind: isNice(text) ? 'nice' : 'must' } : found
}

function inPurpose(text: string, { isBullet }: Place): Kind {
  if (isBullet && isTask(text)) return { kind: 'duty' }
  return isAboutFirm(text) ? aboutFirm : { kind: 'purpose' }
}

function inApply(text: string, { isBullet }: Place): Kind {
  const found = isBullet ? null : conditionOf(text)
  return found ? condition(found) : other
}

const bySection: Readonly<Record<Section, (text: string, place: Place) => Kind>> = {
  role: (text, { isBullet }) => inRole(text, isBullet),
  purpose: inPurpose,
  duty: (text, place) => inList(text, place, 'duty'),
  must: (text, place) => inList(text, place, 'must'),
  nice: (text, place) => inList(text, place, 'nice'),
  condition: inConditions,
  about: text => (isBesides(text) ? other : aboutFirm),
  apply: inApply,
}

/** What a line is, by the section in which it stands and by its words. */
export const kindOf = (text: string, place: Place): Kind =>
  place.section === null ? inNone(text, place) : bySection[place.section](text, place)
