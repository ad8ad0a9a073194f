import type { Database } from 'better-sqlite3'
import type { FileStore } from './file-store'
import type { Speller } from './spelling/speller'

/** Everything a service may reach beside its input. Tests pass a fixed clock and ids. */
export type Context = {
  readonly db: Database
  readonly files: FileStore
  readonly speller: Speller
  readonly nowMs: () => number
  readonly newId: () => string
}
