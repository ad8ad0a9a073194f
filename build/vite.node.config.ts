import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { bundledPackages } from './bundled-packages.ts'
import { copiedFiles } from './copied-files.ts'

const root = join(import.meta.dirname, '..')
const entries: Readonly<Record<string, string>> = {
  browser: 'electron/browser/entry.ts',
  desktop: 'electron/desktop/main.ts',
  preload: 'electron/desktop/preload.ts',
}
const external = ['electron', 'better-sqlite3', ...builtinModules, /^node:/]

/** One file for each process: `vite build --mode browser | desktop | preload`. A sandboxed preload must be CommonJS. */
export default defineConfig(({ mode }) => {
  const entry = entries[mode]
  if (!entry) throw new Error(`There is no entry called ${mode}`)
  const isPreload = mode === 'preload'
  return {
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [bundledPackages(mode), ...(isPreload ? [] : [copiedFiles()])],
    resolve: { conditions: ['node', 'import', 'module', 'default'], mainFields: ['module', 'main'] },
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: entry,
      outDir: 'out/main',
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        external,
        output: { format: isPreload ? 'cjs' : 'es', entryFileNames: `${mode}.${isPreload ? 'cjs' : 'js'}`, codeSplitting: false },
      },
    },
  }
})
