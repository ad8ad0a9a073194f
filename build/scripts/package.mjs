import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { resourceFolders, weigh } from './app-size.mjs'
import { findElectron } from './find-electron.mjs'
import { writeLicences } from './licences.mjs'
import { isBuilt, root } from './sources.mjs'
import { makeStandInElectron } from './stand-in-electron.mjs'

// npm run package              installers for this machine's system; what makes them is downloaded
// npm run package -- --dir     the app's folder alone; packed around a stand-in where there is no Electron, or with --stand-in
// --win --mac --linux          for other systems, as far as they can be packed from here

const systems = { win32: 'win', darwin: 'mac', linux: 'linux' }

function readArgs() {
  const { values } = parseArgs({
    options: {
      dir: { type: 'boolean', default: false },
      win: { type: 'boolean', default: false },
      mac: { type: 'boolean', default: false },
      linux: { type: 'boolean', default: false },
      'stand-in': { type: 'boolean', default: false },
      arch: { type: 'string' },
      output: { type: 'string', default: join(root, 'dist') },
    },
  })
  const named = Object.values(systems).filter(name => values[name])
  return { ...values, output: resolve(values.output), systems: named.length > 0 ? named : [systems[process.platform]] }
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('Backbench was not packed; the reason is above.')
}

/** This machine's own Electron, if what is packed is for such a machine. */
function ownElectron(wanted) {
  const isForeign = wanted.systems.some(name => name !== systems[process.platform]) || (wanted.arch ?? process.arch) !== process.arch
  const binary = isForeign ? null : findElectron(process.execPath)
  if (!binary) return null
  return process.platform === 'darwin' ? resolve(dirname(binary), '../../..') : dirname(binary)
}

/** The folder to pack around; null leaves it to electron-builder, which downloads one for each system and processor. */
function electronFolder(wanted, temporary) {
  if (!wanted.dir) return null
  const own = wanted['stand-in'] ? null : ownElectron(wanted)
  if (own || String(wanted.systems) !== 'linux') return own
  console.log('No Electron is packed: the folder is made around a stand-in for it and will not start.')
  return makeStandInElectron(join(temporary, 'electron'))
}

function builderArgs(wanted, electron) {
  const arch = wanted.arch ?? (wanted.dir ? process.arch : null)
  return [
    ...wanted.systems.map(name => `--${name}`),
    ...(wanted.dir ? ['--dir'] : []),
    ...(arch ? [`--${arch}`] : []),
    '--publish=never',
    '--config=build/electron-builder.yml',
    `--config.directories.output=${wanted.output}`,
    ...(electron ? [`--config.electronDist=${electron}`] : []),
  ]
}

function packIn(temporary) {
  const wanted = readArgs()
  if (!isBuilt()) run([join(root, 'build/scripts/build.mjs')])
  console.log(`The licences of ${writeLicences()} packages go along.`)
  run([join(root, 'node_modules/electron-builder/cli.js'), ...builderArgs(wanted, electronFolder(wanted, temporary))])
  for (const resources of resourceFolders(wanted.output)) console.log(weigh(resources))
}

const temporary = mkdtempSync(join(tmpdir(), 'backbench-package-'))
try {
  packIn(temporary)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
