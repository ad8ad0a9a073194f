import { contract } from '../../shared/contract'
import type { AnyEndpoint } from '../../shared/contract/define'
import { problemOf } from '../../shared/domain/text'
import { AppError, type Failure, type Result } from '../../shared/result'
import type { Context } from './context'
import { diskFailure } from './disk-failure'
import { services } from './services'

type Handler = (context: Context, input: unknown) => unknown
type Route = { readonly area: string; readonly endpoint: AnyEndpoint; readonly handler: Handler }

/** What a host gives beside the context: who hears of changes, and where the cause of a bug is kept. */
export type Door = {
  readonly context: Context
  readonly announce: (area: string) => void
  readonly log: (path: string, error: unknown) => void
}

const routes = new Map<string, Route>()
for (const [area, methods] of Object.entries(contract)) {
  for (const [name, endpoint] of Object.entries(methods)) {
    const handler = (services as unknown as Record<string, Record<string, Handler>>)[area]?.[name]
    if (!handler) throw new Error(`${area}.${name} has no service`)
    routes.set(`${area}.${name}`, { area, endpoint, handler })
  }
}

const fail = (error: Failure): Result<never> => ({ ok: false, error })

/** The one door into the core: find, validate, run (commands in one transaction), answer. Never throws. */
export async function dispatch(door: Door, path: string, raw: unknown): Promise<Result<unknown>> {
  const route = routes.get(path)
  if (!route) return fail({ code: 'unknown-call', message: 'There is no such call.' })
  const input = readInput(route.endpoint, raw)
  if (!input.ok) return input
  try {
    const value = await run(door.context, route, input.value)
    if (route.endpoint.kind !== 'query') door.announce(route.area)
    return { ok: true, value }
  } catch (error) {
    return fail(failureOf(door, path, error))
  }
}

/** What a call was given, once it fits; else the refusal. */
export function readInput({ input }: AnyEndpoint, raw: unknown): Result<unknown> {
  const parsed = input.safeParse(raw)
  if (parsed.success) return { ok: true, value: parsed.data }
  const issues = parsed.error.issues.slice(0, 10).map(issue => ({ path: issue.path.join('.'), problem: problemOf(issue) }))
  return fail({ code: 'invalid-input', message: 'The input does not fit the call.', details: { issues } })
}

function run(context: Context, { endpoint, handler }: Route, input: unknown): unknown {
  if (endpoint.kind !== 'command') return handler(context, input)
  return context.db.transaction(() => handler(context, input)).immediate()
}

/** What the window is told of an error; the cause of a bug goes to the log. */
export function failureOf(door: Pick<Door, 'log'>, path: string, error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, message: error.message, details: error.details }
  const code = diskFailure(error)
  door.log(path, error) // the log keeps the cause; the window gets one calm sentence
  return code ? { code, message: 'The disk refused the write.' } : { code: 'internal', message: 'Something went wrong inside the app.' }
}
