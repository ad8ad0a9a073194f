import type { Round } from './rounds'
import { bootstrapInterval, type Interval, median, quantile } from './statistics'

/** A goal: no more than `limit`, of the ratio or (milliseconds) of the figure itself. */
export type Bar = { readonly of: 'ratio' | 'figure'; readonly limit: number }

/** What one row says of what was measured. Several rows may look at the same rounds. */
export type RowPlan = {
  /** `area: what`; the areas are main, desktop, role, candidates, interviews, comparison and safety. */
  readonly row: string
  /** 0.5 for p50, 0.99 for p99. */
  readonly share: number
  readonly bar: Bar
}

export type Verdict = 'holds' | 'falls short' | 'inconclusive'

/** One row as it is printed and written. */
export type Row = {
  readonly row: string
  readonly figure: number
  readonly unit: 'ms'
  readonly baseline: number
  readonly ratio: number
  /** What the bar is laid on, in 95 of 100 cases. */
  readonly interval: Interval
  readonly quartiles: readonly [number, number]
  readonly bar: number
  readonly barOf: Bar['of']
  /** Null: nothing can be said. */
  readonly holds: boolean | null
  readonly verdict: Verdict
  /** The ratio of bare against bare. */
  readonly control: number
  readonly pairs: number
  readonly processes: number
}

const bootstrapSeed = 7

/** Bare against bare must come out equal, or the machine was too unsteady for a ratio. */
const isSteady = (control: number) => control >= 0.95 && control <= 1.05

type Judged = { readonly interval: Interval; readonly baseline: number; readonly control: number }

/**
 * A row falls short only when even the lower end of the interval is beyond the bar. Nothing can be said of a ratio on an unsteady
 * machine, nor of a figure that the bare side alone cannot keep to.
 */
export function verdictOf({ interval, baseline, control }: Judged, bar: Bar): Verdict {
  const canTell = bar.of === 'ratio' ? isSteady(control) : baseline <= bar.limit
  if (!canTell) return 'inconclusive'
  return interval[0] <= bar.limit ? 'holds' : 'falls short'
}

type Figures = Pick<Row, 'figure' | 'baseline' | 'ratio'>
type FigureOf = (rounds: readonly Round[]) => number

/** Of p50 the median of the ratios within each round; of the rare slow ones only the figures themselves can be compared. */
const ratioOf =
  (share: number): FigureOf =>
  rounds => {
    if (share === 0.5) return median(rounds.map(({ product, bare }) => product / bare))
    const [product, bare] = [rounds.map(round => round.product), rounds.map(round => round.bare)]
    return quantile(product, share) / quantile(bare, share)
  }

function figuresOf(rounds: readonly Round[], share: number): Figures {
  const of = (side: 'product' | 'bare') =>
    quantile(
      rounds.map(round => round[side]),
      share,
    )
  return { figure: of('product'), baseline: of('bare'), ratio: ratioOf(share)(rounds) }
}

/** Makes a row of the rounds that each process measured. */
export function rowOf({ row, share, bar }: RowPlan, processes: readonly (readonly Round[])[]): Row {
  const rounds = processes.flat()
  const figures = figuresOf(rounds, share)
  const isRatio = bar.of === 'ratio'
  const barred: FigureOf = isRatio ? ratioOf(share) : each => figuresOf(each, share).figure
  const each = rounds.map(({ product, bare }) => (isRatio ? product / bare : product))
  const interval = bootstrapInterval(processes, barred, bootstrapSeed)
  const control = median(rounds.map(({ control: [one, other] }) => other / one))
  const verdict = verdictOf({ interval, baseline: figures.baseline, control }, bar)
  return {
    row,
    ...figures,
    unit: 'ms',
    interval,
    quartiles: [quantile(each, 0.25), quantile(each, 0.75)],
    bar: bar.limit,
    barOf: bar.of,
    holds: verdict === 'inconclusive' ? null : verdict === 'holds',
    verdict,
    control,
    pairs: rounds.length,
    processes: processes.length,
  }
}
