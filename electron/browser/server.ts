import { createServer } from 'node:http'
import { checkSource } from './checks'
import { refusal, send, setPageHeaders } from './reply'
import { answerRoute, type Exchange, type Host } from './routes'

const graceMs = 1000

export type RunningServer = {
  readonly port: number
  /** Answers what is under way, then lets go of every connection. */
  readonly close: () => Promise<void>
}

/** Serves the host on 127.0.0.1 and nowhere else. Port 0 takes a free one. */
export async function startServer(host: Host, wantedPort: number): Promise<RunningServer> {
  let port = wantedPort
  const server = createServer(
    { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 60_000 },
    (request, response) => void answer(host, port, { request, response }),
  )
  server.maxConnections = 64
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port: wantedPort }, resolve)
  })
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : wantedPort
  return {
    port,
    close: () =>
      new Promise(resolve => {
        host.changes.close()
        server.close(() => resolve())
        setTimeout(() => server.closeAllConnections(), graceMs).unref()
      }),
  }
}

async function answer(host: Host, port: number, exchange: Exchange): Promise<void> {
  const { request, response } = exchange
  setPageHeaders(response)
  try {
    const reply = checkSource(request, port) ?? (await answerRoute(host, exchange))
    if (reply) send(response, reply)
  } catch (error) {
    if (request.destroyed && !request.complete) return // the page went away while it sent
    host.door.core.log('loopback host', error)
    if (!response.headersSent) send(response, refusal(500, 'internal', 'Something went wrong inside the app.'))
    else response.destroy()
  }
}
