import { diskFailure } from './disk-failure'
import { StartError, type StartProblem } from './start-error'

const byCode: readonly (readonly [string, StartProblem])[] = [
  ['SQLITE_BUSY', 'in-use'],
  ['SQLITE_LOCKED', 'in-use'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CANTOPEN', 'folder-read-only'],
  ['ENOENT', 'folder-missing'],
  ['ENOTDIR', 'folder-missing'],
  ['EEXIST', 'folder-missing'],
]

/** An error of SQLite or of the file system as the problem a person can act on; `otherwise` when its code says nothing. */
export function startErrorOf(error: unknown, otherwise: StartProblem): StartError {
  if (error instanceof StartError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const detail = error instanceof Error ? error.message : 'unknown'
  return new StartError(problemOf(error, code) ?? otherwise, `${code} ${detail}`.trim())
}

function problemOf(error: unknown, code: string): StartProblem | undefined {
  const disk = diskFailure(error)
  if (disk) return disk === 'disk-full' ? 'disk-full' : 'folder-read-only'
  return byCode.find(([prefix]) => code.startsWith(prefix))?.[1]
}
