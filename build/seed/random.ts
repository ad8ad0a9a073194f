/** Numbers that look random and are the same for the same seed (mulberry32). */
export type Random = {
  /** 0 ≤ x < 1 */
  readonly next: () => number
  /** A whole number, 0 ≤ n < limit. */
  readonly below: (limit: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  /** True in about this share of calls. */
  readonly chance: (share: number) => boolean
  /** A UUID in the shape of the app's own, made from the numbers. */
  readonly id: () => string
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const digits = (count: number) => Array.from({ length: count }, () => below(16).toString(16)).join('')
  return {
    next,
    below,
    pick<T>(items: readonly T[]): T {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('Nothing to pick from')
      return item
    },
    chance: share => next() < share,
    id: () => `${digits(8)}-${digits(4)}-7${digits(3)}-8${digits(3)}-${digits(12)}`,
  }
}
