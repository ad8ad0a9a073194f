import Sqlite from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { migrate } from '../../electron/core/db/migrate'
import { dispatch } from '../../electron/core/dispatch'
import { createClient } from '../../shared/contract/client'
import { openTestApp, valueOf } from '../helpers/open-test-app'

type Step = { readonly detail: string }

it('reads the people of one role without walking through those of every other role', async () => {
  const { door } = openTestApp()
  const run: string[] = []
  const db = new Sqlite(':memory:', { verbose: sql => void run.push(String(sql)) })
  onTestFinished(() => void db.close())
  migrate(db)
  const api = createClient((path, input) => dispatch({ ...door, context: { ...door.context, db } }, path, input))
  const { id: roleId } = valueOf(await api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  valueOf(await api.candidates.add({ roleId, details: { name: 'Ana Silva', email: '', phone: '', source: '', notes: '' } }))
  run.length = 0
  expect(valueOf(await api.candidates.listForRole({ roleId }))).toHaveLength(1)

  const steps = [...run].flatMap(sql =>
    db
      .prepare<[], Step>(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(step => step.detail),
  )
  expect(steps.filter(step => step.includes('applicationsByRole'))).toHaveLength(1)
  expect(steps.filter(step => step.startsWith('SCAN') || step.includes('TEMP B-TREE'))).toEqual([])
})
