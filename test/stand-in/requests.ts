import { schemeOf, toApp } from './addresses'
import type { Cdp } from './cdp'
import { noteAttempt } from './outside'
import { isCancelled, rules } from './session'

/** What a request wants to be: a page of its own, or something within one. */
export type Wish = { readonly url: string; readonly frameId: string; readonly isRedirect: boolean }

type Rule = {
  /** Asked before a frame goes anywhere. False: it stays where it is. */
  readonly mayNavigate: (wish: Wish) => boolean
}

const resourceTypes: Readonly<Record<string, 'script' | 'stylesheet' | 'image' | 'font' | 'xhr'>> = {
  Script: 'script',
  Stylesheet: 'stylesheet',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
}

async function headersAndBody(response: Response) {
  return {
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  }
}

/** Puts every request of a page before main's own rules, and answers those under the app's scheme with main's own handler. */
export function answerRequests(cdp: Cdp, { mayNavigate }: Rule): Promise<unknown> {
  cdp.on('Fetch.requestPaused', paused => {
    const { requestId, frameId, resourceType, request, redirectedRequestId } = paused
    const url = toApp(request.url)
    const refuse = (errorReason: 'Aborted' | 'BlockedByClient' | 'Failed') => cdp.send('Fetch.failRequest', { requestId, errorReason })
    const answer = async () => {
      if (resourceType === 'Document' && !mayNavigate({ url, frameId, isRedirect: redirectedRequestId !== undefined }))
        return refuse('Aborted')
      const type = resourceTypes[resourceType] ?? (resourceType === 'Document' ? 'mainFrame' : 'other')
      const isRefusedByApp = await isCancelled({ id: 0, url, method: request.method, resourceType: type })
      const handler = rules.schemes.get(schemeOf(url))
      if (!handler) noteAttempt({ by: 'page', url, isRefusedByApp })
      if (isRefusedByApp) return refuse('BlockedByClient')
      if (!handler) return refuse('Failed')
      const body = request.postData === undefined ? {} : { body: request.postData }
      const response = await handler(new Request(url, { method: request.method, headers: request.headers, ...body }))
      return cdp.send('Fetch.fulfillRequest', { requestId, ...(await headersAndBody(response)) })
    }
    answer().catch(() => refuse('Failed').catch(() => undefined)) // the page may be gone meanwhile
  })
  return cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}
