import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll } from '@electron/asar'
import { makeCheckout } from './make-checkout'

export type Packed = {
  /** The copy of the project that was packed. */
  readonly checkout: string
  readonly appFolder: string
  readonly resources: string
  readonly archive: string
  readonly printed: string
  readonly remove: () => void
}

/** Packs a copy of the project as `npm run package -- --dir` does, around a stand-in for Electron. */
export function packApp(): Packed {
  const checkout = makeCheckout()
  cpSync(join(import.meta.dirname, '../../renderer'), join(checkout, 'renderer'), { recursive: true })
  const remove = () => rmSync(checkout, { recursive: true, force: true })
  try {
    return { ...pack(checkout), checkout, remove }
  } catch (error) {
    remove()
    throw error
  }
}

/** Packs what `packApp` has built once more, for another processor. */
export function pack(checkout: string, arch: 'x64' | 'arm64' = 'x64'): Omit<Packed, 'checkout' | 'remove'> {
  const output = join(checkout, `dist-${arch}`)
  const args = [join(checkout, 'build/scripts/package.mjs'), '--dir', '--stand-in', '--linux', '--arch', arch, '--output', output]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: checkout, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The app was not packed:\n${stdout}${stderr}`)
  const appFolder = join(output, arch === 'x64' ? 'linux-unpacked' : `linux-${arch}-unpacked`)
  const resources = join(appFolder, 'resources')
  return { appFolder, resources, archive: join(resources, 'app.asar'), printed: stdout }
}

/** Lays the packed app out in a folder with nothing else around it, and names the main program in there. */
export function packedMainPath(archive: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'backbench-packed-'))
  extractAll(archive, folder)
  return join(folder, 'out/main/desktop.js')
}
