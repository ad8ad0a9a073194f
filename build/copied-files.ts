import { cpSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const projectFolder = join(import.meta.dirname, '..')

/** The folder of a module, from the project's. */
const folderOf = (address: string) => relative(projectFolder, dirname(fileURLToPath(address))).replaceAll('\\', '/')

const [english, french] = [folderOf(import.meta.resolve('dictionary-en')), folderOf(import.meta.resolve('dictionary-fr'))]
const hunspell = dirname(folderOf(import.meta.resolve('hunspell-wasm')))

/** Data files that the core reads when it runs, by where they lie in the project and beside the bundle. */
const files = [
  { from: 'electron/core/packs', to: 'packs' },
  { from: `${hunspell}/wasm/hunspell.wasm`, to: 'spelling/hunspell.wasm' },
  { from: `${english}/index.aff`, to: 'spelling/en.aff' },
  { from: `${english}/index.dic`, to: 'spelling/en.dic' },
  { from: `${french}/index.aff`, to: 'spelling/fr.aff' },
  { from: `${french}/index.dic`, to: 'spelling/fr.dic' },
] as const

/** Packages of which files are copied. */
export const copiedPackages = [english, french, hunspell] as const

/** Lays the core's data files beside its bundle: read when they are needed, they cost nothing at the start. */
export const copiedFiles = (): Plugin => ({
  name: 'copied-files',
  writeBundle({ dir }) {
    if (!dir) return
    for (const { from, to } of files) cpSync(join(projectFolder, from), join(resolve(projectFolder, dir), to), { recursive: true })
  },
})
