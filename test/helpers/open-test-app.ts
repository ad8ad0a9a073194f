import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openDatabase } from '../../electron/core/db/open'
import { type Door, dispatch } from '../../electron/core/dispatch'
import { openFileStore } from '../../electron/core/file-store'
import { createSpeller } from '../../electron/core/spelling/speller'
import { createClient } from '../../shared/contract/client'
import type { Result } from '../../shared/result'

/** The n-th id of a test. */
export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** Never the same twice in a file: what one test's window keeps of its roles is no other test's. */
let count = 100

/** The real app below the window: real SQLite, real files, real validation; clock and ids are the test's. */
export function openTestApp() {
  const folder = mkdtempSync(join(tmpdir(), 'backbench-test-'))
  const db = openDatabase(':memory:')
  const speller = createSpeller()
  onTestFinished(() => {
    speller.close()
    db.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const clock = { nowMs: 1_700_000_000_000 }
  const announced: string[] = []
  const logged: unknown[] = []
  const door: Door = {
    context: { db, files: openFileStore(join(folder, 'files')), speller, nowMs: () => clock.nowMs, newId: () => uuid(count++) },
    announce: area => void announced.push(area),
    log: (_path, error) => void logged.push(error),
  }
  const api = createClient((path, input) => dispatch(door, path, input))
  return { api, db, door, clock, announced, logged, folder }
}

/** The value of an answer that must be good; the test fails with the refusal otherwise. */
export function valueOf<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(`refused: ${answer.error.code} ${JSON.stringify(answer.error.details ?? {})}`)
  return answer.value
}
