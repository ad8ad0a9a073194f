import { type HostHandlers, hostContract } from '../../shared/contract/host'
import type { Result } from '../../shared/result'
import { type Door, dispatch, failureOf, readInput } from '../core/dispatch'

type Handler = (context: null, input: unknown) => unknown

/** What a host's window reaches: the core, and the host itself. */
export type HostDoor = { readonly core: Door; readonly host: HostHandlers }

const endpoints = new Map(Object.entries(hostContract.host))
const prefix = 'host.'

/** Answers a call of the window, the host's own ones here and all others through the core's door. Never throws. */
export async function dispatchCall(door: HostDoor, path: string, raw: unknown): Promise<Result<unknown>> {
  const endpoint = path.startsWith(prefix) ? endpoints.get(path.slice(prefix.length)) : undefined
  if (!endpoint) return dispatch(door.core, path, raw)
  const input = readInput(endpoint, raw)
  if (!input.ok) return input
  try {
    const handler = (door.host as unknown as Record<string, Handler>)[path.slice(prefix.length)]
    return { ok: true, value: await handler?.(null, input.value) }
  } catch (error) {
    return { ok: false, error: failureOf(door.core, path, error) }
  }
}
