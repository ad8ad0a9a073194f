import { describe, expect, it } from 'vitest'
import { emptyAnchors, type Role, type RoleContent } from '../../shared/domain/roles'
import { openTestApp, uuid, valueOf } from '../helpers/open-test-app'

const details = { name: 'Amel Haddad', email: '', phone: '', source: '', notes: '' }
const missing = uuid(1)

async function openWithRole() {
  const app = openTestApp()
  const role = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  return { ...app, role }
}

const withCriterion = ({ content }: Role): RoleContent => ({
  ...content,
  criteria: [
    { id: 'care', name: 'Care', group: 'work', dutyIds: [], requirementIds: [], anchors: emptyAnchors, weight: 1, weightReason: '' },
  ],
})

describe('starting a role', () => {
  it('from blank gives a title and nothing else', async () => {
    const { api, role, clock } = await openWithRole()
    expect(role).toMatchObject({ status: 'open', revision: 1, createdAtMs: clock.nowMs, updatedAtMs: clock.nowMs })
    expect(role.content).toMatchObject({ title: 'Bookkeeper', language: 'en', duties: [], criteria: [] })
    expect(valueOf(await api.roles.get({ roleId: role.id }))).toEqual(role)
  })

  it('from each pack gives a complete role in the language asked for', async () => {
    const { api } = openTestApp()
    for (const language of ['en', 'fr'] as const) {
      const packs = valueOf(await api.roles.listPacks({ language }))
      expect(packs.length).toBeGreaterThan(0)
      for (const pack of packs) {
        const role = valueOf(await api.roles.create({ from: 'pack', packId: pack.id, language }))
        expect(valueOf(await api.roles.getPack({ packId: pack.id, language }))).toEqual(role.content)
        expect(role.content).toMatchObject({ title: pack.title, language, purpose: pack.purpose })
        expect(role.content.conditions).toMatchObject({ place: '', pay: { min: null, max: null, currency: 'EUR' } }) // the firm's to say
        expect(role.content.duties).toHaveLength(pack.duties.length)
        expect(role.content.criteria).toHaveLength(pack.criterionCount)
        expect(valueOf(await api.roles.get({ roleId: role.id }))).toEqual(role)
      }
    }
  })

  it('from a copy takes all the content, another title and no candidates', async () => {
    const { api, role } = await openWithRole()
    const content = withCriterion(role)
    valueOf(await api.roles.saveContent({ roleId: role.id, baseRevision: 1, content }))
    valueOf(await api.candidates.add({ roleId: role.id, details }))
    const copy = valueOf(await api.roles.create({ from: 'copy', roleId: role.id, title: 'Bookkeeper, Lyon' }))
    expect(copy).toMatchObject({ revision: 1, content: { ...content, title: 'Bookkeeper, Lyon' } })
    expect(copy.id).not.toBe(role.id)
    expect(valueOf(await api.candidates.listForRole({ roleId: copy.id }))).toEqual([])
  })

  it('from a copy of nothing is refused', async () => {
    const { api } = openTestApp()
    expect(await api.roles.create({ from: 'copy', roleId: missing, title: 'X' })).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})

describe('the list of roles', () => {
  it('shows open ones first, then newest first, with what hangs on each', async () => {
    const { api, db, clock, role } = await openWithRole()
    clock.nowMs += 1
    const newer = valueOf(await api.roles.create({ from: 'blank', title: 'Assistante', language: 'fr' }))
    clock.nowMs += 1
    const closed = valueOf(await api.roles.create({ from: 'blank', title: 'Closed', language: 'en' }))
    db.prepare(`UPDATE roles SET status = 'closed' WHERE id = ?`).run(closed.id)
    const kept = valueOf(await api.candidates.add({ roleId: role.id, details }))
    const setAside = valueOf(await api.candidates.add({ roleId: role.id, details }))
    valueOf(
      await api.candidates.move({ applicationId: setAside.id, toStage: 'rejected', rejection: { kind: 'withdrew', reason: 'Wrote so' } }),
    )
    const interview = db.prepare(
      `INSERT INTO interviews (id, applicationId, title, minutes, rater, status, kitJson, elapsedMs, createdAtMs)
       VALUES (?, ?, 'First', 45, 'Zoé', 'planned', '{}', 0, 1)`,
    )
    interview.run(uuid(7), kept.id)
    interview.run(uuid(8), kept.id)

    const list = valueOf(await api.roles.list({}))
    expect(list.map(each => each.title)).toEqual(['Assistante', 'Bookkeeper', 'Closed'])
    expect(list[0]).toMatchObject({ id: newer.id, language: 'fr', applicationCount: 0, activeCount: 0, interviewCount: 0 })
    expect(list[1]).toMatchObject({ id: role.id, applicationCount: 2, activeCount: 1, interviewCount: 2 })
    expect(list[2]?.status).toBe('closed')
  })
})

describe('saving content', () => {
  it('counts the revision and shows the new title in the list', async () => {
    const { api, clock, role } = await openWithRole()
    clock.nowMs += 5
    const content: RoleContent = { ...role.content, title: 'Comptable', language: 'fr' }
    const saved = valueOf(await api.roles.saveContent({ roleId: role.id, baseRevision: 1, content }))
    expect(saved).toEqual({ ...role, content, revision: 2, updatedAtMs: clock.nowMs })
    expect(valueOf(await api.roles.get({ roleId: role.id }))).toEqual(saved)
    expect(valueOf(await api.roles.list({}))[0]).toMatchObject({ title: 'Comptable', language: 'fr' })
  })

  it('refuses a base that is not the stored one and hands over what is stored', async () => {
    const { api, role } = await openWithRole()
    const stored = valueOf(
      await api.roles.saveContent({ roleId: role.id, baseRevision: 1, content: { ...role.content, purpose: 'Theirs' } }),
    )
    const answer = await api.roles.saveContent({ roleId: role.id, baseRevision: 1, content: { ...role.content, purpose: 'Mine' } })
    expect(answer).toMatchObject({ ok: false, error: { code: 'stale-edit', details: { current: stored } } })
    expect(valueOf(await api.roles.get({ roleId: role.id }))).toEqual(stored)
  })

  it('may be repeated without harm', async () => {
    const { api, clock, role } = await openWithRole()
    const save = { roleId: role.id, baseRevision: 1, content: { ...role.content, purpose: 'Keep the books' } }
    const saved = valueOf(await api.roles.saveContent(save))
    clock.nowMs += 100
    expect(valueOf(await api.roles.saveContent(save))).toEqual(saved)
  })

  it('refuses a link to a duty that is not there', async () => {
    const { api, role } = await openWithRole()
    const content = withCriterion(role)
    const dangling = { ...content, criteria: content.criteria.map(criterion => ({ ...criterion, dutyIds: ['gone'] })) }
    const answer = await api.roles.saveContent({ roleId: role.id, baseRevision: 1, content: dangling })
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(valueOf(await api.roles.get({ roleId: role.id }))).toEqual(role)
  })

  it('is refused for a role that is gone', async () => {
    const { api, role } = await openWithRole()
    valueOf(await api.roles.remove({ roleId: role.id }))
    const answer = await api.roles.saveContent({ roleId: role.id, baseRevision: 1, content: role.content })
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})

describe('weighing a criterion', () => {
  async function openWithCriterion() {
    const app = await openWithRole()
    const role = valueOf(await app.api.roles.saveContent({ roleId: app.role.id, baseRevision: 1, content: withCriterion(app.role) }))
    const weigh = (weight: number, reason: string) => app.api.roles.setWeight({ roleId: role.id, criterionId: 'care', weight, reason })
    return { ...app, role, weigh }
  }

  it('needs a reason unless the weight is 1', async () => {
    const { api, role, weigh } = await openWithCriterion()
    expect(await weigh(2, '  ')).toMatchObject({ ok: false, error: { code: 'weight-needs-reason' } })
    expect(valueOf(await api.roles.get({ roleId: role.id }))).toEqual(role)
    const weighed = valueOf(await weigh(2, 'Errors cost us most'))
    expect(weighed).toMatchObject({ revision: 3, content: { criteria: [{ weight: 2, weightReason: 'Errors cost us most' }] } })
    expect(valueOf(await api.roles.get({ roleId: role.id }))).toEqual(weighed)
  })

  it('drops the reason when the weight goes back to 1', async () => {
    const { weigh } = await openWithCriterion()
    valueOf(await weigh(0.5, 'Taught in a week'))
    expect(valueOf(await weigh(1, 'Taught in a week')).content.criteria[0]).toMatchObject({ weight: 1, weightReason: '' })
  })

  it('makes no revision when nothing changes', async () => {
    const { weigh } = await openWithCriterion()
    const weighed = valueOf(await weigh(2, 'Errors cost us most'))
    expect(valueOf(await weigh(2, 'Errors cost us most'))).toEqual(weighed)
  })

  it('is refused for a criterion or a role that is not there', async () => {
    const { api, role } = await openWithCriterion()
    const nowhere = await api.roles.setWeight({ roleId: role.id, criterionId: 'gone', weight: 1, reason: '' })
    expect(nowhere).toMatchObject({ ok: false, error: { code: 'not-found' } })
    const noRole = await api.roles.setWeight({ roleId: missing, criterionId: 'care', weight: 1, reason: '' })
    expect(noRole).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})

describe('deleting a role', () => {
  it('removes one that nobody applied for', async () => {
    const { api, role } = await openWithRole()
    valueOf(await api.roles.remove({ roleId: role.id }))
    expect(valueOf(await api.roles.list({}))).toEqual([])
    expect(await api.roles.get({ roleId: role.id })).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await api.roles.remove({ roleId: role.id })).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('is refused while somebody applies', async () => {
    const { api, role } = await openWithRole()
    const application = valueOf(await api.candidates.add({ roleId: role.id, details }))
    expect(await api.roles.remove({ roleId: role.id })).toMatchObject({ ok: false, error: { code: 'role-in-use' } })
    valueOf(await api.candidates.remove({ applicationId: application.id }))
    valueOf(await api.roles.remove({ roleId: role.id }))
  })
})

it('a save that is rolled back leaves nothing behind in what is read next', async () => {
  const { api, db } = openTestApp()
  const role = valueOf(await api.roles.create({ from: 'blank', title: 'Clerk', language: 'en' }))
  const save = (title: string) =>
    api.roles.saveContent({ roleId: role.id, baseRevision: role.revision, content: { ...role.content, title } })
  db.exec('BEGIN')
  expect(valueOf(await save('Never kept')).content.title).toBe('Never kept')
  db.exec('ROLLBACK')
  expect(valueOf(await api.roles.get({ roleId: role.id })).content.title).toBe('Clerk')
  expect(valueOf(await save('Kept')).content.title).toBe('Kept')
  expect(valueOf(await api.roles.get({ roleId: role.id })).content.title).toBe('Kept')
})
