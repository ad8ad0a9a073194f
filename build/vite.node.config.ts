import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { bundledPackages } from './bundled-packages.ts'
import { copiedFiles, copiedPackages } from './copied-files.ts'
import { smallerDocuments } from './smaller-documents.ts'

const root = join(import.meta.dirname, '..')
const entries: Readonly<Record<string, string>> = {
  browser: 'electron/browser/entry.ts',
  desktop: 'electron/desktop/main.ts',
  preload: 'electron/desktop/preload.ts',
  'document-worker': 'electron/core/documents/document-worker.ts',
  'spelling-worker': 'electron/core/spelling/spelling-worker.ts',
}
const external = ['electron', 'better-sqlite3', ...builtinModules, /^node:/]

/** One file for each process: `vite build --mode browser | desktop | preload | document-worker | spelling-worker`. A sandboxed preload must be CommonJS. */
export default defineConfig(({ mode }) => {
  const entry = entries[mode]
  if (!entry) throw new Error(`There is no entry called ${mode}`)
  const isPreload = mode === 'preload'
  const isDocuments = mode === 'document-worker'
  const isWorker = isDocuments || mode === 'spelling-worker'
  const isCore = !isPreload && !isWorker
  return {
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      bundledPackages(mode, isCore ? copiedPackages : []),
      ...(isCore ? [copiedFiles()] : []),
      ...(isDocuments ? [smallerDocuments()] : []),
    ],
    resolve: { conditions: ['node', 'import', 'module', 'default'], mainFields: ['module', 'main'] },
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: entry,
      outDir: 'out/main',
      emptyOutDir: false,
      target: 'node24',
      minify: isWorker, // others' work, and much of it
      rolldownOptions: {
        external,
        output: { format: isPreload ? 'cjs' : 'es', entryFileNames: `${mode}.${isPreload ? 'cjs' : 'js'}`, codeSplitting: false },
      },
    },
  }
})
