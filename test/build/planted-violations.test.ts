import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checks, runStepIn } from '../../build/scripts/steps.mjs'

const root = join(import.meta.dirname, '../..')
const parts = [
  'shared',
  'electron',
  'renderer',
  'test',
  'build',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.gitignore',
  '.oxlintrc.json',
]
let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'backbench-planted-'))
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** What a step says of the copy with one file changed; the copy is as before afterwards. */
function outputWith(name: string, path: string, change: (before: string) => string): { readonly isGood: boolean; readonly output: string } {
  const step = checks.find(each => each.name === name)
  if (!step) throw new Error(`There is no check called ${name}`)
  const file = join(copy, path)
  let before: string | null = null
  try {
    before = readFileSync(file, 'utf8')
  } catch {
    mkdirSync(dirname(file), { recursive: true })
  }
  writeFileSync(file, change(before ?? ''))
  try {
    return runStepIn(copy, step)
  } finally {
    if (before === null) rmSync(file)
    else writeFileSync(file, before)
  }
}

const planted: readonly (readonly [what: string, step: string, path: string, text: string])[] = [
  ['the DOM in shared', 'types of shared', 'shared/domain/planted.ts', 'export const title = document.title\n'],
  ['Node in the renderer', 'types of renderer', 'renderer/planted.ts', 'export const path = process.cwd()\n'],
  [
    'a sentence that no catalogue has',
    'types of renderer',
    'renderer/planted.ts',
    "import type { Words } from './i18n'\nexport const x = ({ t }: Words) => t('common:planted')\n",
  ],
  ['any', 'lint', 'shared/domain/planted.ts', 'export const planted = (value: any) => value\n'],
  [
    'a promise nobody waits for',
    'lint',
    'renderer/planted.ts',
    "import { api } from './api'\nexport function planted() {\n  api.workspace.get({})\n}\n",
  ],
  ['a default export', 'lint', 'shared/domain/planted.ts', 'export default 1\n'],
  ['double quotes', 'format', 'shared/domain/planted.ts', 'export const planted = "x";\n'],
  [
    'the database in a rule',
    'layers',
    'shared/domain/planted.ts',
    "import type { Database } from 'better-sqlite3'\nexport type Planted = Database\n",
  ],
  ['the core in the window', 'layers', 'renderer/planted.ts', "export { dispatch } from '../electron/core/dispatch'\n"],
  ['the window in the core', 'layers', 'electron/core/planted.ts', "export { loading } from '../../renderer/load'\n"],
  ['a host in the core', 'layers', 'electron/core/planted.ts', "export { readArgs } from '../browser/main'\n"],
  ['electron in the core', 'layers', 'electron/core/planted.ts', "export { app } from 'electron'\n"],
  [
    'SQL outside the core',
    'layers',
    'electron/browser/planted.ts',
    "import Sqlite from 'better-sqlite3'\nexport const planted = new Sqlite(':memory:')\n",
  ],
  ['one feature in another', 'layers', 'renderer/features/today/planted.tsx', "export { RoleFrame } from '../shell/role-frame'\n"],
  ['a test in the product', 'layers', 'renderer/planted.ts', "export { uuid } from '../test/helpers/open-test-app'\n"],
  ['a circle', 'layers', 'shared/domain/planted.ts', "export { planted } from './planted-too'\n"],
  ['an export nobody uses', 'unused code', 'shared/domain/planted.ts', 'export const planted = 1\n'],
]

describe('npm run check finds what must not be there', () => {
  test.each(planted)('%s (%s)', (what, step, path, text) => {
    const twin = join(copy, 'shared/domain/planted-too.ts')
    if (what === 'a circle') writeFileSync(twin, "export { planted } from './planted'\n")
    const { isGood, output } = outputWith(step, path, () => text)
    rmSync(twin, { force: true })
    expect(isGood).toBe(false)
    expect(output).toContain('planted')
  })

  test('a sentence that is missing in French', () => {
    const path = 'renderer/i18n/fr/common.json'
    const { isGood, output } = outputWith('translations, none missing', path, text => text.replace(/ *"undo": .*\n/, ''))
    expect(isGood).toBe(false)
    expect(output).toContain('undo')
  })

  test('a sentence that nothing says any more', () => {
    const path = 'renderer/i18n/en/common.json'
    const { isGood, output } = outputWith('translations, none unused', path, text => text.replace('{', '{\n  "planted": "Planted",'))
    expect(isGood).toBe(false)
    expect(output).toContain('planted')
  })

  test('a hole in the lock file', () => {
    const { isGood, output } = outputWith('lock file', 'package-lock.json', text => {
      const lock = JSON.parse(text)
      delete lock.packages['node_modules/@oxlint/binding-win32-x64-msvc']
      return JSON.stringify(lock)
    })
    expect(isGood).toBe(false)
    expect(output).toContain('@oxlint/binding-win32-x64-msvc')
  })
})
