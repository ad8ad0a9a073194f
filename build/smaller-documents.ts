import type { Plugin } from 'vite'

/** Code of pdfjs-dist that never runs here: a native canvas that draws pages (text needs none), and a worker from another address. */
const unused: readonly (readonly [string, string])[] = [
  ['require("@napi-rs/canvas")', 'undefined'],
  ['await import("${new URL(src, window.location).href}");', ''],
]

/** Leaves out what the readers of documents never use; and the copy of Node's own streams, which comes without the text of its licence. */
export const smallerDocuments = (): Plugin => ({
  name: 'smaller-documents',
  enforce: 'pre',
  resolveId: name => (name === 'readable-stream' ? { id: 'node:stream', external: true } : null),
  transform(code, file) {
    if (!file.includes('pdfjs-dist')) return null
    return { code: unused.reduce((text, [from, to]) => text.replaceAll(from, to), code), map: null }
  },
})
