/** Does the work once and answers with the milliseconds that it took: what is prepared around it does not count. */
type Work = () => Promise<number> | number

/** What a row compares: the product's way, and the least that the same work costs without the product. */
export type Pair = { readonly product: Work; readonly bare: Work }

/** Milliseconds of one round. `control` is bare against bare: what the machine alone makes of two equal works. */
export type Round = { readonly product: number; readonly bare: number; readonly control: readonly [number, number] }

export type RoundCount = { readonly warmUps: number; readonly rounds: number }

const blockLength = 10

/**
 * The first and the second work in turn, in swapped order every other time: each comes as often after itself as after the other,
 * so neither finds the caches warmer, and a drift of the machine favours neither.
 */
async function alternate([first, second]: readonly [Work, Work], count: number): Promise<readonly (readonly [number, number])[]> {
  const measured: [number, number][] = []
  for (let at = 0; at < count; at += 1) {
    if (at % 2 === 0) {
      const one = await first()
      measured.push([one, await second()])
    } else {
      const two = await second()
      measured.push([await first(), two])
    }
  }
  return measured
}

/** Pairs and controls in blocks by turns, so that both see the same machine. */
export async function measureRounds({ product, bare }: Pair, { warmUps, rounds }: RoundCount): Promise<readonly Round[]> {
  await alternate([product, bare], warmUps)
  const measured: Round[] = []
  while (measured.length < rounds) {
    const count = Math.min(blockLength, rounds - measured.length)
    const pairs = await alternate([product, bare], count)
    const controls = await alternate([bare, bare], count)
    measured.push(...pairs.map((pair, at): Round => ({ product: pair[0], bare: pair[1], control: controls[at] ?? [1, 1] })))
  }
  return measured
}

/** Milliseconds until the work is done. */
export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
