import { mkdirSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

const projectFolder = join(import.meta.dirname, '..')

/** The package's folder that a module's file lies in: what follows the last `node_modules`. */
function folderOf(file: string): readonly string[] {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file.replace('\0', ''))?.[1]
  return found ? [relative(projectFolder, found).replaceAll('\\', '/')] : []
}

function filesIn(bundle: Bundle): readonly string[] {
  return Object.values(bundle).flatMap(written =>
    written.type === 'asset'
      ? written.originalFileNames
      : Object.entries(written.modules).flatMap(([file, { renderedLength }]) => (renderedLength > 0 ? [file] : [])),
  )
}

/** The name of the page's first part. */
export const firstPart = 'first'

/** What is read before anything can be shown: packages by name, files of ours by their folder. */
function readFirst(bundle: Bundle): readonly string[] {
  const chunks = Object.values(bundle).filter(written => written.type === 'chunk')
  // of a page whose first part has a name, Vite leaves no entry over
  const found = new Set(chunks.filter(({ isEntry, name }) => isEntry || name === firstPart))
  for (const { imports } of found) for (const next of chunks) if (imports.includes(next.fileName)) found.add(next) // grows while it is walked
  return [...found].flatMap(({ modules }) =>
    Object.entries(modules).flatMap(([file, { renderedLength }]) => (renderedLength > 0 ? nameOf(file) : [])),
  )
}

function nameOf(file: string): readonly string[] {
  const [folder] = folderOf(file)
  if (folder !== undefined) return [folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)]
  return file.startsWith('\0') ? [] : [dirname(relative(projectFolder, file)).replaceAll('\\', '/')] // the bundler has small parts of its own
}

/** Packages that stay outside and are loaded when the program runs; Electron is there before any file of ours. */
function loadedBy(bundle: Bundle): readonly string[] {
  const imports = Object.values(bundle).flatMap(written =>
    written.type === 'asset' ? [] : [...written.imports, ...written.dynamicImports],
  )
  return imports.filter(name => !(name in bundle) && !name.startsWith('node:') && name !== 'electron' && !builtinModules.includes(name))
}

const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].toSorted()

/**
 * Writes down beside the bundle (`out/bundled/<name>.json`) which packages went into it and which it loads when it runs:
 * licences and packing are held against this list, not against what package.json happens to name. `first`: what is read before anything
 * can be shown. `copied`: folders of packages of which files are copied beside the bundle.
 */
export function bundledPackages(name: string, copied: readonly string[] = []): Plugin {
  let root = ''
  return {
    name: 'bundled-packages',
    configResolved(config) {
      root = config.root
    },
    writeBundle({ dir }, bundle) {
      if (!dir) return
      // A style sheet leaves no trace among the bundle's modules.
      const styles = [...this.getModuleIds()].filter(file => /\.css($|\?)/.test(file))
      const bundled = sorted([...filesIn(bundle), ...styles].flatMap(file => folderOf(resolve(root, file))).concat(copied))
      const folder = join(dirname(resolve(root, dir)), 'bundled')
      mkdirSync(folder, { recursive: true })
      writeFileSync(
        join(folder, `${name}.json`),
        `${JSON.stringify({ bundled, loaded: sorted(loadedBy(bundle)), first: sorted(readFirst(bundle)) }, null, 2)}\n`,
      )
    },
  }
}
