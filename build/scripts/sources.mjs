import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Names the sources that out/ was built from. */
export const stampPath = join(root, 'out/built-from.txt')

const folders = ['shared', 'electron', 'renderer']
const files = [
  'package.json',
  'package-lock.json',
  'build/vite.node.config.ts',
  'build/vite.renderer.config.ts',
  'build/bundled-packages.ts',
  'build/copied-files.ts',
  'build/smaller-documents.ts',
  'build/scripts/build.mjs',
]

function filesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap(entry => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
}

/** Changes when any file that goes into the build is changed, added or removed. */
export function sourcesMark() {
  const hash = createHash('sha256')
  const paths = [...folders.flatMap(folder => filesIn(join(root, folder))), ...files.map(file => join(root, file))]
  for (const path of paths.toSorted((a, b) => (a < b ? -1 : 1))) {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${relative(root, path)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

export function isBuilt() {
  try {
    return readFileSync(stampPath, 'utf8') === sourcesMark()
  } catch {
    return false
  }
}
