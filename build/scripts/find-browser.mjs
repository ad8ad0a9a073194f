import { join } from 'node:path'
import { installPackage, isProgram, onPath, windowsFolders } from './find-program.mjs'

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
  windowsFolders(env).flatMap(base =>
    ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(end =>
      join(base, end),
    ),
  )

/** The path of an installed Chromium, Chrome or Edge; null when there is none. `CHROMIUM` names one and wins. */
export function findBrowser(env = process.env, platform = process.platform) {
  if (env.CHROMIUM) return isProgram(env.CHROMIUM) ? env.CHROMIUM : null
  const usual = { darwin: macPlaces, win32: windowsPlaces(env) }[platform] ?? []
  return [...onPath(names, env), ...usual].find(isProgram) ?? null
}

/** A browser's path. As root on Debian it installs Chromium where there is none; elsewhere it says what to install. */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  const installed = !process.env.CHROMIUM && installPackage('chromium') ? findBrowser() : null
  if (installed) return installed
  throw new Error('No browser was found: install Chromium, Chrome or Edge, or put the path of one into CHROMIUM.')
}
