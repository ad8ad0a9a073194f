import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { dispatch } from '../../electron/core/dispatch'
import { openLog } from '../../electron/core/log'
import { openApp } from '../../electron/core/open-app'
import { StartError } from '../../electron/core/start-error'
import { createClient } from '../../shared/contract/client'
import { makeFolder, thrownBy } from '../helpers/make-folder'
import { uuid, valueOf } from '../helpers/open-test-app'

const firm = { firmName: 'Acme', language: 'en', country: 'FR', start: 'empty' } as const

function open(folder: string) {
  const announced: string[] = []
  const app = openApp(folder, { announce: area => void announced.push(area) })
  onTestFinished(app.close)
  return { ...app, announced, api: createClient((path, input) => dispatch(app.door, path, input)) }
}

test('what was saved is there after the app was closed and opened again', async () => {
  const folder = makeFolder()
  const first = open(folder)
  valueOf(await first.api.workspace.setUp(firm))
  expect(first.announced).toEqual(['workspace'])
  first.close()
  expect(valueOf(await open(folder).api.workspace.get({}))).toMatchObject({ firmName: 'Acme' })
})

test('closing leaves everything in the one database file, and may be repeated', () => {
  const folder = makeFolder()
  const app = open(folder)
  app.close()
  app.close()
  expect(readdirSync(folder).filter(name => name.startsWith('backbench.db'))).toEqual(['backbench.db'])
})

test('a folder in use is refused, and the refusal does not disturb its user', async () => {
  const folder = makeFolder()
  const first = open(folder)
  expect(thrownBy(() => open(folder))).toMatchObject({ problem: 'in-use' })
  expect(valueOf(await first.api.workspace.get({}))).toBeNull()
})

test('a folder whose data was refused is free again', () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'backbench.db'), '')
  expect(thrownBy(() => open(folder))).toMatchObject({ problem: 'damaged' })
  rmSync(join(folder, 'backbench.db'))
  open(folder)
})

test('a database that was lost is reported, not replaced by an empty one', () => {
  const folder = makeFolder()
  open(folder).close()
  rmSync(join(folder, 'backbench.db'))
  expect(thrownBy(() => open(folder))).toMatchObject({ problem: 'damaged' })
  expect(existsSync(join(folder, 'backbench.db'))).toBe(false)
})

test('files without their database are reported, and stay', () => {
  const folder = makeFolder()
  const file = join(folder, 'files', uuid(1))
  mkdirSync(join(folder, 'files'))
  writeFileSync(file, 'a CV')
  expect(thrownBy(() => open(folder))).toMatchObject({ problem: 'damaged' })
  expect(readFileSync(file, 'utf8')).toBe('a CV')
})

test('bytes that no row names are removed, those of a row are kept', () => {
  const folder = makeFolder()
  const first = open(folder)
  const { db, files } = first.door.context
  db.prepare(`
    INSERT INTO candidates (id, name, email, phone, source, notes, factsJson, revision, createdAtMs)
    VALUES (?, 'Ana', '', '', '', '', '{}', 1, 0)`).run(uuid(1))
  db.prepare(`
    INSERT INTO candidateFiles (id, candidateId, name, mediaType, sizeBytes, sha256, addedAtMs)
    VALUES (?, ?, 'cv.pdf', 'application/pdf', 1, '', 0)`).run(uuid(2), uuid(1))
  for (const id of [uuid(2), uuid(3)]) files.write(id, new Uint8Array([1]))
  writeFileSync(join(folder, 'files', `${uuid(4)}.part`), 'half')
  first.close()
  expect(open(folder).door.context.files.list()).toEqual([uuid(2)])
  expect(readdirSync(join(folder, 'files'))).toEqual([uuid(2)])
})

test('what an interrupted file left behind is removed, also where no other file was ever kept', () => {
  const folder = makeFolder()
  open(folder).close()
  mkdirSync(join(folder, 'files'))
  writeFileSync(join(folder, 'files', `${uuid(1)}.part`), 'half')
  open(folder)
  expect(readdirSync(join(folder, 'files'))).toEqual([])
})

test('leftovers that cannot be removed are a refusal in words, and the folder is free again', () => {
  const folder = makeFolder()
  open(folder).close()
  const stuck = join(folder, 'files', uuid(1)) // a folder where a file belongs
  mkdirSync(stuck, { recursive: true })
  expect(thrownBy(() => open(folder))).toBeInstanceOf(StartError)
  rmSync(stuck, { recursive: true })
  open(folder)
})

test('a start writes nothing into the lock that remembers its database already', () => {
  const folder = makeFolder()
  open(folder).close()
  const before = statSync(join(folder, 'backbench.lock'), { bigint: true }).mtimeNs
  open(folder).close()
  expect(statSync(join(folder, 'backbench.lock'), { bigint: true }).mtimeNs).toBe(before)
})

test('a journal that cannot be merged for want of room stays, and the folder is let go', async () => {
  const folder = makeFolder()
  const first = open(folder)
  valueOf(await first.api.workspace.setUp(firm))
  vi.spyOn(first.door.context.db, 'pragma').mockImplementation(() => {
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  })
  expect(first.close).not.toThrow()
  expect(valueOf(await open(folder).api.workspace.get({}))).toMatchObject({ firmName: 'Acme' })
})

test('ids are in the order in which they were made', () => {
  const { newId } = open(makeFolder()).door.context
  const ids = Array.from({ length: 50 }, newId)
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(50)
})

test('the log says where and what kind of error, and nothing that people wrote', () => {
  const folder = makeFolder()
  const { door } = open(folder)
  const quoting = Object.assign(new Error('near "Jane Doe"\n    at Jane Doe, 12 Main Street'), { code: 'SQLITE_ERROR' })
  door.log('roles.saveContent', quoting)
  door.log('roles.saveContent', Object.assign(new Error('x'), { name: 'Jane Doe', code: 'Jane Doe' }))
  door.log('roles.saveContent', 'Jane Doe')
  const log = readFileSync(join(folder, 'backbench.log'), 'utf8')
  expect(log).toContain('roles.saveContent Error SQLITE_ERROR\n    at ')
  expect(log).toContain('open-app.test.ts')
  expect(log).not.toMatch(/Jane|Main Street/)
})

test('the log stays at about a megabyte and keeps the newest', () => {
  const path = join(makeFolder(), 'backbench.log')
  writeFileSync(path, 'an old line\n'.repeat(100_000))
  const log = openLog(path, () => 0)
  log('newest.call', new Error('x'))
  expect(statSync(path).size).toBeLessThan(600 * 1024)
  const lines = readFileSync(path, 'utf8')
  expect(lines.startsWith('an old line\n')).toBe(true)
  expect(lines).toContain('newest.call Error')
})

test('a log that cannot be written does not disturb its caller', () => {
  const log = openLog(join(makeFolder(), 'no', 'such', 'folder'), () => 0)
  expect(() => log('a.call', new Error('x'))).not.toThrow()
})
