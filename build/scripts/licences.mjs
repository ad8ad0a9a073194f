import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.mjs'

/** Licences under which others' work may be shipped in a product whose source is closed. */
export const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BSD', // the English dictionary names its licence so; the text is that of the three clauses
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-1.1', // theirs stays theirs, file by file, and is shipped unchanged: licences.txt says where its source is
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]

/** What is packed; the browser host is not. */
const shippedBundles = ['desktop', 'preload', 'document-worker', 'spelling-worker', 'renderer']

const textNames = /^(licen[cs]e|copying|notice|copyright)/i
const ruler = '-'.repeat(100)

/** Whether an SPDX expression leaves us a licence of the list. What is more involved than one level of AND or OR is refused, for a person to read. */
export function isAllowed(expression) {
  const plain = /^\(([^()]*)\)$/.exec(expression)?.[1] ?? expression
  if (/[()]/.test(plain) || (plain.includes(' AND ') && plain.includes(' OR '))) return false
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed)
  return plain.split(' AND ').every(name => allowedLicences.includes(name))
}

const readJson = file => JSON.parse(readFileSync(file, 'utf8'))

function textOf(folder, licence) {
  const names = readdirSync(folder).filter(name => textNames.test(name) && !/\.(js|ts|json)$/.test(name))
  if (names.length > 0) return names.map(name => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n')
  // Some packages name their licence and forget its text; only texts without a holder's name can be supplied by us.
  const ours = join(root, 'build/licence-texts', `${licence}.txt`)
  return existsSync(ours) ? readFileSync(ours, 'utf8').trim() : ''
}

/** Licences that ask to say where the source is. */
const asksForSource = /\bMPL-/

/** Where the source of a package is; throws when its licence asks for it and it does not say. */
function sourceOf(name, licence, repository) {
  if (!asksForSource.test(licence)) return {}
  const source = typeof repository === 'string' ? repository : repository?.url
  if (!source) throw new Error(`${name} may not be shipped: it does not say where its source is (${licence}).`)
  return { source: source.replace(/^git\+/, '') }
}

/** One package as it lies in a folder; throws when it may not be shipped. */
export function readPackage(folder) {
  const { name, version, license, repository } = readJson(join(folder, 'package.json'))
  if (typeof license !== 'string' || !isAllowed(license)) {
    throw new Error(`${name} ${version} may not be shipped: its licence is ${JSON.stringify(license ?? 'not named')}.`)
  }
  const text = textOf(folder, license)
  if (!text) throw new Error(`${name} ${version} may not be shipped: it comes without the text of its licence (${license}).`)
  return { name, version, licence: license, text, ...sourceOf(name, license, repository) }
}

/** A package that is loaded at run time, and what it was compiled from. */
function withDependencies(name) {
  const folder = `node_modules/${name}`
  const { dependencies = {} } = readJson(join(root, folder, 'package.json'))
  return [folder, ...Object.keys(dependencies).flatMap(withDependencies)]
}

/** Every package of which anything is shipped, by name. */
export function shippedPackages() {
  const lists = shippedBundles.map(bundle => readJson(join(root, 'out/bundled', `${bundle}.json`)))
  const folders = new Set(lists.flatMap(({ bundled, loaded }) => [...bundled, ...loaded.flatMap(withDependencies)]))
  const packages = [...folders].map(folder => readPackage(join(root, folder)))
  return packages.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

export function licencesText(packages) {
  const head = [
    `Backbench contains work of others: ${packages.length} packages, each under the licence given here.`,
    'Electron and Chromium come with their own: LICENSE.electron.txt and LICENSES.chromium.html.',
    'SQLite, inside better-sqlite3, is in the public domain.',
  ]
  const blocks = packages.map(({ name, version, licence, text, source }) =>
    [ruler, `${name} ${version} (${licence})`, ...(source ? [`Unchanged; its source: ${source}`] : []), ruler, '', text].join('\n'),
  )
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`
}

/** Writes out/licences.txt from what the bundles contain; returns how many packages it names. */
export function writeLicences() {
  const packages = shippedPackages()
  writeFileSync(join(root, 'out/licences.txt'), licencesText(packages))
  return packages.length
}
