import { describe, expect, test } from 'vitest'
import { createRandom } from '../../build/seed/random'
import { tableOf } from '../bench/print'
import { measureRounds, type Round } from '../bench/rounds'
import { type RowPlan, rowOf, verdictOf } from '../bench/row'
import { bootstrapInterval, median, quantile } from '../bench/statistics'

const round = (product: number, bare: number, control: readonly [number, number] = [1, 1]): Round => ({ product, bare, control })
const ratioPlan = (limit: number): RowPlan => ({ row: 'safety: saving', share: 0.5, bar: { of: 'ratio', limit } })
const p99Plan: RowPlan = { row: 'safety: slow saves', share: 0.99, bar: { of: 'figure', limit: 16.7 } }

/** Rounds of a product that takes `factor` times as long as the bare work, both with some noise. */
function noisyRounds(factor: number, seed: number, count = 100): readonly Round[] {
  const random = createRandom(seed)
  const noisy = (ms: number) => ms * (0.9 + random.next() * 0.2)
  return Array.from({ length: count }, () => round(noisy(factor), noisy(1), [noisy(1), noisy(1)]))
}

describe('a quantile', () => {
  test('lies on a straight line between the two nearest values', () => {
    expect(quantile([40, 10, 30, 20], 0.5)).toBe(25)
    expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2)
    expect(quantile([0, 10], 0.99)).toBeCloseTo(9.9)
  })

  test('sorts by number, not by text', () => {
    expect(median([9, 100, 10])).toBe(10)
  })

  test('of nothing is refused rather than made up', () => {
    expect(() => median([])).toThrow('There is nothing to take a quantile of')
  })
})

describe('the bootstrap interval', () => {
  const values = (seed: number) => noisyRounds(2, seed).map(({ product, bare }) => product / bare)

  test('holds the figure and is the same for the same seed', () => {
    const interval = bootstrapInterval([values(1)], median, 7)
    expect(interval[0]).toBeLessThan(2.01)
    expect(interval[1]).toBeGreaterThan(1.99)
    expect(interval[1] - interval[0]).toBeLessThan(0.1)
    expect(bootstrapInterval([values(1)], median, 7)).toEqual(interval)
  })

  test('of values that are all equal is that value', () => {
    expect(bootstrapInterval([[3, 3, 3]], median, 7)).toEqual([3, 3])
  })

  test('is as wide as processes differ, however sure each of them is of itself', () => {
    const [low, high] = bootstrapInterval([Array(200).fill(1), Array(200).fill(2), Array(200).fill(3)], median, 7)
    expect([low, high]).toEqual([1, 3])
  })
})

describe('rounds', () => {
  /** Works that take no time and note who had a turn. */
  async function turnsOf(rounds: number, warmUps = 0) {
    const turns: string[] = []
    const work = (name: string, ms: number) => () => {
      turns.push(name)
      return ms
    }
    const measured = await measureRounds({ product: work('product', 3), bare: work('bare', 2) }, { warmUps, rounds })
    return { turns, measured }
  }

  test('measure product against bare and bare against bare, without the warm-ups', async () => {
    const { turns, measured } = await turnsOf(25, 4)
    expect(measured).toEqual(Array(25).fill(round(3, 2, [2, 2])))
    expect(turns).toHaveLength(4 * 2 + 25 * 4)
  })

  test('let each side come first as often as the other', async () => {
    const { turns } = await turnsOf(10)
    const firsts = Array.from({ length: 10 }, (_, at) => turns[at * 2])
    expect(firsts.filter(name => name === 'product')).toHaveLength(5)
  })
})

describe('a row', () => {
  test('compares within each round, so that a machine that slows down changes nothing', () => {
    const rounds = Array.from({ length: 50 }, (_, at) => round(3 * (1 + at), 2 * (1 + at)))
    expect(rowOf(ratioPlan(2), [rounds])).toMatchObject({
      ratio: 1.5,
      interval: [1.5, 1.5],
      verdict: 'holds',
      holds: true,
      pairs: 50,
      processes: 1,
    })
  })

  test('holds below its bar and falls short beyond it', () => {
    const processes = [1, 2, 3].map(seed => noisyRounds(2, seed))
    expect(rowOf(ratioPlan(2.2), processes).verdict).toBe('holds')
    expect(rowOf(ratioPlan(1.8), processes)).toMatchObject({ verdict: 'falls short', holds: false, pairs: 300, processes: 3 })
  })

  test('holds when its interval reaches the bar, for then nobody knows that it falls short', () => {
    expect(verdictOf({ interval: [1.4, 1.9], baseline: 1, control: 1 }, { of: 'ratio', limit: 1.5 })).toBe('holds')
    expect(verdictOf({ interval: [1.6, 1.9], baseline: 1, control: 1 }, { of: 'ratio', limit: 1.5 })).toBe('falls short')
  })

  test('says nothing of a ratio when bare against bare is off by more than a twentieth', () => {
    const unsteady = noisyRounds(2, 1).map(each => ({ ...each, control: [1, 1.06] as const }))
    expect(rowOf(ratioPlan(1.5), [unsteady])).toMatchObject({ verdict: 'inconclusive', holds: null, control: 1.06 })
  })

  test('with a bar in milliseconds looks at the slowest of a hundred', () => {
    const rounds = [...Array(98).fill(round(5, 4)), round(30, 6), round(30, 6)]
    expect(rowOf(p99Plan, [rounds])).toMatchObject({ figure: 30, baseline: 6, ratio: 5, barOf: 'figure' })
    expect(rowOf(p99Plan, [Array(100).fill(round(20, 6))]).verdict).toBe('falls short')
    expect(rowOf(p99Plan, [Array(100).fill(round(16, 6))]).verdict).toBe('holds')
  })

  test('with a bar in milliseconds says nothing when the bare work is beyond it as well', () => {
    expect(rowOf(p99Plan, [Array(100).fill(round(40, 20))])).toMatchObject({ verdict: 'inconclusive', holds: null })
  })
})

test('the table shows each row with its figure, baseline, ratio, interval, bar and verdict', () => {
  const [heads, line] = tableOf([rowOf(ratioPlan(2), [Array(50).fill(round(3, 2))])]).split('\n')
  expect(heads).toMatch(/^row +figure +baseline +ratio +95 % interval/)
  expect(line).toMatch(/^safety: saving +3\.00 ms +2\.00 ms +1\.50 × +1\.50–1\.50 × .* ≤ 2 × .* holds$/)
})
