import { subscribe } from 'node:diagnostics_channel'
import type { Attempt } from './desktop-app'

const attempts: Attempt[] = []

export const noteAttempt = (attempt: Attempt): void => void attempts.push(attempt)
export const attemptsSoFar = (): readonly Attempt[] => [...attempts]

/** Node itself says when a process of it opens a connection. The stand-in speaks to its browser over pipes, so there is none to pass over. */
export function watchMain(): void {
  for (const channel of ['net.client.socket', 'http.client.request.created', 'undici:request:create', 'udp.socket'])
    subscribe(channel, () => noteAttempt({ by: 'main', url: channel, isRefusedByApp: false }))
}
