/** Schemes of the app's own, declared before it was ready. */
const schemes = new Set<string>()

export const declareScheme = (scheme: string): void => void schemes.add(scheme)

/**
 * Chromium refuses a scheme that it does not know before anybody can answer for it. So `app://bundle/x` is known to it as
 * `https://bundle.app-scheme.invalid/x`: an origin of its own, secure, and answered by nobody but us.
 */
export function toPage(url: string): string {
  return url.replace(/^(blob:)?([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i, (whole, blob: string | undefined, scheme: string, host: string) =>
    schemes.has(scheme) ? `${blob ?? ''}https://${host}.${scheme}-scheme.invalid` : whole,
  )
}

export function toApp(url: string): string {
  return url.replace(
    /^(blob:)?https:\/\/([^/?#]*)\.([a-z0-9+-]+)-scheme\.invalid/i,
    (whole, blob: string | undefined, host: string, scheme: string) => (schemes.has(scheme) ? `${blob ?? ''}${scheme}://${host}` : whole),
  )
}

/** `app://bundle` of `app://bundle/x`; what the platform says of other schemes. */
export function originOf(url: string): string {
  const [own, scheme = ''] = /^([a-z][a-z0-9+.-]*):\/\/[^/?#]*/i.exec(url) ?? []
  if (own !== undefined && schemes.has(scheme)) return own
  return URL.canParse(url) ? new URL(url).origin : 'null'
}

export const schemeOf = (url: string): string => url.slice(0, url.indexOf(':'))
