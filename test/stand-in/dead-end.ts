import { createServer, type Socket } from 'node:net'

export type DeadEnd = {
  readonly port: number
  /** First lines of what arrived. */
  readonly arrivals: () => readonly string[]
  readonly close: () => void
}

/** The proxy of a browser that may reach nothing: takes every connection, notes what it was for, and ends it. */
export async function openDeadEnd(): Promise<DeadEnd> {
  const arrivals: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    socket.once('data', (bytes: Buffer) => {
      arrivals.push(String(bytes).split('\r\n', 1)[0] ?? '')
      socket.destroy()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The dead end has no port')
  return {
    port: address.port,
    arrivals: () => [...arrivals],
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
