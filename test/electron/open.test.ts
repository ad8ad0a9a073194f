import { appendFileSync, copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../electron/core/db/migrate'
import { openDatabase } from '../../electron/core/db/open'
import { StartError } from '../../electron/core/start-error'
import { makeFolder, thrownBy } from '../helpers/make-folder'

const newPath = () => join(makeFolder(), 'backbench.db')

/** A file as the app left it, with enough rows to span many pages. */
function makeFile(path = newPath()): string {
  const db = openDatabase(path)
  const insert = db.prepare(`
    INSERT INTO candidates (id, name, email, phone, source, notes, factsJson, revision, createdAtMs)
    VALUES (?, ?, '', '', '', ?, '{}', 1, 0)`)
  db.transaction(() => {
    for (let n = 0; n < 200; n += 1) insert.run(`id-${n}`, `Person ${n}`, 'notes '.repeat(100))
  })()
  db.close()
  return path
}

function change(path: string, mutate: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path)
  mutate(bytes)
  writeFileSync(path, bytes)
}

/** Changes a file through SQLite, as another version of the app would have. */
function alter(path: string, sql: string): void {
  const db = new Sqlite(path)
  db.exec(sql)
  db.close()
}

test('a new database has the settings that keep a commit through a power cut', () => {
  const db = openDatabase(newPath())
  const setting = (name: string) => db.pragma(name, { simple: true })
  expect(setting('journal_mode')).toBe('wal')
  expect(setting('synchronous')).toBe(2)
  expect(setting('foreign_keys')).toBe(1)
  expect(setting('secure_delete')).toBe(1)
  expect(setting('trusted_schema')).toBe(0)
  expect(setting('busy_timeout')).toBeGreaterThan(0)
  expect(setting('user_version')).toBe(migrations.length)
  expect(setting('application_id')).toBe(0x42_4b_42_48)
  db.close()
})

test('a database that was closed leaves one complete file and nothing beside it', () => {
  const path = makeFile()
  expect(readdirSync(join(path, '..'))).toEqual(['backbench.db'])
  const db = openDatabase(path)
  expect(db.prepare('SELECT count(*) FROM candidates').pluck().get()).toBe(200)
  db.close()
})

test('what an interrupted start left behind is removed, other files are not', () => {
  const path = newPath()
  const left = ['.new', '.new-wal', '.new-shm', '.before.part']
  for (const ending of [...left, '.mine', '.before-1']) writeFileSync(`${path}${ending}`, 'half')
  openDatabase(path).close()
  expect(readdirSync(join(path, '..')).sort()).toEqual(['backbench.db', 'backbench.db.before-1', 'backbench.db.mine'])
})

test('a copy from before a migration is not kept longer than thirty days', () => {
  const path = makeFile()
  const [old, young] = [`${path}.before-0`, `${path}.before-1`]
  for (const copy of [old, young]) writeFileSync(copy, 'copy')
  const day = 24 * 60 * 60
  utimesSync(old, Date.now() / 1000 - 31 * day, Date.now() / 1000 - 31 * day)
  utimesSync(young, Date.now() / 1000 - 29 * day, Date.now() / 1000 - 29 * day)
  openDatabase(path).close()
  expect([existsSync(old), existsSync(young)]).toEqual([false, true])
})

test('an existing file is copied whole before its schema changes', () => {
  const path = newPath()
  alter(
    path,
    `PRAGMA application_id = ${0x42_4b_42_48}; PRAGMA journal_mode = WAL; CREATE TABLE keepsakes (word TEXT); INSERT INTO keepsakes VALUES ('kept')`,
  )
  openDatabase(path).close()
  const copy = new Sqlite(`${path}.before-0`, { readonly: true })
  expect(copy.pragma('user_version', { simple: true })).toBe(0)
  expect(copy.prepare('SELECT word FROM keepsakes').pluck().all()).toEqual(['kept'])
  copy.close()
})

test('commits of a session that was never closed are there', () => {
  const path = makeFile()
  const running = openDatabase(path)
  running.prepare(`UPDATE candidates SET name = 'Newest' WHERE id = 'id-0'`).run()
  const crashed = newPath()
  for (const ending of ['', '-wal']) copyFileSync(`${path}${ending}`, `${crashed}${ending}`)
  running.close()
  const db = openDatabase(crashed)
  expect(db.prepare(`SELECT name FROM candidates WHERE id = 'id-0'`).pluck().get()).toBe('Newest')
  db.close()
})

test('a journal without its database is reported, not merged into a new one', () => {
  const path = newPath()
  writeFileSync(`${path}-wal`, 'the rest of something')
  expect(thrownBy(() => openDatabase(path))).toMatchObject({ problem: 'damaged' })
  expect(readdirSync(join(path, '..'))).toEqual(['backbench.db-wal'])
})

const pageBytes = 4096
const newer = `PRAGMA user_version = ${migrations.length + 1}`

test.each<[string, string, (path: string) => void]>([
  ['an empty file', 'damaged', path => truncateSync(path, 0)],
  ['a file of zeros', 'damaged', path => change(path, bytes => bytes.fill(0))],
  ['a file that is no database', 'damaged', path => writeFileSync(path, 'Dear diary, '.repeat(50))],
  ['a file with a wrong first byte', 'damaged', path => change(path, bytes => bytes.writeUInt8(0x58, 0))],
  ['a file cut off in its header', 'damaged', path => truncateSync(path, 60)],
  ['a file cut off in the middle', 'damaged', path => truncateSync(path, 10 * pageBytes)],
  ['a file with a zeroed schema', 'damaged', path => change(path, bytes => bytes.fill(0, 100, pageBytes))],
  [
    'a file with a zeroed page',
    'damaged',
    path => change(path, bytes => bytes.fill(0, bytes.length - 4 * pageBytes, bytes.length - 3 * pageBytes)),
  ],
  ['a file with pages of rubbish', 'damaged', path => change(path, bytes => bytes.fill(0xa5, 4 * pageBytes, 12 * pageBytes))],
  ["another program's database", 'not-ours', path => alter(path, 'PRAGMA application_id = 1')],
  ['a database of no program', 'not-ours', path => alter(path, 'PRAGMA application_id = 0')],
  ['a file of a newer app', 'newer-file', path => alter(path, newer)],
])('%s is refused as %s, with its bytes unchanged and nothing beside it', (_title, problem, mutate) => {
  const path = makeFile()
  mutate(path)
  const before = readFileSync(path)

  const error = thrownBy(() => openDatabase(path))

  expect(error).toBeInstanceOf(StartError)
  expect(error).toMatchObject({ problem })
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(join(path, '..'))).toEqual(['backbench.db'])
})

test('a newer version that is still in the journal is seen, and neither file changes', () => {
  const path = makeFile()
  const running = openDatabase(path)
  running.exec(newer)
  const crashed = newPath()
  for (const ending of ['', '-wal']) copyFileSync(`${path}${ending}`, `${crashed}${ending}`)
  running.close()
  const before = ['', '-wal'].map(ending => readFileSync(`${crashed}${ending}`))

  expect(thrownBy(() => openDatabase(crashed))).toMatchObject({ problem: 'newer-file' })
  expect(['', '-wal'].map(ending => readFileSync(`${crashed}${ending}`))).toEqual(before)
})

/** The problem that opening ends with, or "opened"; the test fails when it ends with anything else. */
function endOf(path: string): string {
  try {
    openDatabase(path).close()
    return 'opened'
  } catch (error) {
    if (error instanceof StartError) return error.problem
    throw error
  }
}

test('sixty random injuries end in a good database or in a refusal that changes nothing', () => {
  const source = makeFile()
  let seed = 7
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  const outcomes = new Set<string>()
  for (let round = 0; round < 60; round += 1) {
    const path = newPath()
    copyFileSync(source, path)
    change(path, bytes => {
      for (let n = 0; n < 40; n += 1) bytes.writeUInt8(random(256), random(bytes.length))
    })
    if (round % 3 === 0) appendFileSync(path, 'tail')
    const before = readFileSync(path)
    const end = endOf(path)
    outcomes.add(end)
    expect(end === 'opened' || readFileSync(path).equals(before)).toBe(true)
  }
  expect(outcomes).toContain('damaged')
})
