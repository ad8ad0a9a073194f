import { pageHeaders } from './content-policy'
import type { StaticFiles } from './static-files'

/** The answer to a page's request under an own scheme: a file of the closed map, or nothing. */
export function pageResponse(files: StaticFiles, origin: string, request: Pick<Request, 'method' | 'url'>): Response {
  const file = request.method === 'GET' ? files.get(pathIn(origin, request.url)) : undefined
  if (!file) return new Response(null, { status: 404, headers: pageHeaders })
  return new Response(file.bytes, { status: 200, headers: { ...pageHeaders, 'content-type': file.type } })
}

// The address as it was written: parsing it would fold `..` away and let many spellings name one file.
function pathIn(origin: string, url: string): string {
  const [address = ''] = url.split('#')
  return address.startsWith(`${origin}/`) ? address.slice(origin.length) : ''
}
