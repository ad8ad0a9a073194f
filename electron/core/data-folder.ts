import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, posix, win32 } from 'node:path'
import { startErrorOf } from './start-failure'

/** What decides where a program keeps its data on this machine. */
export type Machine = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const thisMachine = (): Machine => ({ platform: process.platform, env: process.env, home: homedir() })

/** Where the platform's programs keep their data. */
export function defaultDataFolder({ platform, env, home }: Machine = thisMachine()): string {
  if (platform === 'win32') return win32.join(env['APPDATA'] || win32.join(home, 'AppData', 'Roaming'), 'Backbench')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Backbench')
  const shared = env['XDG_DATA_HOME']
  // The standard says to pass over a relative path.
  return posix.join(shared && posix.isAbsolute(shared) ? shared : posix.join(home, '.local', 'share'), 'backbench')
}

/** Makes the folder if it is missing and proves that it can be written to. Throws StartError. */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    proveWritable(join(folder, 'backbench.probe'))
  } catch (error) {
    throw startErrorOf(error, 'folder-missing')
  }
}

// One block is written and synced: a full disk still gives out empty files.
function proveWritable(probe: string): void {
  try {
    const descriptor = openSync(probe, 'w', 0o600)
    try {
      writeSync(descriptor, new Uint8Array(4096))
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } finally {
    rmSync(probe, { force: true })
  }
}
