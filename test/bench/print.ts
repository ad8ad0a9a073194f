import type { Row } from './row'

const heads = ['row', 'figure', 'baseline', 'ratio', '95 % interval', 'quartiles', 'bar', 'pairs', 'control', 'verdict']

const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2))

function cellsOf(row: Row): readonly string[] {
  const unit = row.barOf === 'ratio' ? ' ×' : ` ${row.unit}`
  return [
    row.row,
    `${number(row.figure)} ${row.unit}`,
    `${number(row.baseline)} ${row.unit}`,
    `${number(row.ratio)} ×`,
    `${row.interval.map(number).join('–')}${unit}`,
    `${row.quartiles.map(number).join('–')}${unit}`,
    `≤ ${row.bar}${unit}`,
    `${row.pairs} in ${row.processes}`,
    number(row.control),
    row.verdict,
  ]
}

/** The rows as a table for people. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [heads, ...rows.map(cellsOf)]
  const widths = heads.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0)))
  return lines
    .map(line =>
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
