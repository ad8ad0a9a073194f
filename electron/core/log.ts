import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'

/** Keeps the cause of a bug. `where` is a call's path or another constant of ours. */
export type Log = (where: string, error: unknown) => void

const maximumBytes = 1024 * 1024

/** A log in one file of about a megabyte. It never holds what people typed, and writing it never fails the caller. */
export function openLog(path: string, nowMs: () => number): Log {
  return (where, error) => {
    try {
      dropOldHalf(path)
      appendFileSync(path, `${new Date(nowMs()).toISOString()} ${where} ${traceOf(error)}\n`, { mode: 0o600 })
    } catch {
      // a full disk must not turn one failure into two
    }
  }
}

/** Name, code and place of an error. Its message stays out: those of parsers quote their input. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`
  const code = 'code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(error.code) ? ` ${error.code}` : ''
  const name = /^\w{1,40}$/.test(error.name) ? error.name : 'Error'
  const stack = error.stack ?? ''
  const afterMessage = stack.includes(error.message) ? stack.slice(stack.indexOf(error.message) + error.message.length) : stack
  const frames = afterMessage.split('\n').filter(line => /^ {4}at /.test(line))
  return [`${name}${code}`, ...frames].join('\n')
}

function dropOldHalf(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size < maximumBytes) return
  const newest = readFileSync(path).subarray(-maximumBytes / 2)
  writeFileSync(path, newest.subarray(newest.indexOf('\n') + 1))
}
