import { describe, expect, it } from 'vitest'
import { openTestApp, uuid, valueOf } from '../helpers/open-test-app'

const details = { name: 'Amel Haddad', email: '', phone: '', source: '', notes: '' }
const firm = { firmName: 'Brunel & Fils', language: 'fr', country: 'FR' } as const

describe('the first run', () => {
  it('finds no firm before it, and the firm as it was named after it', async () => {
    const { api } = openTestApp()
    expect(valueOf(await api.workspace.get({}))).toBeNull()
    const made = valueOf(await api.workspace.setUp({ ...firm, start: 'empty' }))
    expect(made).toEqual({ ...firm, isSample: false })
    expect(valueOf(await api.workspace.get({}))).toEqual(made)
    expect(valueOf(await api.roles.list({}))).toEqual([])
  })

  it('happens once', async () => {
    const { api } = openTestApp()
    valueOf(await api.workspace.setUp({ ...firm, start: 'empty' }))
    const again = await api.workspace.setUp({ firmName: 'Other', language: 'en', country: 'FR', start: 'sample' })
    expect(again).toMatchObject({ ok: false, error: { code: 'already-set-up' } })
    expect(valueOf(await api.workspace.get({}))).toEqual({ ...firm, isSample: false })
  })

  it('says when what is shown is the sample', async () => {
    const { api } = openTestApp()
    expect(valueOf(await api.workspace.setUp({ ...firm, start: 'sample' })).isSample).toBe(true)
    expect(valueOf(await api.workspace.get({}))?.isSample).toBe(true)
  })
})

describe('settings', () => {
  it('change name and language and nothing else', async () => {
    const { api } = openTestApp()
    valueOf(await api.workspace.setUp({ ...firm, start: 'sample' }))
    const saved = valueOf(await api.workspace.saveSettings({ firmName: 'Brunel', language: 'en', country: 'FR' }))
    expect(saved).toEqual({ firmName: 'Brunel', language: 'en', country: 'FR', isSample: true })
    expect(valueOf(await api.workspace.get({}))).toEqual(saved)
  })

  it('are refused before the first run', async () => {
    const { api } = openTestApp()
    expect(await api.workspace.saveSettings(firm)).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(valueOf(await api.workspace.get({}))).toBeNull()
  })
})

describe('leaving the sample', () => {
  it('deletes every row of every table and every file, and keeps the language', async () => {
    const { api, db, door } = openTestApp()
    valueOf(await api.workspace.setUp({ ...firm, start: 'sample' }))
    const role = valueOf(await api.roles.create({ from: 'blank', title: 'Comptable', language: 'fr' }))
    const { id: applicationId } = valueOf(await api.candidates.add({ roleId: role.id, details }))
    valueOf(await api.candidates.move({ applicationId, toStage: 'screening', rejection: null }))
    valueOf(await api.candidates.attachFile({ applicationId, name: 'cv.txt', bytes: new TextEncoder().encode('Ten years of books') }))
    fillTheRest({ db, roleId: role.id, applicationId })
    door.context.files.write(uuid(9), new Uint8Array([1])) // bytes that no row names any more

    const left = valueOf(await api.workspace.leaveSample({ firmName: 'Ma maison' }))
    expect(left).toEqual({ firmName: 'Ma maison', language: 'fr', country: 'FR', isSample: false })
    expect(filledTables(db)).toEqual(['workspace'])
    expect(door.context.files.list()).toEqual([])
  })

  it('is refused where there is no sample, with nothing deleted', async () => {
    const { api } = openTestApp()
    expect(await api.workspace.leaveSample({ firmName: 'X' })).toMatchObject({ ok: false, error: { code: 'not-found' } })
    valueOf(await api.workspace.setUp({ ...firm, start: 'empty' }))
    valueOf(await api.roles.create({ from: 'blank', title: 'Comptable', language: 'fr' }))
    expect(await api.workspace.leaveSample({ firmName: 'X' })).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(valueOf(await api.roles.list({}))).toHaveLength(1)
  })
})

type App = ReturnType<typeof openTestApp>
type Filling = { readonly db: App['db']; readonly roleId: string; readonly applicationId: string }

/** A row in each table that this test does not reach by a call, so that an emptied table means something. */
function fillTheRest({ db, roleId, applicationId }: Filling): void {
  const id = uuid(7)
  db.prepare(
    `INSERT INTO interviews (id, applicationId, title, minutes, rater, status, kitJson, elapsedMs, createdAtMs)
     VALUES (?, ?, 'First', 45, 'Zoé', 'running', '{}', 0, 1)`,
  ).run(id, applicationId)
  db.prepare(`INSERT INTO notes (interviewId, stepId, text, revision, savedAtMs) VALUES (?, 'q1', 'calm', 1, 1)`).run(id)
  db.prepare(`INSERT INTO ratings (interviewId, criterionId, value, isNotAssessed, quote) VALUES (?, 'c1', 4, 0, '')`).run(id)
  db.prepare(`INSERT INTO decisions (roleId, draftJson, revision) VALUES (?, '{}', 1)`).run(roleId)
  db.prepare(`INSERT INTO reopenedDecisions (id, roleId, recordJson, reason, reopenedAtMs) VALUES (?, ?, '{}', 'left', 1)`).run(id, roleId)
  db.prepare(`INSERT INTO firmWords (word) VALUES ('Corvin')`).run()
  expect(filledTables(db)).toEqual(tablesOf(db))
}

const tablesOf = (db: App['db']): string[] =>
  db
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .all()
    .map(row => row.name)

const filledTables = (db: App['db']): string[] =>
  tablesOf(db).filter(name => db.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() !== undefined)
