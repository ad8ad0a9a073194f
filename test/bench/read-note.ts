import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

/** A note as a connection that knows nothing of the one that wrote it finds it; null when there is none. */
export function readNote(folder: string, interviewId: string, stepId: string): string | null {
  const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
  try {
    return (
      db
        .prepare<[string, string], string>('SELECT text FROM notes WHERE interviewId = ? AND stepId = ?')
        .pluck()
        .get(interviewId, stepId) ?? null
    )
  } finally {
    db.close()
  }
}
