import type { z } from 'zod'
import type { Result } from '../result'
import { candidates } from './candidates'
import { comparison } from './comparison'
import { decisions } from './decisions'
import type { AnyEndpoint } from './define'
import { firmWords } from './firm-words'
import { interviews } from './interviews'
import { roles } from './roles'
import { spelling } from './spelling'
import { today } from './today'
import { workspace } from './workspace'

/** Everything the window may ask of the core. The only list of it. */
export const contract = { workspace, today, roles, candidates, interviews, comparison, decisions, firmWords, spelling }

export type Contract = typeof contract
/** An area of the contract; after a command or task, its area is announced as changed. */
export type Area = keyof Contract

/** Same names as the contract, every answer a Result. */
export type ClientOf<C> = {
  readonly [A in keyof C]: {
    readonly [M in keyof C[A]]: C[A][M] extends AnyEndpoint
      ? (input: z.input<C[A][M]['input']>) => Promise<Result<z.output<C[A][M]['output']>>>
      : never
  }
}

/** Same names as the contract, plain values, refusals thrown. */
export type HandlersOf<C, Context> = {
  readonly [A in keyof C]: {
    readonly [M in keyof C[A]]: C[A][M] extends AnyEndpoint
      ? (
          context: Context,
          input: z.output<C[A][M]['input']>,
        ) => C[A][M]['kind'] extends 'task' ? Promise<z.output<C[A][M]['output']>> : z.output<C[A][M]['output']>
      : never
  }
}

/** What the renderer calls. */
export type Client = ClientOf<Contract>

/** What the core must implement. */
export type Handlers<Context> = HandlersOf<Contract, Context>
