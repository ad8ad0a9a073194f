import Sqlite, { type Database, type Options } from 'better-sqlite3'

/** The only place that opens a file with SQLite. `fileMustExist` is worth passing: a missing file opens as an empty database. */
export function connect(path: string, options: Options = {}): Database {
  return new Sqlite(path, { timeout: 2000, ...options })
}

/** What makes an acknowledged commit survive a power cut, and a deleted text disappear. */
export function applySettings(db: Database): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL') // NORMAL, the library's choice for WAL, loses acknowledged commits
  db.pragma('foreign_keys = ON')
  db.pragma('secure_delete = ON')
  db.pragma('trusted_schema = OFF')
  if (process.platform === 'darwin') {
    db.pragma('fullfsync = ON') // a plain fsync stops at the drive's own cache there
    db.pragma('checkpoint_fullfsync = ON')
  }
}
