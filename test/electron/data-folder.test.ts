import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultDataFolder, prepareDataFolder } from '../../electron/core/data-folder'
import type { StartProblem } from '../../electron/core/start-error'
import { startErrorOf } from '../../electron/core/start-failure'
import { startLanguage, startSentence } from '../../electron/core/start-sentences'
import { languages } from '../../shared/domain/language'
import { makeFolder, thrownBy } from '../helpers/make-folder'

const failure = (code: string) => Object.assign(new Error('refused'), { code })

test.each([
  ['win32', { APPDATA: 'C:\\Users\\Ana\\AppData\\Roaming' }, 'C:\\Users\\Ana', 'C:\\Users\\Ana\\AppData\\Roaming\\Backbench'],
  ['win32', {}, 'C:\\Users\\Ana', 'C:\\Users\\Ana\\AppData\\Roaming\\Backbench'],
  ['darwin', {}, '/Users/ana', '/Users/ana/Library/Application Support/Backbench'],
  ['linux', {}, '/home/ana', '/home/ana/.local/share/backbench'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/home/ana', '/data/backbench'],
  ['linux', { XDG_DATA_HOME: 'not/absolute' }, '/home/ana', '/home/ana/.local/share/backbench'],
] as const)('data lies where programs keep it on %s (%o)', (platform, env, home, expected) => {
  expect(defaultDataFolder({ platform, env, home })).toBe(expected)
})

test('a missing folder is made, and proving it writable leaves nothing in it', () => {
  const folder = join(makeFolder(), 'deep', 'er')
  prepareDataFolder(folder)
  expect(readdirSync(folder)).toEqual([])
})

test('a folder below a file cannot be made', () => {
  const file = join(makeFolder(), 'file')
  writeFileSync(file, '')
  expect(thrownBy(() => prepareDataFolder(join(file, 'data')))).toMatchObject({ problem: 'folder-missing' })
  expect(thrownBy(() => prepareDataFolder(file))).toMatchObject({ problem: 'folder-missing' })
})

// Root may write anywhere, so the question is asked as nobody.
test('a folder that denies writing is refused as such, with nothing made in it', () => {
  const folder = makeFolder()
  chmodSync(folder, 0o555)
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const script = join(import.meta.dirname, '../helpers/prepare-folder.mjs')
  const said = execFileSync(process.execPath, [script, folder], { encoding: 'utf8', ...user })
  expect(said.trim()).toBe('folder-read-only')
  expect(readdirSync(folder)).toEqual([])
})

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['EACCES', 'folder-read-only'],
  ['EROFS', 'folder-read-only'],
  ['SQLITE_READONLY_DIRECTORY', 'folder-read-only'],
  ['SQLITE_CANTOPEN', 'folder-read-only'],
  ['SQLITE_BUSY_RECOVERY', 'in-use'],
  ['SQLITE_CORRUPT_VTAB', 'damaged'],
  ['ENOTDIR', 'folder-missing'],
  ['EIO', 'newer-file'],
] as const)('the error %s becomes %s', (code, problem) => {
  expect(startErrorOf(failure(code), 'newer-file').problem).toBe(problem)
})

const problems: readonly StartProblem[] = ['folder-missing', 'folder-read-only', 'disk-full', 'in-use', 'newer-file', 'not-ours', 'damaged']

test.each(languages)('every problem has its own sentence that names the folder (%s)', language => {
  const sentences = problems.map(problem => startSentence(problem, language, '/data/here'))
  expect(new Set(sentences).size).toBe(problems.length)
  for (const sentence of sentences) expect(sentence).toContain('/data/here')
})

test.each([
  ['fr-CA', 'fr'],
  ['fr', 'fr'],
  ['fur-IT', 'en'],
  ['de-DE', 'en'],
] as const)('the machine language %s is answered in %s', (locale, language) => {
  expect(startLanguage(locale)).toBe(language)
})
