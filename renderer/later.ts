import { type FunctionComponent, lazy } from 'react'

// Everything but the first page is read after it is shown: the window is there sooner, and no later page is waited for.
const reads: (() => Promise<unknown>)[] = []

/** A part of the window that is not there at first. */
export function later<Props extends object>(read: () => Promise<FunctionComponent<Props>>) {
  reads.push(read)
  return lazy(async () => ({ default: await read() }))
}

/** When the first page has had the machine to itself. */
const readAheadAfterMs = 500

/** Reads the other parts while nothing else is to be done. */
export function readAhead(): void {
  const readAll = () => {
    for (const read of reads) void read()
  }
  setTimeout(() => requestIdleCallback(readAll), readAheadAfterMs)
}
