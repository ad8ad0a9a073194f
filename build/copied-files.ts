import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

const projectFolder = join(import.meta.dirname, '..')

/** Data files that the core reads when it runs, by where they lie in the project and beside the bundle. */
const files = [{ from: 'electron/core/packs', to: 'packs' }] as const

/** Lays the core's data files beside its bundle: read when they are needed, they cost nothing at the start. */
export const copiedFiles = (): Plugin => ({
  name: 'copied-files',
  writeBundle({ dir }) {
    if (!dir) return
    for (const { from, to } of files) cpSync(join(projectFolder, from), join(resolve(projectFolder, dir), to), { recursive: true })
  },
})
