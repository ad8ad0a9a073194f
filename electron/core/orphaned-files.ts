import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from './context'

/** Removes bytes that no row names: what a crash left between a file and its row, or between a row's end and its file's. */
export function removeOrphanedFiles({ db, files }: Pick<Context, 'db' | 'files'>, folder: string): void {
  const named = new Set(db.prepare<[], string>('SELECT id FROM candidateFiles').pluck().all())
  for (const id of files.list()) if (!named.has(id)) files.remove(id)
  if (!existsSync(folder)) return // made with the first file
  for (const name of readdirSync(folder)) if (name.endsWith('.part')) rmSync(join(folder, name), { force: true })
}
