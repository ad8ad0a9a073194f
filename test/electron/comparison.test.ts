import { describe, expect, test, vi } from 'vitest'
import { ComparisonData, compare, Evidence } from '../../shared/domain/comparison'
import { noFacts } from '../../shared/domain/qualification'
import { openHiring } from '../helpers/open-hiring'
import { uuid, valueOf } from '../helpers/open-test-app'

const notFound = { ok: false, error: { code: 'not-found' } }

describe('the comparison', () => {
  test('holds everybody who applied, in the order they came, with what is known of them', async () => {
    const { api, clock, role, roleId, addApplicant } = await openHiring()
    const first = await addApplicant('Zoe')
    clock.nowMs += 1
    const second = await addApplicant('Al')
    const facts = { ...noFacts, education: [{ field: 'accounting', level: 6 }] }
    const details = { name: 'Zoe Berg', email: '', phone: '', source: '', notes: '' }
    const checks = [{ requirementId: 'payroll', status: 'met' as const, note: 'three years' }]
    const rejection = { kind: 'withdrew' as const, reason: 'Found another post' }
    valueOf(await api.candidates.save({ applicationId: first, baseRevision: 1, details, facts }))
    valueOf(await api.candidates.saveChecks({ applicationId: first, baseRevision: 1, checks }))
    valueOf(await api.candidates.move({ applicationId: second, toStage: 'rejected', rejection }))

    const data = valueOf(await api.comparison.get({ roleId }))
    expect(ComparisonData.parse(data)).toEqual(data)
    expect(data).toMatchObject({ roleId, content: role.content })
    expect(data.applicants).toEqual([
      { applicationId: first, name: 'Zoe Berg', stage: 'received', rejection: null, facts, checks, scorecards: [], openScorecards: 0 },
      { applicationId: second, name: 'Al', stage: 'rejected', rejection, facts: noFacts, checks: [], scorecards: [], openScorecards: 0 },
    ])
  })

  test('shows no rating of a scorecard before it is locked', async () => {
    const { api, roleId, addApplicant, plan, fill } = await openHiring()
    const applicationId = await addApplicant('Al')
    const applicant = async () => valueOf(await api.comparison.get({ roleId })).applicants[0]
    const { id: interviewId } = await plan(applicationId)
    expect(await applicant()).toMatchObject({ scorecards: [], openScorecards: 0 })
    await fill(interviewId, { ledger: 4, values: null })
    expect(await applicant()).toMatchObject({ scorecards: [], openScorecards: 1 })
    valueOf(await api.interviews.lock({ interviewId }))
    const locked = await applicant()
    expect(locked).toMatchObject({ scorecards: [{ interviewId, rater: 'Ana', title: 'First interview' }], openScorecards: 0 })
    expect(locked?.scorecards[0]?.ratings).toContainEqual({ criterionId: 'ledger', value: 4, isNotAssessed: false, quote: 'ledger 4' })
    expect(locked?.scorecards[0]?.ratings).toContainEqual({ criterionId: 'values', value: null, isNotAssessed: true, quote: '' })
  })

  test('keeps each person’s and each rater’s ratings apart', async () => {
    const { api, roleId, addApplicant, conduct } = await openHiring()
    const [al, bo] = [await addApplicant('Al'), await addApplicant('Bo')]
    await conduct(al, { ledger: 2 })
    await conduct(al, { ledger: 5 }, 'Ben')
    await conduct(bo, { ledger: 1 })
    const columns = compare(valueOf(await api.comparison.get({ roleId })))
    const ratings = columns.map(({ applicant, cells }) => [
      applicant.applicationId,
      cells.find(cell => cell.criterionId === 'ledger')?.ratings,
    ])
    expect(ratings).toEqual([
      [
        al,
        [
          { rater: 'Ana', value: 2 },
          { rater: 'Ben', value: 5 },
        ],
      ],
      [bo, [{ rater: 'Ana', value: 1 }]],
    ])
  })

  test('does not mix roles, and knows when one is gone', async () => {
    const { api, addApplicant, conduct } = await openHiring()
    await conduct(await addApplicant('Al'), { ledger: 4 })
    const other = valueOf(await api.roles.create({ from: 'blank', title: 'Other', language: 'fr' }))
    expect(valueOf(await api.comparison.get({ roleId: other.id })).applicants).toEqual([])
    expect(await api.comparison.get({ roleId: uuid(1) })).toMatchObject(notFound)
  })

  test('takes as many statements for many as for one', async () => {
    const { api, db, roleId, addApplicant, conduct } = await openHiring()
    await conduct(await addApplicant('Al'), { ledger: 4 })
    const statements = Object.getPrototypeOf(db.prepare('SELECT 1'))
    const spies = [vi.spyOn(statements, 'all'), vi.spyOn(statements, 'get')]
    const count = async () => {
      for (const spy of spies) spy.mockClear()
      valueOf(await api.comparison.get({ roleId }))
      return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
    }
    const forOne = await count()
    for (let n = 0; n < 12; n += 1) await conduct(await addApplicant(`Person ${n}`), { ledger: 3, suppliers: 2, values: 4 })
    expect(await count()).toBe(forOne)
    expect(forOne).toBeGreaterThan(0)
    for (const spy of spies) spy.mockRestore()
  })
})

describe('the evidence for a criterion', () => {
  test('is what was asked and noted at each of its steps, in kit order, rater by rater', async () => {
    const { api, clock, addApplicant, conduct } = await openHiring()
    const applicationId = await addApplicant('Al')
    const first = await conduct(applicationId, { ledger: 4 })
    clock.nowMs += 1
    const second = await conduct(applicationId, {}, 'Ben')
    const evidence = valueOf(await api.comparison.getEvidence({ applicationId, criterionId: 'ledger' }))
    expect(evidence.map(each => Evidence.parse(each))).toEqual(evidence)
    const steps = (rater: string) => [
      { stepId: 'q-ledger', asked: 'How do you close a month?', note: `q-ledger ${rater}` },
      { stepId: 'work-sample', asked: 'Reconcile', note: `work-sample ${rater}` },
    ]
    expect(evidence).toEqual([
      {
        interviewId: first,
        title: 'First interview',
        rater: 'Ana',
        value: 4,
        isNotAssessed: false,
        quote: 'ledger 4',
        steps: steps('Ana'),
      },
      { interviewId: second, title: 'First interview', rater: 'Ben', value: null, isNotAssessed: true, quote: '', steps: steps('Ben') },
    ])
    const rolePlay = valueOf(await api.comparison.getEvidence({ applicationId, criterionId: 'suppliers' }))
    expect(rolePlay[0]?.steps).toMatchObject([{ asked: 'Angry supplier' }])
  })

  test('keeps to locked scorecards', async () => {
    const { api, addApplicant, plan, fill } = await openHiring()
    const applicationId = await addApplicant('Al')
    const { id } = await plan(applicationId)
    await fill(id, { ledger: 4 })
    expect(valueOf(await api.comparison.getEvidence({ applicationId, criterionId: 'ledger' }))).toEqual([])
  })

  test('shows the question that was put, though the role asks another one now', async () => {
    const { api, role, roleId, addApplicant, conduct } = await openHiring()
    const applicationId = await addApplicant('Al')
    await conduct(applicationId, { values: 4 })
    const questions = role.content.kit.questions.map(question => ({ ...question, text: 'Rewritten' }))
    const content = { ...role.content, kit: { ...role.content.kit, questions } }
    valueOf(await api.roles.saveContent({ roleId, baseRevision: role.revision, content }))
    const [evidence] = valueOf(await api.comparison.getEvidence({ applicationId, criterionId: 'values' }))
    expect(evidence?.steps[0]?.asked).toBe('When did you last own up to a mistake?')
  })

  test('is refused for an application that is gone', async () => {
    const { api } = await openHiring()
    expect(await api.comparison.getEvidence({ applicationId: uuid(1), criterionId: 'ledger' })).toMatchObject(notFound)
  })
})
