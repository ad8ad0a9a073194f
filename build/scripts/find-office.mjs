import { join } from 'node:path'
import { installPackage, isProgram, onPath, windowsFolders } from './find-program.mjs'

const names = ['soffice', 'libreoffice']
const macPlaces = ['/Applications/LibreOffice.app/Contents/MacOS/soffice']
const windowsPlaces = env => windowsFolders(env).map(base => join(base, 'LibreOffice/program/soffice.com'))

/** The path of an installed LibreOffice; null when there is none. `OFFICE` names one and wins. */
export function findOffice(env = process.env, platform = process.platform) {
  if (env.OFFICE) return isProgram(env.OFFICE) ? env.OFFICE : null
  const usual = { darwin: macPlaces, win32: windowsPlaces(env) }[platform] ?? []
  return [...onPath(names, env), ...usual].find(isProgram) ?? null
}

/** LibreOffice's path, for tests that open what the app writes. As root on Debian it installs its Writer; elsewhere it says what to install. */
export async function ensureOffice() {
  const found = findOffice()
  if (found) return found
  const installed = !process.env.OFFICE && installPackage('libreoffice-writer') ? findOffice() : null
  if (installed) return installed
  throw new Error('LibreOffice was not found: install it, or put the path of its soffice into OFFICE.')
}
