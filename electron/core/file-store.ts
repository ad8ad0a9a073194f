import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { syncFolder } from './sync-disk'

/** Bytes by id. Ids are ours, so no name from outside ever becomes a path. */
export type FileStore = {
  /** On disk, synced, or nothing there. Throws the file system's error. */
  readonly write: (id: string, bytes: Uint8Array) => void
  /** Null when there is no such file. */
  readonly read: (id: string) => Uint8Array<ArrayBuffer> | null
  /** Harmless when it is gone already. */
  readonly remove: (id: string) => void
  readonly list: () => readonly string[]
}

const isId = (name: string) => /^[0-9a-f-]{36}$/.test(name)

/** A store in one folder, made when first written to. */
export function openFileStore(folder: string): FileStore {
  const pathOf = (id: string) => {
    if (!isId(id)) throw new Error('Not a file id')
    return join(folder, id)
  }
  return {
    write(id, bytes) {
      if (mkdirSync(folder, { recursive: true })) syncFolder(dirname(folder))
      const temporary = `${pathOf(id)}.part`
      try {
        writeSynced(temporary, bytes)
        renameSync(temporary, pathOf(id))
        syncFolder(folder)
      } catch (error) {
        rmSync(temporary, { force: true })
        throw error
      }
    },
    read(id) {
      try {
        return new Uint8Array(readFileSync(pathOf(id)))
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
        throw error
      }
    },
    remove: id => rmSync(pathOf(id), { force: true }),
    list() {
      try {
        return readdirSync(folder).filter(isId)
      } catch {
        return [] // not made yet
      }
    },
  }
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, 'w', 0o600)
  try {
    let written = 0
    while (written < bytes.length) written += writeSync(descriptor, bytes, written)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
