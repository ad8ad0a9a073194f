import type { IncomingMessage } from 'node:http'
import { type Reply, refusal } from './reply'

const fetchSites: readonly (string | undefined)[] = [undefined, 'same-origin', 'none']

/**
 * Whether a request comes from a page of this host, judged by what no page can forge. Null: nothing speaks against it.
 * `localhost` is refused with the rest, because a name can be made to point here and an address cannot.
 */
export function checkSource({ method, headers }: IncomingMessage, port: number): Reply | null {
  const host = `127.0.0.1:${port}`
  if (headers.host !== host) return refusal(421, 'invalid-input', 'Wrong host.')
  const site = headers['sec-fetch-site']
  if (Array.isArray(site) || !fetchSites.includes(site)) return refusal(403, 'invalid-input', 'Only pages of this address may ask.')
  const needsOrigin = method !== 'GET' && method !== 'HEAD'
  const { origin } = headers
  if (origin === undefined ? needsOrigin : origin !== `http://${host}`) return refusal(403, 'invalid-input', 'Wrong origin.')
  return null
}

/** The body's media type without its parameters. */
export const mediaType = ({ headers }: IncomingMessage): string => (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

export const tokenOf = ({ headers }: IncomingMessage): string => {
  const token = headers['x-backbench-token']
  return typeof token === 'string' ? token : ''
}
