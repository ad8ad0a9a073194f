import type { Result } from '../result'
import { type Client, contract } from './index'

export type Invoke = (path: string, input: unknown) => Promise<Result<unknown>>

/** Builds the typed client from the contract, over any transport. */
export function createClient(invoke: Invoke): Client {
  const areas = Object.entries(contract).map(([area, methods]) => [
    area,
    Object.fromEntries(Object.keys(methods).map(name => [name, (input: unknown) => invoke(`${area}.${name}`, input)])),
  ])
  return Object.fromEntries(areas) as Client
}
