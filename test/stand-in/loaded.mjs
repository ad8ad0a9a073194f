import { fileURLToPath } from 'node:url'

const own = new URL('.', import.meta.url).href
const loaded = []

/** Notes a module that is not a part of the stand-in. */
export function noteLoaded(url) {
  if (url.startsWith('file:') && !url.startsWith(own)) loaded.push(fileURLToPath(url))
}

export const loadedSoFar = () => [...loaded]
