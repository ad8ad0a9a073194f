import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { resourceFolders, sizeBudgetBytes, weigh } from '../../build/scripts/app-size.mjs'

/** A packed app whose parts together have that many bytes, beside an Electron that does not count. */
function makeApp(bytes: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'backbench-size-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const resources = join(folder, 'linux-unpacked/resources')
  mkdirSync(join(resources, 'app.asar.unpacked/deep'), { recursive: true })
  const sizes = { 'app.asar': bytes - 3, 'app.asar.unpacked/deep/a.node': 2, 'licences.txt': 1, '../backbench': 2 * sizeBudgetBytes }
  for (const [name, size] of Object.entries(sizes)) {
    writeFileSync(join(resources, name), '')
    truncateSync(join(resources, name), size)
  }
  return folder
}

test('an app of exactly the budget is packed, and the size of its own part is told', () => {
  const [resources = ''] = resourceFolders(makeApp(sizeBudgetBytes))
  expect(weigh(resources)).toBe(`The app's own part is 15.0 MB of at most 15.0 MB (${resources}).`)
})

test('one byte more is refused', () => {
  const [resources = ''] = resourceFolders(makeApp(sizeBudgetBytes + 1))
  expect(() => weigh(resources)).toThrow("The app's own part is 15.0 MB of at most 15.0 MB")
})
