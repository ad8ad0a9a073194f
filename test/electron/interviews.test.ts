import Sqlite from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { dispatch } from '../../electron/core/dispatch'
import { createClient } from '../../shared/contract/client'
import { Interview, InterviewSummary } from '../../shared/domain/interviews'
import { buildKit } from '../../shared/domain/kits'
import { firstInterview, openHiring } from '../helpers/open-hiring'
import { uuid, valueOf } from '../helpers/open-test-app'
import { bookkeeper } from '../helpers/role-content'

const refusal = (code: string, details: object = {}) => ({ ok: false, error: { code, details } })
const all = { ledger: 3, suppliers: 4, values: 5 }

async function openPlanned() {
  const hiring = await openHiring()
  const applicationId = await hiring.addApplicant('Al Berg')
  const { id: interviewId } = await hiring.plan(applicationId)
  const get = async () => valueOf(await hiring.api.interviews.get({ interviewId }))
  const saveNote = (text: string, baseRevision: number, stepId = 'q-ledger') =>
    hiring.api.interviews.saveNote({ interviewId, stepId, text, baseRevision })
  const rate = (value: number | null, criterionId = 'ledger') =>
    hiring.api.interviews.rate({ interviewId, rating: { criterionId, value, isNotAssessed: false, quote: '' } })
  return { ...hiring, applicationId, interviewId, get, saveNote, rate }
}

describe('planning an interview', () => {
  test('freezes the role’s kit: later edits of the role do not reach it', async () => {
    const { api, role, roleId, get } = await openPlanned()
    const planned = await get()
    expect(Interview.parse(planned)).toEqual(planned)
    expect(planned).toMatchObject({
      ...firstInterview,
      roleId,
      roleTitle: 'Bookkeeper',
      candidateName: 'Al Berg',
      status: 'planned',
      notes: [],
      ratings: [],
    })
    expect(planned.kit).toEqual({ ...buildKit(bookkeeper()), minutes: 60 })
    const content = { ...role.content, kit: { ...role.content.kit, questions: [] } }
    valueOf(await api.roles.saveContent({ roleId, baseRevision: role.revision, content }))
    expect((await get()).kit).toEqual(planned.kit)
  })

  test('brings somebody who was only received or screened to the interview stage, once', async () => {
    const { api, applicationId, plan } = await openPlanned()
    const application = valueOf(await api.candidates.get({ applicationId }))
    expect([application.stage, application.moves.length]).toEqual(['interview', 1])
    valueOf(await api.candidates.move({ applicationId, toStage: 'finalist', rejection: null }))
    await plan(applicationId, { title: 'Second' })
    expect(valueOf(await api.candidates.get({ applicationId })).stage).toBe('finalist')
  })

  test('is refused when the role asks nothing, and nobody is moved', async () => {
    const role = bookkeeper()
    const { api, addApplicant } = await openHiring({ ...role, kit: { ...role.kit, questions: [], workSample: null, rolePlay: null } })
    const applicationId = await addApplicant('Al')
    expect(await api.interviews.plan({ applicationId, plan: firstInterview })).toMatchObject(refusal('kit-empty'))
    expect(valueOf(await api.candidates.get({ applicationId })).stage).toBe('received')
  })

  test('can be changed until the scorecard is locked', async () => {
    const { api, interviewId, fill, get } = await openPlanned()
    const plan = { title: 'Second', plannedForMs: 5, minutes: 30, rater: 'Ben' }
    expect(valueOf(await api.interviews.savePlan({ interviewId, plan }))).toMatchObject({ ...plan, kit: { minutes: 30 } })
    await fill(interviewId, all)
    valueOf(await api.interviews.lock({ interviewId }))
    expect(await api.interviews.savePlan({ interviewId, plan: firstInterview })).toMatchObject(refusal('scorecard-locked'))
    expect(await get()).toMatchObject(plan)
  })
})

test('a role’s interviews: running, then planned by date, those without one last, then locked, newest first', async () => {
  const { api, clock, roleId, addApplicant, plan, conduct } = await openHiring()
  const applicationId = await addApplicant('Al')
  const noDate = (await plan(applicationId)).id
  const late = (await plan(applicationId, { plannedForMs: 90 })).id
  const soon = (await plan(applicationId, { plannedForMs: 10 })).id
  const firstLocked = await conduct(applicationId, all)
  clock.nowMs += 1
  const lastLocked = await conduct(applicationId, { ledger: 2 })
  const running = (await plan(applicationId, { plannedForMs: 95 })).id
  valueOf(await api.interviews.rate({ interviewId: running, rating: { criterionId: 'ledger', value: 2, isNotAssessed: false, quote: '' } }))
  valueOf(
    await api.interviews.rate({ interviewId: running, rating: { criterionId: 'values', value: null, isNotAssessed: false, quote: '' } }),
  )

  const list = valueOf(await api.interviews.listForRole({ roleId }))
  expect(list.map(each => each.id)).toEqual([running, soon, late, noDate, lastLocked, firstLocked])
  expect(list.map(each => InterviewSummary.parse(each).ratedCount)).toEqual([1, 0, 0, 0, 3, 3])
  expect(list[0]).toMatchObject({ status: 'running', criterionCount: 3, candidateName: 'Al', roleTitle: 'Bookkeeper' })
  expect(await api.interviews.listForRole({ roleId: uuid(1) })).toMatchObject(refusal('not-found'))
})

describe('the clock', () => {
  const minute = 60_000

  test('counts while it runs, stands when stopped, and adds up', async () => {
    const { api, clock, interviewId, get } = await openPlanned()
    valueOf(await api.interviews.startClock({ interviewId }))
    expect(await get()).toMatchObject({ status: 'running', elapsedMs: 0, runningSinceMs: clock.nowMs })
    clock.nowMs += minute
    expect(valueOf(await api.interviews.stopClock({ interviewId }))).toBeNull()
    clock.nowMs += 10 * minute
    valueOf(await api.interviews.stopClock({ interviewId }))
    expect(await get()).toMatchObject({ elapsedMs: minute, runningSinceMs: null })
    valueOf(await api.interviews.startClock({ interviewId }))
    clock.nowMs += minute
    valueOf(await api.interviews.stopClock({ interviewId }))
    expect((await get()).elapsedMs).toBe(2 * minute)
  })

  test('started by a second window runs on and loses nothing', async () => {
    const { api, clock, interviewId, get } = await openPlanned()
    const since = clock.nowMs
    valueOf(await api.interviews.startClock({ interviewId }))
    clock.nowMs += minute
    expect(valueOf(await api.interviews.startClock({ interviewId }))).toMatchObject({ elapsedMs: 0, runningSinceMs: since })
    clock.nowMs += minute
    valueOf(await api.interviews.stopClock({ interviewId }))
    expect((await get()).elapsedMs).toBe(2 * minute)
  })

  /** The same data under a process that knows nothing of the one before. */
  async function openCrashed(noteAfterMs: number | null) {
    const planned = await openPlanned()
    const { api, clock, db, door, interviewId } = planned
    valueOf(await api.interviews.startClock({ interviewId }))
    clock.nowMs += noteAfterMs ?? 0
    if (noteAfterMs !== null) valueOf(await planned.saveNote('typing', 0))
    clock.nowMs += 600 * minute
    const reopened = new Sqlite(db.serialize())
    onTestFinished(() => void reopened.close())
    const next = createClient((path, input) => dispatch({ ...door, context: { ...door.context, db: reopened } }, path, input))
    return { ...planned, api: next, now: clock.nowMs }
  }

  test('left running by a crash goes on from now, with the time up to the last note kept', async () => {
    const { api, interviewId, clock, now } = await openCrashed(7 * minute)
    expect(valueOf(await api.interviews.startClock({ interviewId }))).toMatchObject({ elapsedMs: 7 * minute, runningSinceMs: now })
    clock.nowMs += minute
    valueOf(await api.interviews.stopClock({ interviewId }))
    expect(valueOf(await api.interviews.get({ interviewId })).elapsedMs).toBe(8 * minute)
  })

  test('left running by a crash does not count the night when it is only stopped', async () => {
    const { api, interviewId } = await openCrashed(7 * minute)
    valueOf(await api.interviews.stopClock({ interviewId }))
    expect(valueOf(await api.interviews.get({ interviewId }))).toMatchObject({ elapsedMs: 7 * minute, runningSinceMs: null })
  })

  test('left running by a crash before any note knows of no time spent', async () => {
    const { api, interviewId } = await openCrashed(null)
    expect(valueOf(await api.interviews.startClock({ interviewId })).elapsedMs).toBe(0)
  })

  test('never counts backwards when the computer’s time is set back', async () => {
    const { api, clock, interviewId, get } = await openPlanned()
    valueOf(await api.interviews.startClock({ interviewId }))
    clock.nowMs -= minute
    valueOf(await api.interviews.stopClock({ interviewId }))
    expect((await get()).elapsedMs).toBe(0)
  })
})

describe('a note', () => {
  test('is saved as it is typed, revision by revision, and starts the interview without its clock', async () => {
    const { saveNote, get } = await openPlanned()
    expect(valueOf(await saveNote('c', 0))).toEqual({ stepId: 'q-ledger', text: 'c', revision: 1 })
    expect(valueOf(await saveNote('calm', 1))).toEqual({ stepId: 'q-ledger', text: 'calm', revision: 2 })
    expect(valueOf(await saveNote('', 2)).text).toBe('')
    expect(await get()).toMatchObject({ status: 'running', runningSinceMs: null, notes: [{ stepId: 'q-ledger', text: '', revision: 3 }] })
  })

  test('sent again after a lost answer is stored once', async () => {
    const { saveNote } = await openPlanned()
    const stored = valueOf(await saveNote('calm', 0))
    expect(valueOf(await saveNote('calm', 0))).toEqual(stored)
    expect(valueOf(await saveNote('calm and exact', 0))).toMatchObject({ text: 'calm and exact', revision: 2 })
  })

  test('from an older base keeps both texts, however often it is sent', async () => {
    const { saveNote } = await openPlanned()
    valueOf(await saveNote('theirs', 0))
    const merged = valueOf(await saveNote('mine', 0))
    expect(merged.revision).toBe(2)
    expect(merged.text).toMatch(/^theirs\n[^]*\nmine$/)
    expect(valueOf(await saveNote('mine', 0))).toEqual(merged)
  })

  test('is refused when both texts together are too long, and the stored one stays', async () => {
    const { saveNote, get } = await openPlanned()
    const current = valueOf(await saveNote('a'.repeat(15_000), 0))
    expect(await saveNote('b'.repeat(15_000), 0)).toMatchObject(refusal('stale-edit', { current }))
    expect((await get()).notes).toEqual([current])
  })

  test('belongs to a step of this interview’s kit', async () => {
    const { api, saveNote, get } = await openPlanned()
    expect(await saveNote('x', 0, 'q-elsewhere')).toMatchObject(refusal('not-found', { stepId: 'q-elsewhere' }))
    expect(await api.interviews.saveNote({ interviewId: uuid(1), stepId: 'q-ledger', text: 'x', baseRevision: 0 })).toMatchObject(
      refusal('not-found'),
    )
    expect(await get()).toMatchObject({ status: 'planned', notes: [] })
  })
})

describe('a rating', () => {
  test('starts the interview; the last word counts', async () => {
    const { rate, get } = await openPlanned()
    valueOf(await rate(2))
    valueOf(await rate(4))
    expect(await get()).toMatchObject({
      status: 'running',
      ratings: [{ criterionId: 'ledger', value: 4, isNotAssessed: false, quote: '' }],
    })
    valueOf(await rate(null))
    expect((await get()).ratings).toMatchObject([{ value: null }])
  })

  test('is a value or "not assessed", never both, for a criterion of the kit', async () => {
    const { api, interviewId, rate, get } = await openPlanned()
    const both = { criterionId: 'ledger', value: 3, isNotAssessed: true, quote: '' }
    expect(await api.interviews.rate({ interviewId, rating: both })).toMatchObject(refusal('invalid-input'))
    expect(await rate(3, 'charm')).toMatchObject(refusal('not-found', { criterionId: 'charm' }))
    expect(await rate(6)).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(await get()).toMatchObject({ status: 'planned', ratings: [] })
  })
})

describe('locking', () => {
  test('is refused while a rating or its evidence is missing, and says which', async () => {
    const { api, interviewId, saveNote, rate, get } = await openPlanned()
    valueOf(await rate(3))
    valueOf(await rate(4, 'values'))
    valueOf(await saveNote('owned up at once', 0, 'q-values'))
    const problems = [
      { criterionId: 'ledger', problem: 'no-evidence' },
      { criterionId: 'suppliers', problem: 'not-rated' },
    ]
    expect(await api.interviews.lock({ interviewId })).toMatchObject(refusal('scorecard-incomplete', { problems }))
    expect((await get()).status).toBe('running')
  })

  test('makes the scorecard final and stops its clock', async () => {
    const { api, clock, interviewId, fill, saveNote, rate, get } = await openPlanned()
    valueOf(await api.interviews.startClock({ interviewId }))
    await fill(interviewId, { ...all, values: null })
    clock.nowMs += 1000
    const locked = valueOf(await api.interviews.lock({ interviewId }))
    expect(locked).toMatchObject({ status: 'locked', lockedAtMs: clock.nowMs, elapsedMs: 1000, runningSinceMs: null })

    for (const answer of [
      await saveNote('later thought', 1),
      await rate(5),
      await api.interviews.lock({ interviewId }),
      await api.interviews.startClock({ interviewId }),
      await api.interviews.remove({ interviewId }),
    ]) {
      expect(answer).toMatchObject(refusal('scorecard-locked'))
    }
    expect(valueOf(await api.interviews.stopClock({ interviewId }))).toBeNull()
    expect(await get()).toEqual(locked)
  })
})

test('an interview that is not locked can be deleted, with all that was written', async () => {
  const { api, db, interviewId, saveNote, rate } = await openPlanned()
  valueOf(await saveNote('x', 0))
  valueOf(await rate(3))
  valueOf(await api.interviews.remove({ interviewId }))
  for (const table of ['interviews', 'notes', 'ratings']) expect(db.prepare(`SELECT COUNT(*) FROM ${table}`).pluck().get()).toBe(0)
})

test('every call about an interview that is gone says so', async () => {
  const { api } = await openHiring()
  const interviewId = uuid(1)
  for (const answer of [
    await api.interviews.get({ interviewId }),
    await api.interviews.plan({ applicationId: uuid(1), plan: firstInterview }),
    await api.interviews.savePlan({ interviewId, plan: firstInterview }),
    await api.interviews.startClock({ interviewId }),
    await api.interviews.stopClock({ interviewId }),
    await api.interviews.rate({ interviewId, rating: { criterionId: 'ledger', value: 3, isNotAssessed: false, quote: '' } }),
    await api.interviews.lock({ interviewId }),
    await api.interviews.remove({ interviewId }),
  ]) {
    expect(answer).toMatchObject(refusal('not-found'))
  }
})
