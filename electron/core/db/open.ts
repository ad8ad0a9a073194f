import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { StartError } from '../start-error'
import { startErrorOf } from '../start-failure'
import { syncFile, syncFolder } from '../sync-disk'
import { applicationId, checkFile, companions } from './check-file'
import { applySettings, connect } from './connect'
import { migrate, migrations } from './migrate'

const copyLifeMs = 30 * 24 * 60 * 60 * 1000

/**
 * Opens (or creates) the workspace file. Pass ':memory:' in tests.
 * Throws StartError, with the file's bytes unchanged, when it is damaged, newer or not ours.
 */
export function openDatabase(path: string): Database {
  if (path === ':memory:') return connectReady(path)
  try {
    removeLeftovers(path)
    if (!existsSync(path)) createFile(path)
    else if (checkFile(path) < migrations.length) keepCopy(path)
    return connectReady(path, { fileMustExist: true })
  } catch (error) {
    throw startErrorOf(error, 'damaged')
  }
}

function connectReady(path: string, options = {}): Database {
  const db = connect(path, options)
  try {
    applySettings(db)
    migrate(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

// Under a temporary name until it is complete, so that no moment leaves half a database under the real one.
function createFile(path: string): void {
  if (companions(path).some(companion => existsSync(companion))) throw new StartError('damaged', 'The file is gone, its journal is there.')
  const temporary = `${path}.new`
  const db = connect(temporary)
  try {
    db.pragma('page_size = 8192') // a note of a few KB lies on one page: a save writes and syncs less
    db.pragma(`application_id = ${applicationId}`)
    applySettings(db)
    migrate(db)
    db.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
  moveIntoPlace(temporary, path)
}

// No connection may be open meanwhile: closing any descriptor of the file would drop SQLite's own locks on it.
function keepCopy(path: string): void {
  mergeJournal(path)
  const temporary = `${path}.before.part`
  copyFileSync(path, temporary)
  const version = checkFile(temporary)
  moveIntoPlace(temporary, `${path}.before-${version}`)
}

function mergeJournal(path: string): void {
  const db = connect(path, { fileMustExist: true })
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
}

function moveIntoPlace(temporary: string, path: string): void {
  syncFile(temporary)
  renameSync(temporary, path)
  syncFolder(dirname(path))
}

// What an interrupted start left behind, and copies so old that they would only keep personal data alive.
function removeLeftovers(path: string): void {
  const folder = dirname(path)
  const [unfinished, copy] = [/^\.(new|before\.part)(-wal|-shm|-journal)?$/, /^\.before-\d+$/]
  for (const name of readdirSync(folder).filter(name => name.startsWith(basename(path)))) {
    const ending = name.slice(basename(path).length)
    const file = join(folder, name)
    if (unfinished.test(ending) || (copy.test(ending) && statSync(file).mtimeMs < Date.now() - copyLifeMs)) rmSync(file)
  }
}
