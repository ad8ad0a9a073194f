import type { FailureCode } from '../../shared/result'

const codes: Readonly<Record<string, FailureCode>> = {
  SQLITE_FULL: 'disk-full',
  SQLITE_IOERR_SHMSIZE: 'disk-full', // no room for the few pages that a journal's index takes
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  SQLITE_READONLY: 'disk-read-only',
  SQLITE_PERM: 'disk-read-only',
  EROFS: 'disk-read-only',
  EACCES: 'disk-read-only',
  EPERM: 'disk-read-only',
}

/** What a write error of SQLite or of the file system means to the user; null when it is neither of the known ones. */
export function diskFailure(error: unknown): FailureCode | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const { code } = error
  return codes[code] ?? (code.startsWith('SQLITE_READONLY') ? 'disk-read-only' : null)
}
