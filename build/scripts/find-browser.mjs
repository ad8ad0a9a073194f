import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
]

const macPlaces = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`)

const windowsPlaces = env =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap(base =>
      ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(end =>
        join(base, end),
      ),
    )

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function onPath({ PATH = '' }) {
  const folders = PATH.split(delimiter).filter(Boolean)
  return names.flatMap(name => folders.map(folder => join(folder, name)))
}

/** The path of an installed Chromium, Chrome or Edge; null when there is none. `CHROMIUM` names one and wins. */
export function findBrowser(env = process.env, platform = process.platform) {
  if (env.CHROMIUM) return isProgram(env.CHROMIUM) ? env.CHROMIUM : null
  const usual = { darwin: macPlaces, win32: windowsPlaces(env) }[platform] ?? []
  return [...onPath(env), ...usual].find(isProgram) ?? null
}

const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0

/** A browser's path. As root on Debian it installs Chromium where there is none; elsewhere it says what to install. */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  const canInstall = process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')
  if (
    canInstall &&
    !process.env.CHROMIUM &&
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  ) {
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new Error('No browser was found: install Chromium, Chrome or Edge, or put the path of one into CHROMIUM.')
}
