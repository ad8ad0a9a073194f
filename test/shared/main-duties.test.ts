import { expect, test } from 'vitest'
import { mainDuties } from '../../shared/domain/main-duties'
import type { Duty } from '../../shared/domain/roles'

const duties = (...shares: readonly (number | null)[]): readonly Duty[] =>
  shares.map((sharePercent, at) => ({ id: `d${at}`, what: `Duty ${at}`, standard: '', frequency: '', withWhom: '', sharePercent }))

const named = (...shares: readonly (number | null)[]) => mainDuties(duties(...shares)).map(duty => duty.id)

test('the seven duties that take most time are named, in the order of the role', () => {
  expect(named(5, 6, 30, 7, 8, 9, 10, 11, 14)).toEqual(['d2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8'])
})

test('a sixth duty that takes hardly any time is left out, a fifth is not', () => {
  expect(named(60, 30, 4, 3, 2, 1)).toEqual(['d0', 'd1', 'd2', 'd3', 'd4'])
})

test('a duty whose share is not said is no trifle', () => {
  expect(named(10, 10, 10, 10, 10, 10, 5, null)).toEqual(['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd7'])
  expect(named(null, null, null, null, null, null, null, null)).toHaveLength(7)
})

test('shares over the whole of the time leave nothing for the unsaid, and an unwritten duty is none', () => {
  expect(named(90, 90, 90, 90, 90, null)).toEqual(['d0', 'd1', 'd2', 'd3', 'd4'])
  expect(mainDuties(duties(50).map(duty => ({ ...duty, what: '  ' })))).toEqual([])
})
