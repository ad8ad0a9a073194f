import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What is ours in a package, without Electron. */
export const sizeBudgetBytes = 15_000_000
const ownParts = ['app.asar', 'app.asar.unpacked', 'licences.txt']

function bytesOf(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0) : stat.size
}

/** Folders below that hold a packed app: Electron calls them `resources`, on a Mac `Resources`. */
export function resourceFolders(folder) {
  if (existsSync(join(folder, 'app.asar'))) return [folder]
  const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
  return folders.flatMap(({ name }) => resourceFolders(join(folder, name)))
}

/** One sentence with the size of the app's own part; throws when that is over its budget. */
export function weigh(resources) {
  const bytes = ownParts.reduce((sum, name) => sum + bytesOf(join(resources, name)), 0)
  const megabytes = number => `${(number / 1e6).toFixed(1)} MB`
  const sentence = `The app's own part is ${megabytes(bytes)} of at most ${megabytes(sizeBudgetBytes)} (${resources}).`
  if (bytes > sizeBudgetBytes) throw new Error(sentence)
  return sentence
}
