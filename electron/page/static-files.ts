import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

type StaticFile = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** The built page by address path (`/`, `/assets/index.js`). What is not in it does not exist, whatever the address says. */
export type StaticFiles = ReadonlyMap<string, StaticFile>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Reads the built page whole, so that no address ever becomes a path. Throws when there is none. */
export function readStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const address = `/${relative(folder, path).split(sep).join('/')}`
    files.set(address, { type: types[extname(entry.name)] ?? 'application/octet-stream', bytes: new Uint8Array(readFileSync(path)) })
  }
  const index = files.get('/index.html')
  if (!index) throw new Error(`There is no index.html in ${folder}`)
  return files.set('/', index)
}
