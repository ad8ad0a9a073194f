import { createRandom, type Random } from '../../build/seed/random'

export type Interval = readonly [low: number, high: number]

/** The value below which this share of the values lies, on a straight line between the two nearest. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)]
  const above = sorted[Math.ceil(at)]
  if (below === undefined || above === undefined) throw new Error('There is nothing to take a quantile of')
  return below + (above - below) * (at - Math.floor(at))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

const draws = 2000

const drawnFrom = <T>(items: readonly T[], random: Random): readonly T[] => items.map(() => random.pick(items))

/**
 * The bootstrap 95 % interval of a figure. What one process measured is alike, so processes are drawn first and then values
 * in each of them: drawing from all values at once would make the interval narrower than it is.
 */
export function bootstrapInterval<T>(
  processes: readonly (readonly T[])[],
  figureOf: (values: readonly T[]) => number,
  seed: number,
): Interval {
  const random = createRandom(seed)
  const figures = Array.from({ length: draws }, () => figureOf(drawnFrom(processes, random).flatMap(values => drawnFrom(values, random))))
  return [quantile(figures, 0.025), quantile(figures, 0.975)]
}
