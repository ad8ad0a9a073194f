import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanOf, type Scored, totalOf } from '../../shared/domain/scoring'

describe('the total', () => {
  test('weighs what was assessed and leaves the rest open', () => {
    const total = totalOf([
      { weight: 2, mean: 4 },
      { weight: 1, mean: 1 },
      { weight: 1, mean: null },
    ])
    expect(total).toEqual({ mean: 3, assessedShare: 0.75, low: 2.5, high: 3.5 })
  })

  test('of nothing assessed is no number, and anything is possible', () => {
    expect(totalOf([{ weight: 1, mean: null }])).toEqual({ mean: null, assessedShare: 0, low: 1, high: 5 })
  })

  test('does not exist where no criterion carries weight', () => {
    expect(totalOf([])).toBeNull()
    expect(totalOf([{ weight: 0, mean: 4 }])).toBeNull()
  })

  test('ignores a criterion without weight, rated or not', () => {
    const rest = [{ weight: 1, mean: 2 }]
    expect(totalOf([...rest, { weight: 0, mean: 5 }])).toEqual(totalOf(rest))
    expect(totalOf([...rest, { weight: 0, mean: null }])).toEqual(totalOf(rest))
  })
})

test('several raters count alike, and no rating is not zero', () => {
  expect(meanOf([2, 3])).toBe(2.5)
  expect(meanOf([])).toBeNull()
})

const weight = fc.integer({ min: 0, max: 10 }).map(halves => halves / 2)
const mean = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }).map(meanOf)
const scored = (value: fc.Arbitrary<number | null>) => fc.array(fc.record<Scored>({ weight, mean: value }), { minLength: 1, maxLength: 8 })

describe('whatever the ratings', () => {
  test('the range holds the mean and stays on the scale', () => {
    fc.assert(
      fc.property(scored(fc.option(mean)), list => {
        const total = totalOf(list)
        fc.pre(total !== null)
        expect(1 <= total.low && total.low <= total.high && total.high <= 5).toBe(true)
        expect(total.mean === null || (total.low <= total.mean && total.mean <= total.high)).toBe(true)
      }),
    )
  })

  test('with all assessed, the range is the mean', () => {
    fc.assert(
      fc.property(scored(mean), list => {
        const total = totalOf(list)
        fc.pre(total !== null)
        expect([total.low, total.high, total.assessedShare]).toEqual([total.mean, total.mean, 1])
      }),
    )
  })

  test('whatever an unknown turns out to be, the total stays in the range that was shown', () => {
    fc.assert(
      fc.property(scored(fc.option(mean)), fc.integer({ min: 1, max: 5 }), (list, answer) => {
        const [before, after] = [totalOf(list), totalOf(list.map(each => ({ ...each, mean: each.mean ?? answer })))]
        fc.pre(before !== null && after?.mean != null)
        const tolerance = 1e-9 // sums in another order
        expect(before.low - tolerance <= after.mean && after.mean <= before.high + tolerance).toBe(true)
      }),
    )
  })

  test('equal ratings make the same mean under any weights', () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1 }), fc.integer({ min: 1, max: 5 }), (weights, value) => {
        const total = totalOf(weights.map(each => ({ weight: each, mean: value })))
        fc.pre(total !== null)
        expect(total.mean).toBe(value)
      }),
    )
  })

  test('the weight of a criterion on which two people are rated alike does not change who is ahead', () => {
    const value = fc.integer({ min: 1, max: 5 })
    const others = fc.array(fc.record({ weight: weight.filter(each => each > 0), a: value, b: value }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(others, value, weight, (list, alike, changed) => {
        const lead = (shared: number) => {
          const of = (side: 'a' | 'b') =>
            totalOf([...list.map(each => ({ weight: each.weight, mean: each[side] })), { weight: shared, mean: alike }])
          return Math.sign((of('a')?.mean ?? 0) - (of('b')?.mean ?? 0))
        }
        expect(lead(changed)).toBe(lead(1))
      }),
    )
  })
})
