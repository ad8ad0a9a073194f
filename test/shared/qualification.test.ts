import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allOf,
  anyOf,
  type Branch,
  type CandidateFacts,
  type Condition,
  conditionStatus,
  evaluateQualification,
  type GateStatus,
  nearestBranch,
  noFacts,
  subjectsOf,
} from '../../shared/domain/qualification'

const statuses: readonly GateStatus[] = ['met', 'notMet', 'unknown']
const education = (level: number, field: string): Condition => ({ kind: 'education', level, field })
const experience = (years: number, area: string): Condition => ({ kind: 'experience', years, area })
const certificate = (name: string): Condition => ({ kind: 'certificate', name })
const studied = (...known: readonly (readonly [string, number])[]): CandidateFacts => ({
  ...noFacts,
  education: known.map(([field, level]) => ({ field, level })),
})
const worked = (...known: readonly (readonly [string, number])[]): CandidateFacts => ({
  ...noFacts,
  experience: known.map(([area, years]) => ({ area, years })),
})

describe('the three values', () => {
  const table: readonly (readonly [GateStatus, GateStatus, GateStatus, GateStatus])[] = [
    ['met', 'met', 'met', 'met'],
    ['met', 'notMet', 'notMet', 'met'],
    ['met', 'unknown', 'unknown', 'met'],
    ['notMet', 'notMet', 'notMet', 'notMet'],
    ['notMet', 'unknown', 'notMet', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ]
  test.each(table)('%s and/or %s: all of them is %s, any of them is %s', (a, b, all, any) => {
    expect([allOf([a, b]), allOf([b, a])]).toEqual([all, all])
    expect([anyOf([a, b]), anyOf([b, a])]).toEqual([any, any])
  })

  test('nothing to ask is met, nothing to choose from is not', () => {
    expect([allOf([]), anyOf([])]).toEqual(['met', 'notMet'])
  })

  test('what is certain while something is unknown stays so, whatever the unknown turns out to be', () => {
    const values = fc.array(fc.constantFrom(...statuses), { maxLength: 5 })
    fc.assert(
      fc.property(values, fc.constantFrom<GateStatus>('met', 'notMet'), (list, answer) => {
        const answered = list.map(value => (value === 'unknown' ? answer : value))
        for (const combine of [allOf, anyOf]) expect(['unknown', combine(answered)]).toContain(combine(list))
      }),
    )
  })
})

type Row = readonly [why: string, condition: Condition, facts: CandidateFacts, status: GateStatus]

describe('education', () => {
  const rows: readonly Row[] = [
    ['exactly the level', education(5, 'accounting'), studied(['accounting', 5]), 'met'],
    ['more than the level', education(5, 'accounting'), studied(['accounting', 7]), 'met'],
    ['less than the level', education(5, 'accounting'), studied(['accounting', 4]), 'notMet'],
    ['no diploma in the field', education(1, 'accounting'), studied(['accounting', 0]), 'notMet'],
    ['nothing said', education(5, 'accounting'), noFacts, 'unknown'],
    ['another field only', education(5, 'accounting'), studied(['law', 7]), 'unknown'],
    ['highest level of all too low', education(5, 'accounting'), studied(['', 4]), 'notMet'],
    ['highest level of all high enough', education(5, 'accounting'), studied(['', 6]), 'unknown'],
    ['the field said beside a low highest level', education(5, 'accounting'), studied(['', 4], ['accounting', 5]), 'met'],
    ['any field: highest level enough', education(5, ''), studied(['', 5]), 'met'],
    ['any field: highest level too low', education(5, ''), studied(['', 4]), 'notMet'],
    ['any field: one field enough', education(5, ''), studied(['law', 6]), 'met'],
    ['any field: one field too low', education(5, ''), studied(['law', 3]), 'unknown'],
    ['any field: one field enough, whatever the highest level says', education(5, ''), studied(['', 3], ['law', 6]), 'met'],
    ['any field: nothing said', education(5, ''), noFacts, 'unknown'],
    ['two lines on one field: the better counts', education(5, 'law'), studied(['law', 3], ['law', 6]), 'met'],
    ['case, accents and blanks do not matter', education(5, ' Comptabilité'), studied(['comptabilite ', 5]), 'met'],
    ['years say nothing about schooling', education(5, 'accounting'), worked(['accounting', 9]), 'unknown'],
  ]
  test.each(rows)('%s', (_, condition, facts, status) => expect(conditionStatus(condition, facts)).toBe(status))
})

describe('experience', () => {
  const rows: readonly Row[] = [
    ['exactly the years', experience(2.5, 'payroll'), worked(['payroll', 2.5]), 'met'],
    ['half a year short', experience(2.5, 'payroll'), worked(['payroll', 2]), 'notMet'],
    ['nothing said', experience(2, 'payroll'), noFacts, 'unknown'],
    ['no years asked', experience(0, 'payroll'), noFacts, 'met'],
    ['no years asked and none had', experience(0, 'payroll'), worked(['payroll', 0]), 'met'],
    ['another area only', experience(2, 'payroll'), worked(['sales', 9]), 'unknown'],
    ['all years together too few', experience(2, 'payroll'), worked(['', 1]), 'notMet'],
    ['all years together enough', experience(2, 'payroll'), worked(['', 9]), 'unknown'],
    ['the area said beside few years in all', experience(2, 'payroll'), worked(['', 1], ['payroll', 2]), 'met'],
    ['any work: all years enough', experience(2, ''), worked(['', 2]), 'met'],
    ['any work: all years too few', experience(2, ''), worked(['', 1.5]), 'notMet'],
    ['any work: one area enough', experience(2, ''), worked(['sales', 3]), 'met'],
    ['any work: two areas that may overlap', experience(4, ''), worked(['sales', 3], ['payroll', 3]), 'unknown'],
    ['schooling says nothing about years', experience(2, 'payroll'), studied(['payroll', 8]), 'unknown'],
  ]
  test.each(rows)('%s', (_, condition, facts, status) => expect(conditionStatus(condition, facts)).toBe(status))
})

describe('a certificate', () => {
  const holds = (name: string, isHeld: boolean): CandidateFacts => ({ ...noFacts, certificates: [{ name, isHeld }] })
  const rows: readonly Row[] = [
    ['held', certificate('First aid'), holds('first AID', true), 'met'],
    ['not held', certificate('First aid'), holds('First aid', false), 'notMet'],
    ['another one held', certificate('First aid'), holds('Forklift', true), 'unknown'],
    ['nothing said', certificate('First aid'), noFacts, 'unknown'],
  ]
  test.each(rows)('%s', (_, condition, facts, status) => expect(conditionStatus(condition, facts)).toBe(status))

  test('said to be missing and to be held counts as held', () => {
    const facts = {
      ...noFacts,
      certificates: [
        { name: 'A', isHeld: false },
        { name: 'a', isHeld: true },
      ],
    }
    expect(conditionStatus(certificate('A'), facts)).toBe('met')
  })
})

const rule = (...branches: readonly (readonly Condition[])[]) => ({
  branches: branches.map((conditions): Branch => ({ conditions: [...conditions] })),
})

describe('the rule', () => {
  const schoolOrYears = rule([education(5, 'accounting')], [education(3, 'accounting'), experience(3, 'payroll')])

  test.each<readonly [string, CandidateFacts, GateStatus]>([
    ['the diploma alone', studied(['accounting', 5]), 'met'],
    ['the lower diploma with the years', { ...studied(['accounting', 3]), experience: [{ area: 'payroll', years: 3 }] }, 'met'],
    ['the lower diploma, years unknown', studied(['accounting', 3]), 'unknown'],
    ['the lower diploma without the years', { ...studied(['accounting', 3]), experience: [{ area: '', years: 1 }] }, 'notMet'],
    ['no diploma, whatever the years', studied(['', 2]), 'notMet'],
    ['nothing known', noFacts, 'unknown'],
  ])('schooling, or less of it with years: %s', (_, facts, status) => {
    expect(evaluateQualification(schoolOrYears, facts).status).toBe(status)
  })

  test('that asks for nothing is met, and an unfinished branch asks for nothing', () => {
    expect(evaluateQualification(rule(), noFacts)).toEqual({ status: 'met', branches: [] })
    expect(evaluateQualification(rule([], []), noFacts).status).toBe('met')
    expect(evaluateQualification(rule([], [education(5, '')]), studied(['', 3])).status).toBe('notMet')
  })

  test('names what each condition of each branch came to', () => {
    const result = evaluateQualification(schoolOrYears, studied(['accounting', 3]))
    expect(result.branches.map(branch => branch.conditions.map(each => each.status))).toEqual([['notMet'], ['met', 'unknown']])
  })
})

describe('the branch to name', () => {
  const nearest = (branches: readonly (readonly Condition[])[], facts: CandidateFacts) =>
    nearestBranch(evaluateQualification(rule(...branches), facts))?.conditions.map(each => each.condition)
  const [met, notMet, unknown] = [education(3, 'law'), education(8, 'law'), certificate('X')]
  const facts = studied(['law', 5])

  test('is the first that is met', () => {
    expect(nearest([[notMet], [met, met], [met]], facts)).toEqual([met, met])
  })
  test('else the one with the fewest conditions not met', () => {
    expect(
      nearest(
        [
          [notMet, notMet],
          [met, notMet, unknown],
        ],
        facts,
      ),
    ).toEqual([met, notMet, unknown])
  })
  test('then the one with the fewest unknown', () => {
    expect(nearest([[unknown, unknown], [unknown]], facts)).toEqual([unknown])
    expect(nearest([[notMet], [unknown, unknown]], facts)).toEqual([unknown, unknown])
  })
  test('is none when nothing is asked', () => {
    expect(nearestBranch(evaluateQualification(rule([]), facts))).toBeNull()
  })
})

test('each subject is asked about once, in the order of the rule', () => {
  const asked = rule(
    [education(5, 'Law'), experience(2, 'Law')],
    [education(3, 'law '), certificate('A')],
    [certificate('a'), education(2, '')],
  )
  expect(subjectsOf(asked)).toEqual([education(5, 'Law'), experience(2, 'Law'), certificate('A'), education(2, '')])
})

describe('whatever is known', () => {
  const subject = fc.constantFrom('', 'law', 'Law', 'payroll')
  const name = fc.constantFrom('A', 'a', 'B')
  const level = fc.integer({ min: 0, max: 8 })
  const years = fc.integer({ min: 0, max: 20 }).map(halves => halves / 2)
  const factsArbitrary: fc.Arbitrary<CandidateFacts> = fc.record({
    education: fc.array(fc.record({ field: subject, level }), { maxLength: 3 }),
    experience: fc.array(fc.record({ area: subject, years }), { maxLength: 3 }),
    certificates: fc.array(fc.record({ name, isHeld: fc.boolean() }), { maxLength: 2 }),
  })
  const conditionArbitrary: fc.Arbitrary<Condition> = fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 8 }), subject).map(([least, field]) => education(least, field)),
    fc.tuple(years, subject).map(([least, area]) => experience(least, area)),
    name.map(certificate),
  )
  const ruleArbitrary = fc.array(fc.array(conditionArbitrary, { maxLength: 3 }), { maxLength: 3 }).map(branches => rule(...branches))
  const joined = (a: CandidateFacts, b: CandidateFacts): CandidateFacts => ({
    education: [...a.education, ...b.education],
    experience: [...a.experience, ...b.experience],
    certificates: [...a.certificates, ...b.certificates],
  })

  test('one more fact never takes "met" away', () => {
    fc.assert(
      fc.property(ruleArbitrary, factsArbitrary, factsArbitrary, (asked, known, more) => {
        fc.pre(evaluateQualification(asked, known).status === 'met')
        expect(evaluateQualification(asked, joined(known, more)).status).toBe('met')
      }),
    )
  })

  test('the order in which facts are listed changes nothing', () => {
    fc.assert(
      fc.property(ruleArbitrary, factsArbitrary, factsArbitrary, (asked, a, b) => {
        expect(evaluateQualification(asked, joined(a, b))).toEqual(evaluateQualification(asked, joined(b, a)))
      }),
    )
  })

  test('the named branch stands as the rule does', () => {
    fc.assert(
      fc.property(ruleArbitrary, factsArbitrary, (asked, known) => {
        const result = evaluateQualification(asked, known)
        expect(nearestBranch(result)?.status ?? 'met').toBe(result.status)
      }),
    )
  })
})
