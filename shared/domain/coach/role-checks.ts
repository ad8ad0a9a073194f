import { type Country, isInTheUnion } from '../country'
import type { Language } from '../language'
import { isBeyondLife, yearsAsked } from '../qualification'
import { totalShare, unaskedCriteria } from '../role-edits'
import { roleTexts, type TextPath } from '../role-texts'
import type { RoleContent } from '../roles'
import { problemWith } from '../text'
import { schemaAt } from '../text-limits'
import type { Finding } from './finding'
import { messageIn } from './messages'
import { wordsOf } from './sentences'

/** A finding, and the text or part of the role that it is about. */
export type RoleFinding = Finding & { readonly path: TextPath }

/** What the checks need to know beside the role. */
export type Firm = { readonly country: Country }

type Note = Pick<Finding, 'rule' | 'kind' | 'severity'> & {
  readonly path: TextPath
  readonly key: Parameters<typeof messageIn>[1]
  readonly count?: number
  readonly source?: Finding['source']
}

const noteIn =
  (language: Language) =>
  ({ key, count, source, ...note }: Note): RoleFinding => ({
    ...note,
    start: 0,
    end: 0,
    words: '',
    message: messageIn(language, key, count),
    suggestion: null,
    ...(source ? { source } : {}),
  })

const isEmpty = (text: string) => text.trim() === ''

/** More years than this, asked of everybody, say nothing more of a back-office worker (`facts/evidence.md`). */
const mostYears = 5
const mostMusts = 6
/** Pay from this much above its lower end is no range any more. */
const widestPay = 1.5

const union: Finding['source'] = { name: 'Directive (EU) 2023/970, art. 5', inForce: '2026-06-07' }

function dutyNotes({ duties }: RoleContent): readonly Note[] {
  const written = duties.filter(duty => !isEmpty(duty.what))
  const list = { path: 'duties', kind: 'missing' } as const
  const share = totalShare({ duties })
  return [
    ...(written.length === 0 ? [{ ...list, rule: 'no-duties', severity: 'block', key: 'noDuties' } as const] : []),
    ...(written.length === 1 || written.length === 2
      ? [{ ...list, kind: 'incomplete', rule: 'few-duties', severity: 'mend', key: 'fewDuties' } as const]
      : []),
    ...(written.length > 12
      ? [{ ...list, kind: 'readability', rule: 'many-duties', severity: 'hint', key: 'manyDuties', count: written.length } as const]
      : []),
    ...(share > 100
      ? [{ ...list, kind: 'contradiction', rule: 'shares-above', severity: 'block', key: 'sharesAbove', count: share } as const]
      : []),
    ...(share > 0 && share < 100
      ? [{ ...list, kind: 'incomplete', rule: 'shares-below', severity: 'hint', key: 'sharesBelow', count: share } as const]
      : []),
    ...written.flatMap(({ id, what, standard, frequency }) => [
      ...(wordsOf(what).length <= 2
        ? [{ path: `duties/${id}/what`, kind: 'vague', rule: 'short-duty', severity: 'mend', key: 'shortDuty' } as const]
        : []),
      ...(isEmpty(standard)
        ? [{ path: `duties/${id}/standard`, kind: 'incomplete', rule: 'no-standard', severity: 'mend', key: 'noStandard' } as const]
        : []),
      ...(isEmpty(frequency)
        ? [{ path: `duties/${id}/frequency`, kind: 'incomplete', rule: 'no-frequency', severity: 'hint', key: 'noFrequency' } as const]
        : []),
    ]),
  ]
}

function requirementNotes({ requirements }: RoleContent): readonly Note[] {
  const musts = requirements.filter(each => each.level === 'must' && !isEmpty(each.text)).length
  if (musts === 0) return [{ path: 'requirements', kind: 'missing', rule: 'no-must', severity: 'hint', key: 'noMust' }]
  if (musts <= mostMusts) return []
  return [{ path: 'requirements', kind: 'musts', rule: 'many-musts', severity: 'mend', key: 'manyMusts', count: musts }]
}

/** Words of a title that promise a beginning. */
const junior =
  /(?<![\p{L}])(?:junior|entry[- ]level|trainee|graduate|d[ée]butant(?:[·(.-]?e\)?)?|alternant(?:[·(.-]?e\)?)?|stagiaire)(?![\p{L}])/iu

function qualificationNotes({ qualification, title }: RoleContent): readonly Note[] {
  const branches = qualification.branches.filter(branch => branch.conditions.length > 0)
  const path = 'qualification'
  if (branches.length === 0) return [{ path, kind: 'missing', rule: 'no-qualification', severity: 'mend', key: 'noRule' }]
  const fewest = Math.min(...branches.map(yearsAsked))
  if (branches.every(isBeyondLife))
    return [{ path, kind: 'contradiction', rule: 'impossible-rule', severity: 'block', key: 'impossibleRule' }]
  return [
    ...(branches.some(isBeyondLife)
      ? [{ path, kind: 'contradiction', rule: 'impossible-branch', severity: 'mend', key: 'impossibleBranch' } as const]
      : []),
    ...(fewest > mostYears
      ? [{ path, kind: 'experience', rule: 'many-years', severity: 'mend', key: 'manyYears', count: fewest } as const]
      : []),
    ...(junior.test(title) && fewest > 2
      ? [{ path, kind: 'contradiction', rule: 'junior-with-years', severity: 'mend', key: 'juniorYears', count: fewest } as const]
      : []),
    ...(branches.length === 1 ? [{ path, kind: 'incomplete', rule: 'one-way-in', severity: 'hint', key: 'oneBranch' } as const] : []),
  ]
}

function payNotes({ conditions: { pay } }: RoleContent, { country }: Firm): readonly Note[] {
  const { min, max } = pay
  const path = 'conditions/pay'
  if (min === null && max === null) {
    const isLaw = isInTheUnion(country)
    return [
      { path, kind: 'missing', rule: 'no-pay', severity: 'block', key: isLaw ? 'noPayLaw' : 'noPay', ...(isLaw ? { source: union } : {}) },
    ]
  }
  if (min === null || max === null) return [{ path, kind: 'incomplete', rule: 'one-pay', severity: 'hint', key: 'payOneEnd' }]
  if (min > max) return [{ path, kind: 'contradiction', rule: 'pay-turned', severity: 'block', key: 'payTurned' }]
  return max > min * widestPay ? [{ path, kind: 'incomplete', rule: 'wide-pay', severity: 'hint', key: 'payWide' }] : []
}

/** Hours a week that a line speaks of, null when none. */
function weeklyHours(text: string): number | null {
  const found = /(\d{1,2})(?:[.,]\d+)?\s*(?:h(?:ours?|rs?|eures?)?)(?![\p{L}\d])(?!\s*\d)/iu.exec(text)
  return found ? Number(found[1]) : null
}

function missingConditions({ hours, place, reportsTo, time, term, contract, remote }: RoleContent['conditions']): readonly Note[] {
  const missing = { kind: 'missing' } as const
  const isContractSaid = !isEmpty(contract) || term !== null || time !== null
  return [
    ...(isEmpty(place) && remote !== 'full'
      ? [{ ...missing, path: 'conditions/place', rule: 'no-place', severity: 'block', key: 'noPlace' } as const]
      : []),
    ...(isEmpty(hours) ? [{ ...missing, path: 'conditions/hours', rule: 'no-hours', severity: 'block', key: 'noHours' } as const] : []),
    ...(isEmpty(reportsTo)
      ? [{ ...missing, path: 'conditions/reportsTo', rule: 'no-reporting-line', severity: 'mend', key: 'noReports' } as const]
      : []),
    ...(isContractSaid ? [] : [{ ...missing, path: 'conditions/term', rule: 'no-contract', severity: 'mend', key: 'noContract' } as const]),
  ]
}

/** Working time and hours that cannot both be true. */
function timeNotes({ hours, time }: RoleContent['conditions']): readonly Note[] {
  const week = weeklyHours(hours)
  const note = { path: 'conditions/hours', kind: 'contradiction', severity: 'mend' } as const
  if (week === null || time === null) return []
  if (time === 'part' && week >= 35) return [{ ...note, rule: 'part-time-full-hours', key: 'partTimeFullHours' }]
  return time === 'full' && week > 12 && week < 25 ? [{ ...note, rule: 'full-time-part-hours', key: 'fullTimePartHours' }] : []
}

function planNotes(content: RoleContent): readonly Note[] {
  const { criteria, kit } = content
  if (criteria.length === 0) return []
  const hasTest = [kit.workSample, kit.rolePlay].some(
    test => test && criteria.some(({ id, group }) => id === test.criterionId && group === 'others'),
  )
  return [
    ...(hasTest ? [] : [{ path: 'criteria', kind: 'incomplete', rule: 'others-untested', severity: 'hint', key: 'nothingTests' } as const]),
    ...(criteria.length < 5 || criteria.length > 8
      ? [
          {
            path: 'criteria',
            kind: 'incomplete',
            rule: 'number-of-criteria',
            severity: 'hint',
            key: 'fewCriteria',
            count: criteria.length,
          } as const,
        ]
      : []),
    ...unaskedCriteria(content).map(
      ({ id }) =>
        ({ path: `criteria/${id}/name`, kind: 'incomplete', rule: 'unasked-criterion', severity: 'mend', key: 'unasked' }) as const,
    ),
  ]
}

/** Texts that cannot be kept as they stand. No text of a role is cut shorter than the first figure, so shorter ones are not looked at. */
const longNotes = (content: RoleContent): readonly Note[] =>
  roleTexts(content)
    .filter(({ path, text }) => text.length > 80 && problemWith(schemaAt(path), text) === 'too-long')
    .map(({ path, text }) => ({ path, kind: 'readability', rule: 'too-long', severity: 'block', key: 'tooLong', count: text.length }))

function openingNotes({ title, purpose }: RoleContent): readonly Note[] {
  return [
    ...(isEmpty(title) ? [{ path: 'title', kind: 'missing', rule: 'no-title', severity: 'block', key: 'noTitle' } as const] : []),
    ...(isEmpty(purpose) ? [{ path: 'purpose', kind: 'missing', rule: 'no-purpose', severity: 'mend', key: 'noPurpose' } as const] : []),
  ]
}

/** What a role says too little, too much or twice differently, whatever its words; in the order of the page. */
export const checkRole = (content: RoleContent, firm: Firm): readonly RoleFinding[] =>
  [
    ...longNotes(content),
    ...openingNotes(content),
    ...dutyNotes(content),
    ...qualificationNotes(content),
    ...requirementNotes(content),
    ...payNotes(content, firm),
    ...missingConditions(content.conditions),
    ...timeNotes(content.conditions),
    ...planNotes(content),
  ].map(noteIn(content.language))
