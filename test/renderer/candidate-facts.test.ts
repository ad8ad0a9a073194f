import { expect, test } from 'vitest'
import { holds, levelIn, withCertificate, withLevel, withYears, yearsIn } from '../../renderer/features/candidates/candidate-facts'
import { daysSince } from '../../renderer/features/candidates/shown-candidates'
import { CandidateFacts, noFacts } from '../../shared/domain/qualification'

test('a subject is found whatever its case and accents, and what is not known is unknown, not nothing', () => {
  const facts = withYears(noFacts, 'Comptabilité', 3)
  expect(yearsIn(facts, 'comptabilite')).toBe(3)
  expect(yearsIn(facts, 'payroll')).toBeNull()
  expect(levelIn(facts, 'Comptabilité')).toBeNull()
  expect(holds(facts, 'DCG')).toBeNull()
})

test('of a subject that is listed twice the better line is shown', () => {
  const facts = {
    ...noFacts,
    education: [
      { field: 'law', level: 3 },
      { field: 'Law', level: 6 },
    ],
  }
  expect(levelIn(facts, 'law')).toBe(6)
})

test('changing one subject leaves what another role asked, and back to unknown takes the line away', () => {
  const before = withLevel(withCertificate(noFacts, 'DCG', true), 'law', 6)
  const after = withLevel(before, 'accounting', 0)
  expect(after.education).toEqual([
    { field: 'law', level: 6 },
    { field: 'accounting', level: 0 },
  ])
  expect(withLevel(after, 'Accounting', null)).toEqual(before)
  expect(holds(withCertificate(before, 'dcg', false), 'DCG')).toBe(false)
})

test('however many roles somebody applied for, their facts can be saved', () => {
  const areas = Array.from({ length: 30 }, (_, at) => `area ${at}`)
  const facts = areas.reduce((before, area) => withYears(before, area, 1), noFacts)
  expect(CandidateFacts.safeParse(facts).success).toBe(true)
  expect(yearsIn(facts, 'area 29')).toBe(1)
})

test('days are counted by the calendar, not by the clock', () => {
  const evening = new Date(2026, 2, 28, 23, 50).getTime()
  expect(daysSince(evening, new Date(2026, 2, 29, 0, 10).getTime())).toBe(1)
  expect(daysSince(evening, evening + 60_000)).toBe(0)
  expect(daysSince(evening, new Date(2026, 2, 30, 12).getTime())).toBe(2)
})
