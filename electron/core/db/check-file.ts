import { closeSync, existsSync, openSync, readSync, rmSync } from 'node:fs'
import { StartError } from '../start-error'
import { connect } from './connect'
import { migrations, schemaVersion } from './migrate'

/** Written into every file of ours ("BKBH"), so that another program's database is never taken for one. */
export const applicationId = 0x42_4b_42_48

const magic = 'SQLite format 3\0'
const headerBytes = 100
const applicationIdOffset = 68

/** What SQLite keeps beside a database file. */
export const companions = (path: string): readonly string[] => [`${path}-wal`, `${path}-shm`, `${path}-journal`]

/**
 * The schema version of an existing file, once it is certain that the file is ours, whole and not newer than this app.
 * Throws StartError otherwise. The file's bytes never change here.
 */
export function checkFile(path: string): number {
  checkHeader(path)
  const made = companions(path).filter(companion => !existsSync(companion))
  try {
    return checkContent(path)
  } finally {
    for (const companion of made) rmSync(companion, { force: true }) // reading in WAL mode makes them
  }
}

// Before SQLite sees the file: it would take an empty one for a new database.
function checkHeader(path: string): void {
  const header = Buffer.alloc(headerBytes)
  const descriptor = openSync(path, 'r')
  try {
    if (readSync(descriptor, header) < headerBytes) throw new StartError('damaged', 'The file is empty or cut off.')
  } finally {
    closeSync(descriptor)
  }
  if (header.toString('latin1', 0, magic.length) !== magic) throw new StartError('damaged', 'The file is not a database.')
  if (header.readUInt32BE(applicationIdOffset) !== applicationId) throw new StartError('not-ours', 'The file is from another program.')
}

function checkContent(path: string): number {
  const db = connect(path, { readonly: true, fileMustExist: true })
  try {
    const version = schemaVersion(db)
    if (version > migrations.length)
      throw new StartError('newer-file', `The file has schema ${version}, this app knows ${migrations.length}.`)
    db.pragma('cell_size_check = ON')
    const found = db.pragma('quick_check(3)', { simple: true })
    if (found !== 'ok') throw new StartError('damaged', `quick_check: ${String(found)}`)
    return version
  } finally {
    db.close()
  }
}
