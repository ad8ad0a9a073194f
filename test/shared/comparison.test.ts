import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Applicant, columnOf, compare } from '../../shared/domain/comparison'
import { noFacts } from '../../shared/domain/qualification'
import type { Rating } from '../../shared/domain/scorecards'
import { bookkeeper, rowId } from '../helpers/role-content'

const content = bookkeeper()
const qualified = { ...noFacts, education: [{ field: 'accounting', level: 6 }] }

type Values = Readonly<Record<string, number | null>>

const card = (rater: string, values: Values, quote = '') => ({
  interviewId: rowId(1),
  title: 'First interview',
  rater,
  lockedAtMs: 1,
  ratings: Object.entries(values).map(([criterionId, value]): Rating => ({ criterionId, value, isNotAssessed: value === null, quote })),
})

const applicant = (name: string, changes: Partial<Applicant> = {}): Applicant => ({
  applicationId: rowId(name.charCodeAt(0)),
  name,
  stage: 'interview',
  rejection: null,
  facts: qualified,
  checks: [{ requirementId: 'payroll', status: 'met', note: '' }],
  scorecards: [],
  openScorecards: 0,
  ...changes,
})

const rated = (name: string, value: number, changes: Partial<Applicant> = {}) =>
  applicant(name, { scorecards: [card('Ana', { ledger: value, suppliers: value, values: value })], ...changes })

const order = (...applicants: Applicant[]) => compare({ content, applicants }).map(column => column.applicant.name)
const failsMust = { checks: [{ requirementId: 'payroll', status: 'notMet' as const, note: '' }] }
const setAside = { stage: 'rejected' as const, rejection: { kind: 'other' as const, reason: 'Moved away' } }

describe('the order', () => {
  test('is by mean, then by name', () => {
    expect(order(rated('Bo', 3), rated('Cy', 4), rated('Al', 3))).toEqual(['Cy', 'Al', 'Bo'])
  })

  test('is ranked people, then those without a total, then a gate not met, then those set aside', () => {
    const people = [rated('Rejected', 5, setAside), rated('Ungated', 5, failsMust), applicant('Waiting'), rated('Ranked', 1)]
    expect(order(...people)).toEqual(['Ranked', 'Waiting', 'Ungated', 'Rejected'])
  })

  test('of those without a total begins with the furthest on', () => {
    const waiting = [
      applicant('Abe', { stage: 'received' }),
      applicant('Bea', { stage: 'finalist' }),
      applicant('Cleo', { stage: 'interview' }),
    ]
    expect(order(...waiting)).toEqual(['Bea', 'Cleo', 'Abe'])
  })

  test('puts a total before none, also among those who do not meet a must', () => {
    const unmet = (name: string, changes: Partial<Applicant>) => rated(name, 3, { ...failsMust, ...changes })
    const people = [
      unmet('Ann', { stage: 'finalist' }),
      unmet('Ben', { scorecards: [] }),
      { ...rated('Cas', 5, failsMust), stage: 'received' as const },
    ]
    expect(order(...people)).toEqual(['Cas', 'Ann', 'Ben'])
  })

  test('does not send anyone down for a gate that is unknown', () => {
    expect(order(rated('Known', 3), rated('Unknown', 4, { checks: [], facts: noFacts }))).toEqual(['Unknown', 'Known'])
  })
})

describe('a total', () => {
  const column = (changes: Partial<Applicant>) => columnOf(content, applicant('Al', changes))

  test('is not shown before a scorecard is locked, nor while one is open', () => {
    expect(column({})).toMatchObject({ total: null, noTotal: 'nothing-locked' })
    expect(columnOf(content, rated('Al', 5, { openScorecards: 1 }))).toMatchObject({ total: null, noTotal: 'scorecards-open' })
  })

  test('does not exist when nothing was assessed', () => {
    expect(column({ scorecards: [card('Ana', { ledger: null })] })).toMatchObject({ total: null, noTotal: 'nothing-assessed' })
  })

  test('says how much was assessed, and its range', () => {
    expect(column({ scorecards: [card('Ana', { ledger: 4, suppliers: null })] })).toMatchObject({
      noTotal: 'none',
      total: { mean: 4, assessedShare: 1 / 3, low: 2, high: 14 / 3 },
    })
  })

  test('is not lowered by a gate: gates and points are never traded', () => {
    expect(columnOf(content, rated('Al', 5, failsMust))).toMatchObject({ gate: 'notMet', total: { mean: 5 } })
  })
})

describe('a cell', () => {
  test('holds every rater’s word, their mean, and the first line of evidence', () => {
    const scorecards = [card('Ana', { ledger: 2 }), card('Ben', { ledger: 5 }, 'found the error'), card('Cy', { ledger: null }, 'no time')]
    const { cells } = columnOf(content, applicant('Al', { scorecards }))
    expect(cells.map(cell => cell.criterionId)).toEqual(content.criteria.map(each => each.id))
    expect(cells.find(cell => cell.criterionId === 'ledger')).toEqual({
      criterionId: 'ledger',
      ratings: [
        { rater: 'Ana', value: 2 },
        { rater: 'Ben', value: 5 },
      ],
      mean: 3.5,
      quote: 'found the error',
    })
  })

  test('that nobody assessed has no mean', () => {
    expect(columnOf(content, applicant('Al')).cells.every(cell => cell.mean === null)).toBe(true)
  })
})

describe('whoever applied', () => {
  const anyone: fc.Arbitrary<Applicant> = fc
    .tuple(
      fc.constantFrom('Al', 'Bo', 'Cy'),
      fc.option(fc.integer({ min: 1, max: 5 })),
      fc.constantFrom({}, failsMust, setAside, { checks: [] }),
      fc.constantFrom(0, 1),
    )
    .map(([name, value, changes, openScorecards]) => ({
      ...(value === null ? applicant(name) : rated(name, value)),
      ...changes,
      openScorecards,
    }))

  test('everybody stands in the comparison once, below all who can be ranked unless they can be', () => {
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 8 }), applicants => {
        const columns = compare({ content, applicants })
        expect(new Set(columns.map(column => column.applicant))).toEqual(new Set(applicants))
        const ranked = columns.map(column => column.total !== null && column.gate !== 'notMet' && column.applicant.stage !== 'rejected')
        expect(ranked).toEqual([...ranked].sort((a, b) => Number(b) - Number(a)))
        const means = columns.filter((_, at) => ranked[at]).map(column => column.total?.mean ?? 0)
        expect(means).toEqual([...means].sort((a, b) => b - a))
      }),
    )
  })

  test('the weight of a criterion rated alike for all changes no order', () => {
    const weight = fc.integer({ min: 1, max: 10 }).map(halves => halves / 2)
    const value = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 6 }), value, weight, (values, alike, changed) => {
        const applicants = values.map(([ledger, suppliers], at) =>
          applicant(`Person ${at}`, { scorecards: [card('Ana', { ledger, suppliers, values: alike })] }),
        )
        const criteria = content.criteria.map(each => (each.id === 'values' ? { ...each, weight: changed, weightReason: 'x' } : each))
        const names = (role: typeof content) => compare({ content: role, applicants }).map(column => column.applicant.name)
        expect(names({ ...content, criteria })).toEqual(names(content))
      }),
    )
  })
})
