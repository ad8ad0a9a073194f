import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, release } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchFolder, buildCore, buildDesktop, buildHost } from './build'
import { dataSeed } from './data'
import { type Measured, type Part, type Programs, parts } from './parts'
import { tableOf } from './print'
import { type Row, rowOf } from './row'

type Wish = { readonly isQuick: boolean; readonly only: string; readonly jsonPath: string | undefined }

function readWish(args: readonly string[]): Wish {
  const options = { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' }, json: { type: 'string' } } as const
  const { quick, only, json } = parseArgs({ args: [...args], options }).values
  return { isQuick: quick, only, jsonPath: json }
}

/** On the disk that the project is on: a folder in memory would make every save free. */
async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(benchFolder, 'data-'))
  try {
    return await run(join(folder, 'in'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measurePart(part: Part, programs: Programs, isQuick: boolean): Promise<readonly Measured[]> {
  const { processes, ...count } = isQuick ? part.quick : part.full
  const measured: Measured[] = []
  for (let at = 0; at < processes; at += 1) measured.push(await inFolder(folder => part.measure(folder, programs, count)))
  const checksums = new Set(measured.map(each => each.checksum))
  if (checksums.size > 1) throw new Error(`The same seed gave different data: ${[...checksums].join(', ')}`)
  console.log(`${part.data}: seed ${dataSeed}, checksum ${[...checksums].join()}`)
  return measured
}

/**
 * npm run bench [-- --quick] [--only PART-OF-A-ROW] [--json FILE]
 * Ends with 1 when a row falls short of its bar; a row about which nothing can be said (inconclusive) does not fail the run.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { isQuick, only, jsonPath } = readWish(args)
  const wanted = parts.flatMap(part => {
    const rows = part.rows.filter(plan => plan.row.includes(only))
    return rows.length > 0 ? [{ ...part, rows }] : []
  })
  if (wanted.length === 0) throw new Error(`No row has "${only}" in its name.`)
  mkdirSync(benchFolder, { recursive: true })
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${process.platform} ${release()}`)
  const programs = { core: await buildCore(), host: await buildHost(), desktop: await buildDesktop() }
  const rows: Row[] = []
  for (const part of wanted) {
    const measured = await measurePart(part, programs, isQuick)
    rows.push(
      ...part.rows.map(plan =>
        rowOf(
          plan,
          measured.map(each => each.rounds),
        ),
      ),
    )
  }
  console.log(`\n${tableOf(rows)}`)
  if (jsonPath !== undefined) writeFileSync(jsonPath, `${JSON.stringify(rows, null, 2)}\n`)
  if (rows.some(row => row.holds === false)) process.exitCode = 1
}
