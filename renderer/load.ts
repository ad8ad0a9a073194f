import type { Failure, Result } from '../shared/result'

/** A value on its way from the core. Components switch on `kind`. */
export type Load<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure }

export const loading: Load<never> = { kind: 'loading' }

export const loaded = <T>(answer: Result<T>): Load<T> =>
  answer.ok ? { kind: 'ready', value: answer.value } : { kind: 'failed', failure: answer.error }
