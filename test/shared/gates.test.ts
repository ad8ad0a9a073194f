import { describe, expect, test } from 'vitest'
import { gateStatus, gatesOf } from '../../shared/domain/gates'
import { noFacts } from '../../shared/domain/qualification'
import { bookkeeper } from '../helpers/role-content'

const qualified = { ...noFacts, education: [{ field: 'accounting', level: 6 }] }

describe('the gates of a role', () => {
  test('are the qualification rule, then each must; a nice-to-have is no gate', () => {
    const gates = gatesOf(bookkeeper(), { facts: qualified, checks: [{ requirementId: 'english', status: 'notMet', note: '' }] })
    expect(gates.map(gate => [gate.kind, gate.status])).toEqual([
      ['qualification', 'met'],
      ['requirement', 'unknown'],
    ])
    expect(gateStatus(gates)).toBe('unknown')
  })

  test('show what was noted of a must', () => {
    const gates = gatesOf(bookkeeper(), { facts: qualified, checks: [{ requirementId: 'payroll', status: 'notMet', note: 'never did' }] })
    expect(gates[1]).toMatchObject({ status: 'notMet', note: 'never did', requirement: { id: 'payroll' } })
    expect(gateStatus(gates)).toBe('notMet')
  })

  test('leave out a must that has no words yet: nobody can be asked for it', () => {
    const { requirements, qualification } = bookkeeper()
    const unworded = [{ id: 'new', text: ' ', level: 'must' as const, checkedBy: 'cv' as const }]
    const input = { facts: qualified, checks: [] }
    expect(gatesOf({ qualification, requirements: [...requirements, ...unworded] }, input)).toEqual(gatesOf(bookkeeper(), input))
  })

  test('leave out a rule that asks for nothing, and pass everybody where there is none', () => {
    const open = gatesOf({ qualification: { branches: [{ conditions: [] }] }, requirements: [] }, { facts: noFacts, checks: [] })
    expect(open).toEqual([])
    expect(gateStatus(open)).toBe('met')
  })
})
