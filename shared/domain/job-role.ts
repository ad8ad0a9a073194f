import { conditionsFrom, cutTo } from './job-conditions'
import { joinRules, qualificationIn } from './job-qualification'
import type { JobLine } from './job-text'
import type { Conditions, Duty, Requirement, RoleContent } from './roles'
import { storable } from './text'

/** Conditions that a line can be about; the choices among them follow from the words of others. */
export const conditionTargets = [
  'pay',
  'contract',
  'hours',
  'place',
  'remote',
  'start',
  'reportsTo',
  'worksWith',
  'customerContact',
] as const satisfies readonly (keyof Conditions)[]
type ConditionTarget = (typeof conditionTargets)[number]

/** Where a line goes in a role. `qualification`: its education and experience become the rule. `out`: nowhere. */
export const jobTargets = ['purpose', 'duty', 'must', 'nice', 'qualification', ...conditionTargets, 'about', 'out'] as const
export type JobTarget = (typeof jobTargets)[number]

/** A line that its user confirmed, and where it goes. */
export type ChosenLine = { readonly text: string; readonly target: JobTarget }

const aliases: Readonly<Partial<Record<keyof Conditions, ConditionTarget>>> = { term: 'contract', time: 'contract', remoteNote: 'remote' }
const isTarget = (key: string): key is ConditionTarget => conditionTargets.some(each => each === key)

const longestRule = 160

function conditionTarget(key: keyof Conditions | undefined): JobTarget {
  const target = key && (aliases[key] ?? key)
  return target && isTarget(target) ? target : 'out'
}

/** Where a line probably goes. */
export function targetOf({ kind, conditionKey, isAboutFirm, text }: JobLine): JobTarget {
  switch (kind) {
    case 'title':
    case 'heading':
      return 'out'
    case 'other':
      return isAboutFirm ? 'about' : 'out'
    case 'condition':
      return conditionTarget(conditionKey)
    case 'must':
      return text.length <= longestRule && qualificationIn(text).length > 0 ? 'qualification' : 'must'
    default:
      return kind
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const shareAtEnd =
  /\s*[–—:(-]?\s*(?:env(?:\.|iron)\s*|approx(?:\.|imately)?\s*|about\s*|~\s*)?(\d{1,3})\s?%\s*(?:of (?:the |your )?time|du temps)?\)?$/i

function dutyOf(text: string, id: string): Duty {
  const share = shareAtEnd.exec(text)
  const percent = share ? Number(share[1]) : Number.NaN
  const isShare = share !== null && percent > 0 && percent <= 100 && share.index > 8
  const what = cutTo(capital(isShare ? text.slice(0, share.index) : text), 300)
  return { id, what, standard: '', frequency: '', sharePercent: isShare ? percent : null, withWhom: '' }
}

const onPaper = /\b(?:exp[ée]rience|years?|degree|diploma|dipl[ôo]m|certificat|licen[cs]e|permis|formation|bac|bts|cap)\b/i

const requirementOf = ({ text, target }: ChosenLine, id: string): Requirement => ({
  id,
  text: cutTo(capital(text), 300),
  level: target === 'nice' ? 'nice' : 'must',
  checkedBy: onPaper.test(text) ? 'cv' : 'interview',
})

/** Sentences one after the other, as far as the field takes them. */
const prose = (before: string, texts: readonly string[], most: number): string =>
  texts.reduce((all, text) => (all.length + text.length + 1 <= most ? `${all} ${text}`.trim() : all), before)

const richLine = (text: string) => text.replace(/[\\*]/g, String.raw`\$&`).replace(/^- /, String.raw`\- `)

function aboutFrom(before: string, texts: readonly string[]): string {
  return texts.reduce((all, text) => {
    const more = all === '' ? richLine(text) : `${all}\n${richLine(text)}`
    return more.length <= 4000 ? more : all
  }, before)
}

/**
 * The role with confirmed lines added to what it says already, in their order. Texts longer than their field are cut after a whole word;
 * prose that does not fit any more is left out. May hold more duties or requirements than a role can.
 */
export function withLines(before: RoleContent, chosen: readonly ChosenLine[], newId: () => string): RoleContent {
  const lines = chosen.map(line => ({ ...line, text: storable(line.text) }))
  const wanted = (...targets: readonly JobTarget[]) => lines.filter(({ target, text }) => targets.includes(target) && text.trim() !== '')
  const texts = (target: JobTarget) => wanted(target).map(({ text }) => text)
  const rules = texts('qualification').map(qualificationIn)
  const rule = joinRules([before.qualification.branches, ...rules])
  return {
    ...before,
    purpose: prose(before.purpose, texts('purpose'), 1500),
    duties: [...before.duties, ...texts('duty').map(text => dutyOf(text, newId()))],
    requirements: [...before.requirements, ...wanted('must', 'nice').map(line => requirementOf(line, newId()))],
    qualification: rule,
    conditions: conditionsFrom(
      lines.flatMap(({ text, target }) => (isTarget(target) ? [{ key: target, text }] : [])),
      before.conditions,
    ),
    about: aboutFrom(before.about, texts('about')),
  }
}
