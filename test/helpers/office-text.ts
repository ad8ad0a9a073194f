import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { ensureOffice } from '../../build/scripts/find-office.mjs'
import { makeFolder } from './make-folder'

/** The text that LibreOffice reads in a Word file. */
export async function officeText(bytes: Uint8Array): Promise<string> {
  const office = await ensureOffice()
  const folder = makeFolder()
  writeFileSync(join(folder, 'role.docx'), bytes)
  const profile = pathToFileURL(join(folder, 'profile')).href // one of its own: two that run at once must not wait for each other
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
  const { status, stderr } = spawnSync(office, [...args, join(folder, 'role.docx')], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return readFileSync(join(folder, 'role.txt'), 'utf8')
}
