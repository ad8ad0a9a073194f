import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Every place where the PATH could have a program of one of these names, the first name first. */
export function onPath(names, { PATH = '' }) {
  const folders = PATH.split(delimiter).filter(Boolean)
  return names.flatMap(name => folders.map(folder => join(folder, name)))
}

/** Where Windows keeps programs. */
export const windowsFolders = env => [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)

const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0

/** Installs a Debian package. False where that cannot be done: not root, not Debian, no network. */
export function installPackage(name) {
  const canInstall = process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')
  return canInstall && run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', name])
}
