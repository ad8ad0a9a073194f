import type { ServerResponse } from 'node:http'

export type ChangesOptions = {
  /** How long after the last page has gone `onIdle` is called. */
  readonly idleMs: number
  readonly heartbeatMs: number
  readonly onIdle: () => void
}

/** The pages that listen: each holds one open answer, on which the name of a changed area is a line. */
export type Changes = {
  readonly announce: (area: string) => void
  readonly add: (response: ServerResponse) => void
  readonly close: () => void
}

/** Empty lines in between are heartbeats: they find out pages that are gone. Idle is never before the first page came. */
export function openChanges({ idleMs, heartbeatMs, onIdle }: ChangesOptions): Changes {
  const pages = new Set<ServerResponse>()
  let idle: NodeJS.Timeout | undefined
  const write = (line: string) => {
    for (const page of pages) page.write(`${line}\n`)
  }
  const heartbeat = setInterval(() => write(''), heartbeatMs)
  return {
    announce: write,
    add(response) {
      clearTimeout(idle)
      pages.add(response)
      response.write('\n') // sends the headers, so that the page knows it is heard
      response.on('close', () => {
        pages.delete(response)
        if (pages.size > 0) return
        clearTimeout(idle)
        idle = setTimeout(onIdle, idleMs)
      })
    },
    close() {
      clearInterval(heartbeat)
      for (const page of pages) page.removeAllListeners('close').end()
      pages.clear()
      clearTimeout(idle)
    },
  }
}
