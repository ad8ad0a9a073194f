import { describe, expect, it } from 'vitest'
import { openTestApp, uuid, valueOf } from '../helpers/open-test-app'

const details = { name: 'Amel Haddad', email: '', phone: '', source: '', notes: '' }
const rejection = { kind: 'withdrew', reason: 'Wrote so' } as const

async function openWithApplication() {
  const app = openTestApp()
  const role = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  const application = valueOf(await app.api.candidates.add({ roleId: role.id, details }))
  let count = 0
  const interview = (status: 'planned' | 'running', plannedForMs: number | null, applicationId = application.id) =>
    app.db
      .prepare(
        `INSERT INTO interviews (id, applicationId, title, plannedForMs, minutes, rater, status, kitJson, elapsedMs, createdAtMs)
         VALUES (?, ?, ?, ?, 45, 'Zoé', ?, '{"criteria":[{},{}]}', 0, 1)`,
      )
      .run(uuid(++count), applicationId, `Round ${count}`, plannedForMs, status)
  return { ...app, role, application, interview }
}

const titles = (interviews: readonly { readonly title: string }[]) => interviews.map(each => each.title)

describe('what waits for the user', () => {
  it('is nothing in an empty firm', async () => {
    const { api } = openTestApp()
    expect(valueOf(await api.today.get({}))).toEqual({ planned: [], toLock: [], received: [], openRoles: [] })
  })

  it('lists planned interviews by date, those without a date last, ten at most', async () => {
    const { api, role, application, interview } = await openWithApplication()
    interview('planned', null)
    for (let day = 12; day > 0; day -= 1) interview('planned', day)
    const { planned, toLock } = valueOf(await api.today.get({}))
    expect(planned.map(each => each.plannedForMs)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(planned[0]).toEqual({
      id: uuid(13),
      applicationId: application.id,
      roleId: role.id,
      roleTitle: 'Bookkeeper',
      candidateName: 'Amel Haddad',
      title: 'Round 13',
      plannedForMs: 1,
      minutes: 45,
      rater: 'Zoé',
      status: 'planned',
      lockedAtMs: null,
      criterionCount: 2,
      ratedCount: 0,
    })
    expect(toLock).toEqual([])
  })

  it('puts an interview without a date after those with one', async () => {
    const { api, interview } = await openWithApplication()
    interview('planned', null)
    interview('planned', 5)
    expect(titles(valueOf(await api.today.get({})).planned)).toEqual(['Round 2', 'Round 1'])
  })

  it('leaves out planned interviews with people who are set aside', async () => {
    const { api, application, interview } = await openWithApplication()
    interview('planned', 5)
    interview('running', 4)
    valueOf(await api.candidates.move({ applicationId: application.id, toStage: 'rejected', rejection }))
    const { planned, toLock } = valueOf(await api.today.get({}))
    expect(titles(planned)).toEqual([])
    expect(titles(toLock)).toEqual(['Round 2']) // a decision waits for this scorecard all the same
  })

  it('lists started interviews, the oldest first', async () => {
    const { api, interview } = await openWithApplication()
    interview('running', 9)
    interview('running', 3)
    interview('planned', 1)
    expect(titles(valueOf(await api.today.get({})).toLock)).toEqual(['Round 2', 'Round 1'])
  })

  it('counts the applications nobody looked at, for open roles, longest waiting first', async () => {
    const { api, db, clock, role, application } = await openWithApplication()
    const open = async (title: string, people: number) => {
      clock.nowMs += 1
      const made = valueOf(await api.roles.create({ from: 'blank', title, language: 'en' }))
      for (let each = 0; each < people; each += 1) valueOf(await api.candidates.add({ roleId: made.id, details }))
      return made
    }
    await open('Payroll', 2)
    await open('Nobody yet', 0)
    const closed = await open('Closed', 1)
    db.prepare(`UPDATE roles SET status = 'closed' WHERE id = ?`).run(closed.id)

    const before = valueOf(await api.today.get({}))
    expect(before.received.map(({ role: { title }, count }) => [title, count])).toEqual([
      ['Bookkeeper', 1],
      ['Payroll', 2],
    ])
    expect(before.openRoles.map(each => each.title)).toEqual(['Nobody yet', 'Payroll', 'Bookkeeper'])
    expect(before.received[0]?.role).toEqual(before.openRoles.find(each => each.id === role.id))

    valueOf(await api.candidates.move({ applicationId: application.id, toStage: 'screening', rejection: null }))
    expect(valueOf(await api.today.get({})).received.map(({ role: { title } }) => title)).toEqual(['Payroll'])
  })
})
