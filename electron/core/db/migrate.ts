import type { Database } from 'better-sqlite3'
import { StartError } from '../start-error'

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true })

/** Migrations in number order; the position is the schema version. */
export const migrations: readonly string[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, sql]) => sql)

export const schemaVersion = (db: Database): number => db.pragma('user_version', { simple: true }) as number

/** Brings the schema up to date, one transaction a step. Refuses a file from a newer app with nothing written. */
export function migrate(db: Database): void {
  const from = schemaVersion(db)
  if (from > migrations.length) throw new StartError('newer-file', `The file has schema ${from}, this app knows ${migrations.length}.`)
  for (let version = from; version < migrations.length; version += 1) {
    db.transaction(() => {
      db.exec(migrations[version] ?? '')
      db.pragma(`user_version = ${version + 1}`)
    }).immediate()
  }
}
