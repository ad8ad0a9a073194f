import type { Result } from '../result'
import { type HostClient, hostContract } from './host'
import { type Client, contract } from './index'

export type Invoke = (path: string, input: unknown) => Promise<Result<unknown>>

const clientOf = (areas: Readonly<Record<string, object>>, invoke: Invoke) =>
  Object.fromEntries(
    Object.entries(areas).map(([area, methods]) => [
      area,
      Object.fromEntries(Object.keys(methods).map(name => [name, (input: unknown) => invoke(`${area}.${name}`, input)])),
    ]),
  )

/** Builds the typed client from the contract, over any transport. */
export const createClient = (invoke: Invoke): Client => clientOf(contract, invoke) as Client

/** The same for what the host answers itself. */
export const createHostClient = (invoke: Invoke): HostClient => clientOf(hostContract, invoke)['host'] as HostClient
