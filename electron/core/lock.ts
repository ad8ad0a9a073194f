import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from './db/connect'
import { startErrorOf } from './start-failure'

/** Held by the one process that may use a data folder. The system drops it with the process, however that ends. */
export type FolderLock = {
  /** True when a database was once made in this folder: if it is missing now, it was lost. */
  readonly hadDatabase: boolean
  /** Remembers that the folder has its database. */
  readonly rememberDatabase: () => void
  readonly release: () => void
}

/** One process for each data folder, across both hosts. Throws StartError `in-use` when another one holds it. */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, 'backbench.lock')
  try {
    return hold(path)
  } catch (error) {
    const failure = startErrorOf(error, 'folder-read-only')
    if (failure.problem !== 'damaged') throw failure
    // Nothing is in it, and nobody holds it: a held one answers `in-use` before it is read. A journal of the old one would be merged into the new.
    for (const file of [path, `${path}-journal`]) rmSync(file, { force: true })
    return hold(path)
  }
}

function hold(path: string): FolderLock {
  const db = connect(path, { timeout: 0 })
  try {
    db.pragma('locking_mode = EXCLUSIVE') // a commit keeps the lock
    db.exec('BEGIN EXCLUSIVE')
    return {
      hadDatabase: db.pragma('user_version', { simple: true }) === 1,
      rememberDatabase: () => void db.exec('PRAGMA user_version = 1; COMMIT; BEGIN EXCLUSIVE'),
      release: () => void db.close(),
    }
  } catch (error) {
    db.close()
    throw error
  }
}
