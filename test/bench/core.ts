import { prepareAutosave } from './core-autosave'
import { prepareBoard } from './core-board'
import { prepareCoach, prepareCoachKey } from './core-coach'
import { prepareComparison } from './core-comparison'
import { measureRounds } from './rounds'
import type { Subject } from './subject'

const subjects: Readonly<Record<string, (folder: string) => Promise<Subject>>> = {
  autosave: prepareAutosave,
  board: prepareBoard,
  coach: prepareCoach,
  'coach-key': prepareCoachKey,
  comparison: prepareComparison,
}

/** A fresh process measures one subject: core.js SUBJECT FOLDER WARM-UPS ROUNDS, and writes what it measured as JSON. */
async function run([name = '', folder = '', warmUps, rounds]: readonly string[]): Promise<void> {
  const prepare = subjects[name]
  if (!prepare) throw new Error(`There is no subject called ${name}`)
  const subject = await prepare(folder)
  try {
    const measured = await measureRounds(subject.pair, { warmUps: Number(warmUps), rounds: Number(rounds) })
    await subject.check()
    process.stdout.write(JSON.stringify({ checksum: subject.checksum, rounds: measured }))
  } finally {
    await subject.close()
  }
}

await run(process.argv.slice(2))
