import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Returns when the bytes of a file are on the disk. */
export function syncFile(path: string): void {
  syncAt(path, 'r+')
}

/** Returns when the names in a folder are on the disk, so that a rename survives a power cut. */
export function syncFolder(path: string): void {
  if (process.platform !== 'win32') syncAt(path, 'r') // Windows opens no folder and journals renames itself
}

function syncAt(path: string, mode: 'r' | 'r+'): void {
  const descriptor = openSync(path, mode)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
