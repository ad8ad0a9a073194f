import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, migrations } from '../../electron/core/db/migrate'
import { RoleContent } from '../../shared/domain/roles'
import schema1 from '../fixtures/schema-1.sql?raw'

/** Every schema that was ever released, with rows in it, by the version that its file says. */
const released = [{ version: 1, dump: schema1 }]

const shapeOf = (db: Sqlite.Database) =>
  db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type IN ('table', 'index') AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all()
    .map(({ name }) => [name, db.pragma(`table_xinfo(${name})`), db.pragma(`foreign_key_list(${name})`)])

test.each(released)('a file of schema $version becomes what a new file is, and keeps its rows', ({ version, dump }) => {
  const [old, fresh] = [new Sqlite(':memory:'), new Sqlite(':memory:')]
  old.exec(dump)
  old.pragma(`user_version = ${version}`)
  const before = old.prepare('SELECT id, title, contentJson FROM roles').all() as { id: string; title: string; contentJson: string }[]
  expect(before.length).toBeGreaterThan(0)
  migrate(old)
  migrate(fresh)
  expect(shapeOf(old)).toEqual(shapeOf(fresh))
  expect(old.pragma('user_version', { simple: true })).toBe(migrations.length)
  for (const row of before) {
    const { contentJson } = old.prepare('SELECT contentJson FROM roles WHERE id = ?').get(row.id) as { contentJson: string }
    const [was, is] = [JSON.parse(row.contentJson), RoleContent.parse(JSON.parse(contentJson))]
    expect(is.duties).toEqual(was.duties)
    expect(is.conditions.pay.note).toBe(was.conditions.pay)
  }
  expect(old.prepare('SELECT country FROM workspace').pluck().get()).toBe('FR')
})
