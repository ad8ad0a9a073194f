import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** A copy of this project with a page of one line, so that starting it builds nothing in the real one. The caller removes it. */
export function makeCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backbench-checkout-'))
  for (const name of ['shared', 'electron', 'build', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true, preserveTimestamps: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  mkdirSync(join(folder, 'renderer'))
  writeFileSync(
    join(folder, 'renderer/index.html'),
    '<!doctype html><title>Backbench</title><script type="module" src="./main.ts"></script>',
  )
  writeFileSync(join(folder, 'renderer/main.ts'), "document.title = 'Started'\n")
  return folder
}
