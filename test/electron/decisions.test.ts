import { describe, expect, test } from 'vitest'
import { Decision, type DecisionDraft, emptyDraft } from '../../shared/domain/decisions'
import { openHiring } from '../helpers/open-hiring'
import { uuid, valueOf } from '../helpers/open-test-app'

const refusal = (code: string, details: object = {}) => ({ ok: false, error: { code, details } })

/** Three people: Al and Bo interviewed, Cy set aside long ago. */
async function openDecided() {
  const hiring = await openHiring()
  const { api, roleId, addApplicant, conduct } = hiring
  const [al, bo, cy] = [await addApplicant('Al'), await addApplicant('Bo'), await addApplicant('Cy')]
  await conduct(al, { ledger: 3, suppliers: 3, values: 3 })
  await conduct(bo, { ledger: 5, suppliers: 4, values: 3 })
  const withdrew = { kind: 'withdrew' as const, reason: 'Found another post' }
  valueOf(await api.candidates.move({ applicationId: cy, toStage: 'rejected', rejection: withdrew }))
  const draft: DecisionDraft = { chosenApplicationId: bo, reasons: { [al]: 'Less exact', [bo]: 'Exact and calm' }, decidedBy: 'Ana' }
  const save = async (changes: Partial<DecisionDraft> = {}) => {
    const { revision } = valueOf(await api.decisions.get({ roleId }))
    return valueOf(await api.decisions.saveDraft({ roleId, baseRevision: revision, draft: { ...draft, ...changes } }))
  }
  const record = () => api.decisions.record({ roleId })
  const application = async (applicationId: string) => valueOf(await api.candidates.get({ applicationId }))
  const status = async () => valueOf(await api.roles.get({ roleId })).status
  return { ...hiring, al, bo, cy, withdrew, draft, save, record, application, status }
}

describe('the draft', () => {
  test('is empty before anything is written', async () => {
    const { api, roleId } = await openHiring()
    expect(valueOf(await api.decisions.get({ roleId }))).toEqual({ roleId, draft: emptyDraft, revision: 0, record: null })
    expect(await api.decisions.get({ roleId: uuid(1) })).toMatchObject(refusal('not-found'))
  })

  test('is saved revision by revision, and a retry changes nothing', async () => {
    const { api, roleId, draft, save } = await openDecided()
    const stored = await save()
    expect(stored).toEqual({ roleId, draft, revision: 1, record: null })
    expect(valueOf(await api.decisions.saveDraft({ roleId, baseRevision: 0, draft }))).toEqual(stored)
    expect(await save({ decidedBy: 'Ana and Ben' })).toMatchObject({ revision: 2 })
    expect(valueOf(await api.decisions.get({ roleId })).draft.decidedBy).toBe('Ana and Ben')
  })

  test('from an older base is refused with what is stored', async () => {
    const { api, roleId, draft, save } = await openDecided()
    const current = await save()
    const answer = await api.decisions.saveDraft({ roleId, baseRevision: 0, draft: { ...draft, decidedBy: 'Ben' } })
    expect(answer).toMatchObject(refusal('stale-edit', { current }))
    expect(valueOf(await api.decisions.get({ roleId }))).toEqual(current)
  })
})

describe('recording', () => {
  test('hires the chosen person, sets the others aside with their reason, and closes the role', async () => {
    const { al, bo, cy, withdrew, save, record, application, status } = await openDecided()
    await save()
    valueOf(await record())
    expect(await application(bo)).toMatchObject({ stage: 'hired', rejection: null })
    expect(await application(al)).toMatchObject({ stage: 'rejected', rejection: { kind: 'ratings', reason: 'Less exact' } })
    expect(await application(cy)).toMatchObject({ stage: 'rejected', rejection: withdrew })
    expect((await application(cy)).moves).toHaveLength(1)
    expect(await status()).toBe('closed')
  })

  test('keeps how everybody stood before it, the chosen one first', async () => {
    const { api, roleId, clock, role, withdrew, save, record } = await openDecided()
    await save()
    const decision = valueOf(await record())
    expect(Decision.parse(decision)).toEqual(decision)
    expect(decision.record).toMatchObject({ firmName: 'Acme', decidedBy: 'Ana', decidedAtMs: clock.nowMs, content: role.content })
    expect(decision.record?.people).toMatchObject([
      { name: 'Bo', isChosen: true, stage: 'interview', mean: 4, assessedShare: 1, reason: 'Exact and calm' },
      { name: 'Al', isChosen: false, stage: 'interview', rejection: null, mean: 3, reason: 'Less exact' },
      { name: 'Cy', isChosen: false, stage: 'rejected', rejection: withdrew, mean: null, reason: withdrew.reason },
    ])
    expect(valueOf(await api.decisions.get({ roleId }))).toEqual(decision)
  })

  test('freezes: later edits of role and person do not reach the record', async () => {
    const { api, roleId, role, al, save, record } = await openDecided()
    await save()
    const decision = valueOf(await record())
    const details = { name: 'Renamed', email: '', phone: '', source: '', notes: '' }
    const facts = { education: [{ field: '', level: 1 }], experience: [], certificates: [] }
    valueOf(await api.candidates.save({ applicationId: al, baseRevision: 1, details, facts }))
    valueOf(
      await api.roles.saveContent({
        roleId,
        baseRevision: role.revision,
        content: {
          ...role.content,
          title: 'Clerk',
          criteria: [],
          kit: { ...role.content.kit, questions: [], workSample: null, rolePlay: null },
        },
      }),
    )
    expect(valueOf(await api.decisions.get({ roleId }))).toEqual(decision)
  })

  test('takes the draft’s reason for somebody set aside earlier where there is one', async () => {
    const { al, bo, cy, withdrew, save, record, application } = await openDecided()
    await save({ reasons: { [al]: 'a', [bo]: 'b', [cy]: 'Withdrew in May' } })
    const people = valueOf(await record()).record?.people
    expect(people?.find(person => person.applicationId === cy)?.reason).toBe('Withdrew in May')
    expect((await application(cy)).rejection).toEqual(withdrew)
  })

  test('cuts a long reason for the application at a whole character, and keeps all of it in the record', async () => {
    const { al, bo, save, record, application } = await openDecided()
    const reason = `${'x'.repeat(498)}😀 and on`
    await save({ reasons: { [al]: reason, [bo]: 'b' } })
    const people = valueOf(await record()).record?.people
    expect(people?.find(person => person.applicationId === al)?.reason).toBe(reason)
    expect((await application(al)).rejection?.reason).toBe(`${'x'.repeat(498)}…`)
  })

  test('can be done once; the draft stands still after it', async () => {
    const { api, roleId, draft, save, record } = await openDecided()
    await save()
    valueOf(await record())
    expect(await record()).toMatchObject(refusal('decision-made'))
    expect(await api.decisions.saveDraft({ roleId, baseRevision: 1, draft })).toMatchObject(refusal('decision-made'))
    expect(await api.decisions.record({ roleId: uuid(1) })).toMatchObject(refusal('not-found'))
  })
})

describe('recording is refused', () => {
  test('while nothing is written, naming everything that is missing', async () => {
    const { al, bo, record, status, application } = await openDecided()
    expect(await record()).toMatchObject(refusal('decision-incomplete', { missing: [al, bo], isNobodyChosen: true, isUnsigned: true }))
    expect(await status()).toBe('open')
    expect((await application(al)).stage).toBe('interview')
  })

  test('while one reason is blank or nobody signs', async () => {
    const { al, bo, save, record } = await openDecided()
    await save({ reasons: { [al]: ' ', [bo]: 'b' }, decidedBy: ' ' })
    expect(await record()).toMatchObject(refusal('decision-incomplete', { missing: [al], isNobodyChosen: false, isUnsigned: true }))
  })

  test('when the chosen one is set aside, or did not apply for this role', async () => {
    const { cy, save, record } = await openDecided()
    for (const chosenApplicationId of [cy, uuid(1)]) {
      await save({ chosenApplicationId })
      expect(await record()).toMatchObject(refusal('decision-incomplete', { missing: [], isNobodyChosen: true, isUnsigned: false }))
    }
  })

  test('while a scorecard is open of somebody who is not set aside', async () => {
    const { api, al, cy, save, record, plan } = await openDecided()
    await save()
    const note = { stepId: 'q-ledger', text: 'x', baseRevision: 0 }
    valueOf(await api.interviews.saveNote({ interviewId: (await plan(cy)).id, ...note }))
    const open = await plan(al)
    valueOf(await api.interviews.saveNote({ interviewId: open.id, ...note }))
    expect(await record()).toMatchObject(refusal('decision-blocked', { open: [al] }))
    valueOf(await api.interviews.remove({ interviewId: open.id }))
    expect(await record()).toMatchObject({ ok: true })
  })
})

describe('reopening', () => {
  test('gives the draft back, keeps the old record with the reason, and makes the hired one a finalist again', async () => {
    const { api, db, roleId, clock, al, bo, draft, save, record, application, status } = await openDecided()
    await save()
    const made = valueOf(await record())
    const reopened = valueOf(await api.decisions.reopen({ roleId, reason: 'Bo declined' }))
    expect(reopened).toEqual({ roleId, draft, revision: 1, record: null })
    expect(valueOf(await api.decisions.get({ roleId }))).toEqual(reopened)
    expect(db.prepare('SELECT roleId, recordJson, reason, reopenedAtMs FROM reopenedDecisions').all()).toEqual([
      { roleId, recordJson: JSON.stringify(made.record), reason: 'Bo declined', reopenedAtMs: clock.nowMs },
    ])
    expect(await status()).toBe('open')
    expect([(await application(bo)).stage, (await application(al)).stage]).toEqual(['finalist', 'rejected'])
  })

  test('leads to a new decision', async () => {
    const { api, roleId, al, bo, save, record, application } = await openDecided()
    await save()
    valueOf(await record())
    valueOf(await api.decisions.reopen({ roleId, reason: 'Bo declined' }))
    valueOf(await api.candidates.move({ applicationId: al, toStage: 'finalist', rejection: null }))
    await save({ chosenApplicationId: al, reasons: { [al]: 'Next best', [bo]: 'Declined' } })
    const people = valueOf(await record()).record?.people
    expect(people?.map(person => [person.name, person.isChosen])).toEqual([
      ['Al', true],
      ['Bo', false],
      ['Cy', false],
    ])
    expect([(await application(al)).stage, (await application(bo)).stage]).toEqual(['hired', 'rejected'])
  })

  test('cannot be undone into a hire without a decision', async () => {
    const { api, roleId, bo, save, record, application } = await openDecided()
    await save()
    valueOf(await record())
    valueOf(await api.decisions.reopen({ roleId, reason: 'Bo declined' }))
    const [reopening] = (await application(bo)).moves
    expect(await api.candidates.undoMove({ moveId: reopening?.id ?? '' })).toMatchObject(refusal('undo-too-late'))
    expect((await application(bo)).stage).toBe('finalist')
  })

  test('is refused where nothing was decided', async () => {
    const { api, roleId } = await openDecided()
    expect(await api.decisions.reopen({ roleId, reason: 'x' })).toMatchObject(refusal('not-found'))
    expect(await api.decisions.reopen({ roleId: uuid(1), reason: 'x' })).toMatchObject(refusal('not-found'))
  })
})

test('nobody is added to a role whose decision is recorded', async () => {
  const { api, roleId, save, record } = await openDecided()
  await save()
  valueOf(await record())
  const details = { name: 'Late', email: '', phone: '', source: '', notes: '' }
  expect(await api.candidates.add({ roleId, details })).toMatchObject(refusal('decision-made'))
  valueOf(await api.decisions.reopen({ roleId, reason: 'Bo declined' }))
  expect(valueOf(await api.candidates.add({ roleId, details })).stage).toBe('received')
})

test('a recorded decision holds everybody in the stage it gave them, until it is reopened', async () => {
  const { api, al, bo, roleId, save, record, application } = await openDecided()
  await save()
  valueOf(await record())
  const [hiring] = (await application(bo)).moves
  expect(await api.candidates.move({ applicationId: al, toStage: 'finalist', rejection: null })).toMatchObject(refusal('decision-made'))
  expect(await api.candidates.undoMove({ moveId: hiring?.id ?? '' })).toMatchObject(refusal('decision-made'))
  expect(await application(bo)).toMatchObject({ stage: 'hired', moves: [hiring, {}] })
  valueOf(await api.decisions.reopen({ roleId, reason: 'Bo took another post' }))
  expect(await api.candidates.move({ applicationId: al, toStage: 'finalist', rejection: null })).toMatchObject({ ok: true })
})
