import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findElectron } from './find-electron.mjs'
import { isBuilt, root } from './sources.mjs'

// Plain JavaScript that runs on Node 20: it is what finds the newer Node the app needs.

/** Ends the start with one sentence for the person in front of it. */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function readArgs() {
  try {
    const options = {
      browser: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      'data-dir': { type: 'string' },
      port: { type: 'string' },
      'idle-seconds': { type: 'string' },
      'self-check': { type: 'boolean', default: false },
    }
    return parseArgs({ options }).values
  } catch (error) {
    return stop(`${error.message} Known are --browser, --no-open, --self-check, --data-dir DIR, --port NUMBER and --idle-seconds NUMBER.`)
  }
}

const majorOf = version => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0)

/** A Node the database module runs on: older ones crash with it. */
function findNode() {
  if (majorOf(process.version) >= 24) return process.execPath
  const own = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const version = existsSync(own) ? spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout : ''
  if (majorOf(version ?? '') >= 24) return own
  return stop('Backbench needs Node 24, which npm ci puts into node_modules: run npm ci without --ignore-scripts, then start again.')
}

function checkDatabase(node) {
  const attempt = spawnSync(node, ['-e', "new (require('better-sqlite3'))(':memory:').close()"], { cwd: root, stdio: 'ignore' })
  if (attempt.status !== 0) stop('The database module does not run on this machine: run npm ci, then start again.')
}

function build(node) {
  if (isBuilt()) return
  const { status } = spawnSync(node, [join(root, 'build/scripts/build.mjs')], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) stop('Backbench could not be built; the reason is above.')
}

/** Runs the host until it ends, passes signals on, and ends as it did. */
function run(command, args, stdio) {
  const host = spawn(command, args, { cwd: process.cwd(), stdio })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => host.kill(signal))
  host.on('error', error => stop(`Backbench could not be started: ${error.message}`))
  host.on('exit', code => process.exit(code ?? 1))
}

/** Of what was asked for, what a host understands. */
function hostArgs(values, names) {
  return names.flatMap(name => {
    if (typeof values[name] === 'string') return [`--${name}`, values[name]]
    return values[name] ? [`--${name}`] : []
  })
}

if (!existsSync(join(root, 'node_modules'))) stop('The packages of Backbench are not installed: run npm ci, then start again.')
const values = readArgs()
const node = findNode()
checkDatabase(node)
build(node)
const electron = values.browser ? null : findElectron(node)
if (electron) run(electron, [root, ...hostArgs(values, ['data-dir', 'self-check'])], 'inherit')
else {
  if (!values.browser) console.error('There is no Electron on this machine, so Backbench opens in your browser.')
  // The channel lets the host notice when this process is gone without having passed a signal on.
  const args = hostArgs(values, ['data-dir', 'port', 'idle-seconds', 'no-open', 'self-check'])
  run(node, [join(root, 'out/main/browser.js'), ...args], ['ignore', 'inherit', 'inherit', 'ipc'])
}
