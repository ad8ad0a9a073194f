import type { z } from 'zod'

/** query: reads. command: one write transaction. task: async work that opens its own short transactions. */
type Kind = 'query' | 'command' | 'task'

/** One call. Its path is `area.name`. */
export type Endpoint<K extends Kind, I extends z.ZodType, O extends z.ZodType> = {
  readonly kind: K
  readonly input: I
  readonly output: O
}
export type AnyEndpoint = Endpoint<Kind, z.ZodType, z.ZodType>

type Schemas<I extends z.ZodType, O extends z.ZodType> = { input: I; output: O }

export const query = <I extends z.ZodType, O extends z.ZodType>(schemas: Schemas<I, O>): Endpoint<'query', I, O> => ({
  kind: 'query',
  ...schemas,
})
export const command = <I extends z.ZodType, O extends z.ZodType>(schemas: Schemas<I, O>): Endpoint<'command', I, O> => ({
  kind: 'command',
  ...schemas,
})
export const task = <I extends z.ZodType, O extends z.ZodType>(schemas: Schemas<I, O>): Endpoint<'task', I, O> => ({
  kind: 'task',
  ...schemas,
})
