import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.mjs'

const fetchTimeoutMs = 20_000
const folder = join(root, 'node_modules/electron')
const usualNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

// Never by importing the package: that downloads, and throws when it cannot.
function installed() {
  const pathFile = join(folder, 'path.txt')
  const written = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : ''
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!override && !written) return null
  const binary = join(override || join(folder, 'dist'), written || usualNames[process.platform] || 'electron')
  return existsSync(binary) ? binary : null
}

/** Electron's binary, fetched by its own installer where that takes no more than a moment; null when there is none to be had. */
export function findElectron(node) {
  const binary = installed()
  if (binary || process.env.CI || !existsSync(join(folder, 'install.js'))) return binary
  spawnSync(node, [join(folder, 'install.js')], { stdio: 'ignore', timeout: fetchTimeoutMs, killSignal: 'SIGKILL' })
  return installed()
}
