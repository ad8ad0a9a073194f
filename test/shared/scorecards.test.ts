import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildKit } from '../../shared/domain/kits'
import { evidenceFor, lockProblems, mergeNotes, type Rating } from '../../shared/domain/scorecards'
import { bookkeeper } from '../helpers/role-content'

const kit = buildKit(bookkeeper())
const note = (stepId: string, text: string) => ({ stepId, text, revision: 1 })
const rating = (criterionId: string, value: number | null, isNotAssessed = false): Rating => ({
  criterionId,
  value,
  isNotAssessed,
  quote: '',
})

test('evidence for a criterion is what was written at any of its steps, in kit order', () => {
  const notes = [note('work-sample', ' found it '), note('q-ledger', 'by a list'), note('role-play', 'calm')]
  expect(evidenceFor(kit, notes, 'ledger')).toEqual(['by a list', 'found it'])
  expect(evidenceFor(kit, [note('q-ledger', ' \n')], 'ledger')).toEqual([])
})

describe('a scorecard', () => {
  const evidence = [note('q-ledger', 'x'), note('role-play', 'y'), note('q-values', 'z')]
  const all = [rating('ledger', 3), rating('suppliers', 4), rating('values', 5)]

  test('with a rating and evidence for everything can be locked', () => {
    expect(lockProblems(kit, evidence, all)).toEqual([])
  })

  test('names every criterion that nothing was said about, in kit order', () => {
    expect(lockProblems(kit, evidence, [rating('suppliers', null)])).toEqual(
      ['ledger', 'suppliers', 'values'].map(criterionId => ({ criterionId, problem: 'not-rated' })),
    )
  })

  test('takes no rating without evidence, but takes "not assessed" without', () => {
    expect(lockProblems(kit, evidence.slice(1), all)).toEqual([{ criterionId: 'ledger', problem: 'no-evidence' }])
    expect(lockProblems(kit, evidence.slice(1), [rating('ledger', null, true), ...all.slice(1)])).toEqual([])
  })
})

describe('two versions of a note', () => {
  test('are one when one only adds to the other', () => {
    expect(mergeNotes('calm', 'calm and exact')).toBe('calm and exact')
    expect(mergeNotes('calm and exact', 'calm')).toBe('calm and exact')
  })

  test('stand one under the other when they differ, the stored one first', () => {
    expect(mergeNotes('calm', 'cross')).toMatch(/^calm\n+\S.*\S\n+cross$/)
  })

  const anyText = fc.string({ unit: 'binary', maxLength: 30 })

  test('never lose a character', () => {
    fc.assert(
      fc.property(anyText, anyText, (stored, mine) => {
        const merged = mergeNotes(stored, mine)
        expect(merged.startsWith(stored) && (merged.startsWith(mine) || merged.endsWith(mine))).toBe(true)
      }),
    )
  })

  test('sent again after a lost answer are not written twice', () => {
    fc.assert(
      fc.property(anyText, anyText, (stored, mine) => {
        const merged = mergeNotes(stored, mine)
        expect(mergeNotes(merged, mine)).toBe(merged)
      }),
    )
  })
})
