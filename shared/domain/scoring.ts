/** How one criterion stands for one application: its weight and the mean of its ratings, null when nobody assessed it. */
export type Scored = { readonly weight: number; readonly mean: number | null }

/**
 * A weighted mean with how far it can be trusted.
 *
 * - `mean`: over the assessed criteria, 1–5, not rounded; null when none was.
 * - `assessedShare`: weight assessed over all weight, 0–1.
 * - `low`, `high`: the mean if everything unknown turned out 1, or 5. Equal to `mean` when all is assessed.
 */
export type Total = { readonly mean: number | null; readonly assessedShare: number; readonly low: number; readonly high: number }

/** Mean of several raters' values of one criterion; null for none. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * The total of one application. Unknown is neither zero nor failed: it leaves both sums and widens the range.
 * Null when no criterion carries weight. Source: build/decisions/0003-unknown-is-a-range.md
 */
export function totalOf(scored: readonly Scored[]): Total | null {
  const all = scored.reduce((sum, { weight }) => sum + weight, 0)
  if (all === 0) return null
  let assessed = 0
  let sum = 0
  for (const { weight, mean } of scored) {
    if (mean === null) continue
    assessed += weight
    sum += weight * mean
  }
  const open = all - assessed
  return {
    mean: assessed === 0 ? null : sum / assessed,
    assessedShare: assessed / all,
    low: (sum + open) / all,
    high: (sum + open * 5) / all,
  }
}
