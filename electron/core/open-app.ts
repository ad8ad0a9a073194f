import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { prepareDataFolder } from './data-folder'
import { openDatabase } from './db/open'
import type { Door } from './dispatch'
import { openFileStore } from './file-store'
import { type FolderLock, lockFolder } from './lock'
import { openLog } from './log'
import { removeOrphanedFiles } from './orphaned-files'
import { createSpeller } from './spelling/speller'
import { StartError } from './start-error'
import { startErrorOf } from './start-failure'

/** What a host serves, and how it lets go of the data folder. */
export type OpenApp = {
  readonly door: Door
  /** Everything is in the database file afterwards (on a full disk: in its journal), and another process may have the folder. Harmless when repeated. */
  readonly close: () => void
}

type Hooks = Pick<Door, 'announce'>

/** Takes a data folder and opens what is in it. Throws StartError, with nothing held and no data changed. */
export function openApp(folder: string, hooks: Hooks): OpenApp {
  prepareDataFolder(folder)
  const lock = lockFolder(folder)
  try {
    return openLocked(folder, lock, hooks)
  } catch (error) {
    lock.release()
    throw error
  }
}

function openLocked(folder: string, lock: FolderLock, { announce }: Hooks): OpenApp {
  const path = join(folder, 'backbench.db')
  const files = openFileStore(join(folder, 'files'))
  const isLost = !existsSync(path) && (lock.hadDatabase || files.list().length > 0)
  if (isLost) throw new StartError('damaged', 'The folder was in use before, its database is gone.')
  const db = openDatabase(path)
  try {
    if (!lock.hadDatabase) lock.rememberDatabase()
    removeOrphanedFiles({ db, files }, join(folder, 'files'))
  } catch (error) {
    db.close()
    throw startErrorOf(error, 'damaged')
  }
  const speller = createSpeller()
  const log = openLog(join(folder, 'backbench.log'), Date.now)
  return {
    door: { context: { db, files, speller, nowMs: Date.now, newId: () => v7() }, announce, log },
    close() {
      speller.close()
      if (!db.open) return
      try {
        db.pragma('wal_checkpoint(TRUNCATE)')
      } catch (error) {
        log('close', error) // no room to merge the journal: it stays beside the file, and the next start reads both
      } finally {
        db.close()
        lock.release()
      }
    },
  }
}
