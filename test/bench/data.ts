import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { generateComparedRoles } from '../../build/seed/compared-roles'
import { generateWorkspace, type Plan, seedTodayMs } from '../../build/seed/generator'
import { createRandom } from '../../build/seed/random'
import { dispatch } from '../../electron/core/dispatch'
import { type OpenApp, openApp } from '../../electron/core/open-app'
import { createClient } from '../../shared/contract/client'
import type { Result } from '../../shared/result'

export const dataSeed = 42

/** What rows are measured on: the same seed gives the same rows, so the checksum tells whether two runs compare. */
export type Made<T> = T & { readonly checksum: string }

export function valueOf<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(`Refused: ${answer.error.code} ${JSON.stringify(answer.error.details ?? {})}`)
  return answer.value
}

export const openQuietly = (folder: string): OpenApp => openApp(folder, { announce: () => undefined })

/** Over every row of every table, in order. */
function checksumOf(db: Database): string {
  const hash = createHash('sha256')
  const tables = db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .pluck()
    .all()
  for (const table of tables) {
    const everything = db.prepare(`SELECT * FROM ${table}`)
    const order = everything.columns().length > 1 ? '1, 2' : '1'
    hash.update(JSON.stringify([table, db.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).raw().all()]))
  }
  return hash.digest('hex').slice(0, 12)
}

async function make<T>(folder: string, fill: (app: OpenApp, folder: string) => T | Promise<T>): Promise<Made<T>> {
  const app = openQuietly(folder)
  try {
    const made = await fill(app, folder)
    return { ...made, checksum: checksumOf(app.door.context.db) }
  } finally {
    app.close()
  }
}

const fillWith = (plan: Plan) => (app: OpenApp, folder: string) => {
  const { db } = app.door.context
  generateWorkspace({ db, filesFolder: join(folder, 'files') }, createRandom(dataSeed), plan)
  return { roleIds: db.prepare<[], string>('SELECT id FROM roles ORDER BY id').pluck().all() }
}

/** 20 roles and 500 candidates. */
export const makeFirm = (folder: string) => make(folder, fillWith({ roleCount: 20, candidateCount: 500, cvCharacters: 0 }))

/** Two roles with 500 candidates each: going from one to the other always reads anew. */
export const makeBoards = (folder: string) => make(folder, fillWith({ roleCount: 2, candidateCount: 1000, cvCharacters: 0 }))

/** One role whose candidates are listed in an answer of 2 KB. */
export const makeShortList = (folder: string) => make(folder, fillWith({ roleCount: 1, candidateCount: 6, cvCharacters: 0 }))

/** Two roles with 6 candidates, 12 criteria and two raters each. */
export const makeComparisons = (folder: string) =>
  make(folder, ({ door }) => ({
    roleIds: generateComparedRoles(door.context.db, createRandom(dataSeed), { roleCount: 2, candidateCount: 6, criterionCount: 12 }),
  }))

const packs = ['bookkeeper', 'payroll-clerk', 'receptionist'] as const

/** A role whose description has 900 words: the duties and requirements of several packs in one. */
export const makeDescription = (folder: string) =>
  make(folder, async ({ door }) => {
    const context = { ...door.context, newId: createRandom(dataSeed).id, nowMs: () => seedTodayMs }
    const api = createClient((path, input) => dispatch({ ...door, context }, path, input))
    valueOf(await api.workspace.setUp({ firmName: 'Maison Lestrade', language: 'en', country: 'FR', start: 'empty' }))
    const roles = []
    for (const packId of packs) roles.push(valueOf(await api.roles.create({ from: 'pack', packId, language: 'en' })))
    const [role] = roles
    if (!role) throw new Error('There is no role')
    const idOf = (id: string, at: number) => (at === 0 ? id : `${id}-${at}`)
    const content = {
      ...role.content,
      duties: roles.flatMap((each, at) => each.content.duties.map(duty => ({ ...duty, id: idOf(duty.id, at), sharePercent: 4 }))),
      requirements: roles.flatMap((each, at) => each.content.requirements.map(one => ({ ...one, id: idOf(one.id, at) }))),
    }
    const saved = valueOf(await api.roles.saveContent({ roleId: role.id, baseRevision: role.revision, content }))
    return { roleId: role.id, dutyId: saved.content.duties[0]?.id ?? '', content: saved.content }
  })

/** One planned interview in a firm of one role, and the step whose note is written. */
export const makeInterview = (folder: string) =>
  make(folder, async ({ door }) => {
    const context = { ...door.context, newId: createRandom(dataSeed).id, nowMs: () => seedTodayMs }
    const api = createClient((path, input) => dispatch({ ...door, context }, path, input))
    valueOf(await api.workspace.setUp({ firmName: 'Maison Lestrade', language: 'en', country: 'FR', start: 'empty' }))
    const role = valueOf(await api.roles.create({ from: 'pack', packId: 'bookkeeper', language: 'en' }))
    const details = { name: 'Inès Charpentier', email: '', phone: '', source: '', notes: '' }
    const application = valueOf(await api.candidates.add({ roleId: role.id, details }))
    const plan = { title: 'First interview', plannedForMs: null, minutes: 60, rater: 'C. Lestrade' }
    const interview = valueOf(await api.interviews.plan({ applicationId: application.id, plan }))
    const stepId = interview.kit.steps[0]?.id
    if (stepId === undefined) throw new Error('The kit has no step')
    return { interviewId: interview.id, stepId }
  })
