import { describe, expect, test } from 'vitest'
import type { Applicant, ComparisonData } from '../../shared/domain/comparison'
import { buildDecisionRecord, DecisionRecord, emptyDraft, missingReasons } from '../../shared/domain/decisions'
import { noFacts } from '../../shared/domain/qualification'
import { bookkeeper, rowId } from '../helpers/role-content'

test('a reason that is missing or blank is still to be written', () => {
  const draft = { ...emptyDraft, reasons: { [rowId(1)]: 'Best at closing', [rowId(2)]: ' \n' } }
  expect(missingReasons(draft, [rowId(1), rowId(2), rowId(3)])).toEqual([rowId(2), rowId(3)])
})

const applicant = (n: number, name: string, value: number | null): Applicant => ({
  applicationId: rowId(n),
  name,
  stage: 'interview',
  rejection: null,
  facts: noFacts,
  checks: [],
  openScorecards: 0,
  scorecards: [
    {
      interviewId: rowId(10 + n),
      title: 'First',
      rater: 'Ana',
      lockedAtMs: 5,
      ratings: [{ criterionId: 'ledger', value, isNotAssessed: value === null, quote: 'by a list' }],
    },
  ],
})

describe('the record of a decision', () => {
  const unqualified = { ...applicant(3, 'Cy', 2), facts: { ...noFacts, education: [{ field: '', level: 2 }] } }
  const data: ComparisonData = {
    roleId: rowId(50),
    content: bookkeeper(),
    applicants: [
      applicant(1, 'Al', 5),
      applicant(2, 'Bo', 4),
      { ...unqualified, checks: [{ requirementId: 'payroll', status: 'notMet', note: '' }] },
      applicant(4, 'Di', null),
    ],
  }
  const reasons = {
    [rowId(1)]: 'asked for other hours',
    [rowId(2)]: 'exact and calm',
    [rowId(3)]: 'no diploma',
    [rowId(4)]: 'did not come',
  }
  const record = buildDecisionRecord({
    data,
    draft: { chosenApplicationId: rowId(2), reasons, decidedBy: 'Ana' },
    firmName: 'Acme',
    decidedAtMs: 9,
  })

  test('is complete: firm, signature, day, role', () => {
    expect(DecisionRecord.parse(record)).toEqual(record)
    expect(record).toMatchObject({ firmName: 'Acme', decidedBy: 'Ana', decidedAtMs: 9, content: data.content })
  })

  test('begins with the chosen person, then keeps the order of the comparison', () => {
    expect(record.people.map(person => [person.name, person.isChosen])).toEqual([
      ['Bo', true],
      ['Al', false],
      ['Di', false],
      ['Cy', false],
    ])
  })

  test('gives each person their reason, figures and evidence', () => {
    expect(record.people[0]).toMatchObject({
      reason: 'exact and calm',
      gate: 'unknown',
      unmet: [],
      mean: 4,
      assessedShare: 1 / 3,
      low: 2,
      high: 14 / 3,
    })
    expect(record.people[0]?.ratings).toContainEqual({ criterionId: 'ledger', mean: 4, quote: 'by a list' })
  })

  test('names the musts that are not met, the qualification rule without a text', () => {
    expect(record.people[3]).toMatchObject({ gate: 'notMet', unmet: ['', 'Has run a payroll'] })
  })

  test('has no figure for someone who was not assessed', () => {
    expect(record.people[2]).toMatchObject({ mean: null, assessedShare: null, low: null, high: null })
  })
})
