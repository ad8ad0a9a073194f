import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import type { Result } from '../../shared/result'

type Invoke = (path: string, input: unknown) => Promise<Result<unknown>>

/** The core that the window of the running test talks to; set by `renderApp`. */
export const host: { invoke: Invoke | null } = { invoke: null }

Object.defineProperty(window, 'bridge', {
  value: {
    invoke: (path: string, input: unknown) => host.invoke?.(path, input) ?? Promise.reject(new Error('No app is open in this test')),
    onNews: () => () => undefined,
  },
})

configure({ asyncUtilTimeout: 10_000 }) // what comes late on a busy machine is no failure

afterEach(cleanup)
