import { protocol, type Session } from 'electron'
import { pageResponse } from '../page/page-response'
import type { StaticFiles } from '../page/static-files'

const scheme = 'app'
export const origin = `${scheme}://bundle`

/** Must run before the app is ready: what makes the scheme an origin of its own, with storage and fetch. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Serves the built page under the scheme, and stops every other request before it leaves. */
export function serveScheme({ protocol: handlers, webRequest }: Session, files: StaticFiles): void {
  handlers.handle(scheme, request => pageResponse(files, origin, request))
  webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOurs(details.url) }))
}

/** Addresses a page of ours may load: its files, and what it made in its own memory. */
const isOurs = (url: string): boolean => url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || url.startsWith('data:')
