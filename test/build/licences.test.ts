import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isAllowed, licencesText, readPackage } from '../../build/scripts/licences.mjs'

function makePackage(manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'backbench-licences-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'planted', version: '1.2.3', ...manifest }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe('a licence', () => {
  test.each(['MIT', 'ISC', 'OFL-1.1', '(MIT OR GPL-3.0-only)', 'Apache-2.0 AND MIT', 'Unlicense', '(LGPL-2.0 OR GPL-2.0 OR MPL-1.1)'])(
    '%s may be shipped',
    expression => {
      expect(isAllowed(expression)).toBe(true)
    },
  )

  test.each([
    'GPL-3.0-only',
    'AGPL-3.0-only',
    'MIT AND GPL-2.0-only',
    'MIT OR Apache-2.0 AND GPL-2.0-only',
    '(MIT OR (ISC AND X))',
    'SEE LICENSE IN x',
    '',
  ])('%j may not', expression => {
    expect(isAllowed(expression)).toBe(false)
  })
})

describe('a package', () => {
  test('is refused by name when its licence is not on the list', () => {
    const folder = makePackage({ license: 'AGPL-3.0-only' }, { LICENSE: 'text' })
    expect(() => readPackage(folder)).toThrow('planted 1.2.3 may not be shipped: its licence is "AGPL-3.0-only".')
  })

  test('is refused when it names no licence', () => {
    expect(() => readPackage(makePackage({}, { LICENSE: 'text' }))).toThrow('planted 1.2.3 may not be shipped: its licence is "not named".')
  })

  test('is refused when the text of its licence is missing', () => {
    expect(() => readPackage(makePackage({ license: 'MIT' }))).toThrow('it comes without the text of its licence (MIT)')
  })

  test('whose licence asks for it says where its source is, or is refused', () => {
    const licence = { LICENSE: 'Mozilla' }
    const shipped = readPackage(makePackage({ license: 'MPL-2.0', repository: { url: 'git+https://example.org/planted' } }, licence))
    expect(licencesText([shipped])).toContain('planted 1.2.3 (MPL-2.0)\nUnchanged; its source: https://example.org/planted\n')
    expect(() => readPackage(makePackage({ license: 'MPL-2.0' }, licence))).toThrow('it does not say where its source is')
  })

  test('of the public domain needs no text of its own', () => {
    expect(readPackage(makePackage({ license: 'Unlicense' })).text).toContain('released into the public domain')
  })

  test('brings its notice along with its licence', () => {
    const shipped = readPackage(
      makePackage({ license: 'Apache-2.0' }, { 'LICENSE.txt': 'The licence', NOTICE: 'The notice', 'index.js': 'code' }),
    )
    expect(shipped).toEqual({ name: 'planted', version: '1.2.3', licence: 'Apache-2.0', text: 'The licence\n\nThe notice' })
    expect(licencesText([shipped])).toMatch(/1 packages?.*\n[^]*planted 1\.2\.3 \(Apache-2\.0\)[^]*The licence\n\nThe notice\n$/)
  })
})
