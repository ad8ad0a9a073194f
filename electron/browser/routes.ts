import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { HostDoor } from '../page/dispatch-host'
import type { StaticFiles } from '../page/static-files'
import { answerCall, parsed } from './calls'
import type { Changes } from './changes'
import { mediaType, tokenOf } from './checks'
import { maximumJsonBytes, readBody } from './read-body'
import { jsonReply, type Reply, refusal } from './reply'
import type { Session } from './session'

/** What the host serves, and to whom. */
export type Host = {
  readonly door: HostDoor
  readonly files: StaticFiles
  readonly session: Session
  readonly changes: Changes
}

export type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse }

type Route = {
  readonly methods: readonly string[]
  readonly needsToken: boolean
  /** Accepted media types of the body; none where there is no body. */
  readonly bodies: readonly string[]
  /** Null: the answer stays open. */
  readonly run: (exchange: Exchange) => Promise<Reply | null> | Reply | null
}

const jsonOnly = ['application/json']
const LaunchCode = z.strictObject({ code: z.string().max(100) })

/** Answers a request that comes from our own page, as far as the route allows. */
export function answerRoute(host: Host, exchange: Exchange): Promise<Reply | null> | Reply | null {
  const { request } = exchange
  const route = routeOf(host, request.url ?? '')
  if (!route) return refusal(404, 'not-found', 'There is nothing here.')
  if (!route.methods.includes(request.method ?? ''))
    return { ...refusal(405, 'invalid-input', 'Wrong method.'), headers: { allow: route.methods.join(', ') } }
  if (route.needsToken && !host.session.accepts(tokenOf(request))) return refusal(401, 'session-ended', 'No session.')
  if (route.bodies.length > 0 && !route.bodies.includes(mediaType(request))) return refusal(415, 'invalid-input', 'Wrong media type.')
  return route.run(exchange)
}

function routeOf(host: Host, url: string): Route | undefined {
  const file = host.files.get(url)
  if (file)
    return { methods: ['GET', 'HEAD'], needsToken: false, bodies: [], run: () => ({ status: 200, type: file.type, body: file.bytes }) }
  const call = /^\/call\/([a-zA-Z]{1,40}\.[a-zA-Z]{1,40})$/.exec(url)?.[1]
  if (call) return callRoute(host, call)
  return new Map([
    ['/session', sessionRoute(host)],
    ['/session/code', codeRoute(host)],
    ['/changes', changesRoute(host)],
  ]).get(url)
}

const callRoute = ({ door }: Host, path: string): Route => ({
  methods: ['POST'],
  needsToken: true,
  bodies: [...jsonOnly, 'application/octet-stream'],
  run: ({ request }) => answerCall(door, path, request),
})

const sessionRoute = ({ session }: Host): Route => ({
  methods: ['POST'],
  needsToken: false,
  bodies: jsonOnly,
  async run({ request }) {
    const body = await readBody(request, maximumJsonBytes)
    const launch = LaunchCode.safeParse(body ? parsed(body.toString('utf8')) : undefined)
    const token = launch.success ? session.exchange(launch.data.code) : null
    return token ? jsonReply({ token }) : refusal(401, 'session-ended', 'This launch code does not hold.')
  },
})

// Lets a page open a second one beside it.
const codeRoute = ({ session }: Host): Route => ({
  methods: ['POST'],
  needsToken: true,
  bodies: jsonOnly,
  run: () => jsonReply({ code: session.newCode() }),
})

const changesRoute = ({ changes }: Host): Route => ({
  methods: ['GET'],
  needsToken: true,
  bodies: [],
  run({ response }) {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
    changes.add(response)
    return null
  },
})
