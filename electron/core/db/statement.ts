import type { Database, Statement } from 'better-sqlite3'

const prepared = new WeakMap<Database, Map<string, Statement<unknown[], unknown>>>()

/** A prepared statement, compiled once per database: autosave runs the same few all day. Only for fixed texts, never for built ones. */
export function statement<Bind extends unknown[], Row = unknown>(db: Database, source: string): Statement<Bind, Row> {
  const known = prepared.get(db) ?? new Map<string, Statement<unknown[], unknown>>()
  prepared.set(db, known)
  const found = known.get(source) ?? db.prepare<unknown[], unknown>(source)
  known.set(source, found)
  return found as Statement<Bind, Row> // the text decides what it binds and yields; the caller has just said it
}
