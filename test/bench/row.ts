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

type Measured = Pick<Row, 'figure' | 'baseline' | 'ratio'> & {
  readonly values: readonly (readonly number[])[]
  readonly figureOf: (values: readonly number[]) => number
}

/** Of p50 the median of the ratios within each round; of the rare slow ones only the figures themselves can be compared. */
function measuredOf(processes: readonly (readonly Round[])[], { share, bar }: RowPlan): Measured {
  const all = processes.flat()
  const figure = quantile(
    all.map(round => round.product),
    share,
  )
  const baseline = quantile(
    all.map(round => round.bare),
    share,
  )
  const ratios = processes.map(rounds => rounds.map(round => round.product / round.bare))
  const ratio = share === 0.5 ? median(ratios.flat()) : figure / baseline
  if (bar.of === 'ratio') return { figure, baseline, ratio, values: ratios, figureOf: median }
  return {
    figure,
    baseline,
    ratio,
    values: processes.map(rounds => rounds.map(round => round.product)),
    figureOf: values => quantile(values, share),
  }
}

/** Makes a row of the rounds that each process measured. */
export function rowOf(plan: RowPlan, processes: readonly (readonly Round[])[]): Row {
  if (plan.bar.of === 'ratio' && plan.share !== 0.5) throw new Error('A bar on a ratio is a bar on the median')
  const { values, figureOf, ...figures } = measuredOf(processes, plan)
  const all = values.flat()
  const interval = bootstrapInterval(values, figureOf, bootstrapSeed)
  const control = median(processes.flat().map(({ control: [one, other] }) => other / one))
  const verdict = verdictOf({ interval, baseline: figures.baseline, control }, plan.bar)
  return {
    row: plan.row,
    ...figures,
    unit: 'ms',
    interval,
    quartiles: [quantile(all, 0.25), quantile(all, 0.75)],
    bar: plan.bar.limit,
    barOf: plan.bar.of,
    holds: verdict === 'inconclusive' ? null : verdict === 'holds',
    verdict,
    control,
    pairs: all.length,
    processes: processes.length,
  }
}
