import type { z } from 'zod'
import type { Result } from '../result'
import { candidates } from './candidates'
import { comparison } from './comparison'
import { decisions } from './decisions'
import type { AnyEndpoint } from './define'
import { interviews } from './interviews'
import { roles } from './roles'
import { today } from './today'
import { workspace } from './workspace'

/** Everything the window may ask of the core. The only list of it. */
export const contract = { workspace, today, roles, candidates, interviews, comparison, decisions }

export type Contract = typeof contract
/** An area of the contract; after a command or task, its area is announced as changed. */
export type Area = keyof Contract

/** What the renderer calls: same names, every answer a Result. */
export type Client = {
  readonly [A in keyof Contract]: {
    readonly [M in keyof Contract[A]]: Contract[A][M] extends AnyEndpoint
      ? (input: z.input<Contract[A][M]['input']>) => Promise<Result<z.output<Contract[A][M]['output']>>>
      : never
  }
}

/** What the core must implement: same names, plain values, refusals thrown. */
export type Handlers<Context> = {
  readonly [A in keyof Contract]: {
    readonly [M in keyof Contract[A]]: Contract[A][M] extends AnyEndpoint
      ? (
          context: Context,
          input: z.output<Contract[A][M]['input']>,
        ) => Contract[A][M]['kind'] extends 'task' ? Promise<z.output<Contract[A][M]['output']>> : z.output<Contract[A][M]['output']>
      : never
  }
}
