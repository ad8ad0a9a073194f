import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispatch } from '../../electron/core/dispatch'
import type { Contract } from '../../shared/contract'
import { blankRole, type Criterion, emptyAnchors } from '../../shared/domain/roles'
import { failureCodes } from '../../shared/result'
import { documents } from '../helpers/document-bytes'
import { openTestApp, uuid, valueOf } from '../helpers/open-test-app'

const details = { name: 'Amel Haddad', email: '', phone: '', source: '', notes: '' }
const noSuch = uuid(1)
const noFacts = { education: [], experience: [], certificates: [] }
/** The bar is 10,000 a call (FUZZ_RUNS=10000); this many each time the tests run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 150)
const plan = { title: 'First', plannedForMs: null, minutes: 45, rater: 'Zoé' }

/** An input of the right shape for every call; where it names something, nothing there has that id. */
const wellFormed: { readonly [A in keyof Contract]: { readonly [M in keyof Contract[A]]: unknown } } = {
  workspace: {
    get: {},
    setUp: { firmName: 'Brunel', language: 'fr', country: 'FR', start: 'empty' },
    saveSettings: { firmName: 'Brunel', language: 'fr', country: 'FR' },
    leaveSample: { firmName: 'Brunel' },
  },
  today: { get: {} },
  roles: {
    list: {},
    get: { roleId: noSuch },
    listPacks: { language: 'en' },
    getPack: { packId: 'bookkeeper', language: 'en' },
    create: { from: 'copy', roleId: noSuch, title: 'Copy' },
    readDocument: { bytes: documents.plain },
    saveContent: { roleId: noSuch, baseRevision: 1, content: blankRole('Bookkeeper', 'en') },
    setWeight: { roleId: noSuch, criterionId: 'care', weight: 2, reason: 'Because' },
    listVersions: { roleId: noSuch },
    getVersion: { roleId: noSuch, number: 1 },
    advertise: { roleId: noSuch, baseRevision: 1 },
    translateFromPacks: { roleId: noSuch },
    remove: { roleId: noSuch },
  },
  candidates: {
    listForRole: { roleId: noSuch },
    get: { applicationId: noSuch },
    add: { roleId: noSuch, details },
    save: { applicationId: noSuch, baseRevision: 1, details, facts: noFacts },
    saveChecks: { applicationId: noSuch, baseRevision: 1, checks: [{ requirementId: 'excel', status: 'met', note: '' }] },
    move: { applicationId: noSuch, toStage: 'rejected', rejection: { kind: 'other', reason: 'Because' } },
    undoMove: { moveId: noSuch },
    remove: { applicationId: noSuch },
    attachFile: { applicationId: noSuch, name: 'cv.pdf', bytes: documents.pdf },
    readFile: { fileId: noSuch },
    removeFile: { fileId: noSuch },
  },
  interviews: {
    listForRole: { roleId: noSuch },
    get: { interviewId: noSuch },
    plan: { applicationId: noSuch, plan },
    savePlan: { interviewId: noSuch, plan },
    startClock: { interviewId: noSuch },
    stopClock: { interviewId: noSuch },
    saveNote: { interviewId: noSuch, stepId: 'q1', text: 'calm', baseRevision: 0 },
    rate: { interviewId: noSuch, rating: { criterionId: 'care', value: 4, isNotAssessed: false, quote: '' } },
    lock: { interviewId: noSuch },
    remove: { interviewId: noSuch },
  },
  comparison: { get: { roleId: noSuch }, getEvidence: { applicationId: noSuch, criterionId: 'care' } },
  decisions: {
    get: { roleId: noSuch },
    saveDraft: { roleId: noSuch, baseRevision: 0, draft: { chosenApplicationId: null, reasons: {}, decidedBy: '' } },
    record: { roleId: noSuch },
    reopen: { roleId: noSuch, reason: 'She declined' },
  },
  firmWords: { list: {}, add: { word: 'Corvin' }, remove: { word: 'Corvin' } },
  spelling: { check: { language: 'en', words: ['invoice', 'recieve'] } },
}

const calls = Object.entries(wellFormed).flatMap(([area, methods]) =>
  Object.entries(methods).map(([name, input]) => [`${area}.${name}`, input] as const),
)

type App = ReturnType<typeof openTestApp>

/** Everything that is kept, as one text. */
function everythingIn({ db, door }: App): string {
  const tables = db.prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all()
  return JSON.stringify([tables.map(({ name }) => db.prepare(`SELECT * FROM "${name}"`).all()), door.context.files.list()])
}

async function openWithPeople() {
  const app = openTestApp()
  valueOf(await app.api.workspace.setUp({ firmName: 'Brunel', language: 'fr', country: 'FR', start: 'empty' }))
  const role = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  const { id: applicationId } = valueOf(await app.api.candidates.add({ roleId: role.id, details }))
  valueOf(await app.api.candidates.attachFile({ applicationId, name: 'cv.pdf', bytes: documents.pdf }))
  return { ...app, role, applicationId }
}

async function openWithInterview() {
  const app = await openWithPeople()
  const { api, role, applicationId } = app
  const care: Criterion = {
    id: 'care',
    name: 'Care',
    group: 'work',
    dutyIds: [],
    requirementIds: [],
    anchors: emptyAnchors,
    weight: 1,
    weightReason: '',
  }
  const questions = [{ id: 'q1', criterionId: 'care', text: 'How do you check your own work?', followUps: [] }]
  const content = { ...role.content, criteria: [care], kit: { ...role.content.kit, questions } }
  valueOf(await api.roles.saveContent({ roleId: role.id, baseRevision: 1, content }))
  const interview = valueOf(await api.interviews.plan({ applicationId, plan }))
  const { files, moves } = valueOf(await api.candidates.get({ applicationId }))
  const ids = { roleId: role.id, applicationId, interviewId: interview.id, fileId: files[0]?.id, moveId: moves[0]?.id }
  return { ...app, ids }
}

/** The input with the names of things that are there. */
const aimed = (input: unknown, ids: Readonly<Record<string, string | undefined>>): unknown =>
  typeof input === 'object' && input !== null
    ? Object.fromEntries(Object.entries(input).map(([key, value]) => [key, ids[key] ?? value]))
    : input

/** The input with one of its values, at any depth, replaced, removed or joined by another. */
function broken(input: unknown): fc.Arbitrary<unknown> {
  if (typeof input !== 'object' || input === null || input instanceof Uint8Array) return fc.anything()
  const entries = Object.entries(input)
  const extra = fc.tuple(fc.string(), fc.anything()).map(([key, value]) => ({ ...input, [key]: value }))
  if (entries.length === 0) return fc.oneof(fc.anything(), extra)
  const inside = fc.constantFrom(...entries).chain(([key, value]) => broken(value).map(worse => ({ ...input, [key]: worse })))
  const without = fc.constantFrom(...entries).map(([key]) => Object.fromEntries(entries.filter(([each]) => each !== key)))
  return fc.oneof(
    { weight: 4, arbitrary: inside },
    { weight: 1, arbitrary: without },
    { weight: 1, arbitrary: extra },
    { weight: 1, arbitrary: fc.anything() },
  )
}

describe('the door', () => {
  it('refuses a call that does not exist, whatever it is called', async () => {
    const app = openTestApp()
    for (const path of ['', 'roles', 'roles.', 'roles.drop', 'ROLES.list', '__proto__.get', 'roles.constructor', 'toString']) {
      expect(await dispatch(app.door, path, {})).toMatchObject({ ok: false, error: { code: 'unknown-call' } })
    }
    expect(app.announced).toEqual([])
  })

  it('says where the input is wrong and what is wrong there', async () => {
    const { api, role, applicationId } = await openWithPeople()
    const noName = await api.candidates.add({ roleId: role.id, details: { ...details, name: ' ', email: 'nobody' } })
    expect(noName).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        details: {
          issues: [
            { path: 'details.name', problem: 'empty' },
            { path: 'details.email', problem: 'not-an-email' },
          ],
        },
      },
    })
    const tooLong = await api.candidates.move({ applicationId, toStage: 'rejected', rejection: { kind: 'other', reason: 'x'.repeat(501) } })
    expect(tooLong).toMatchObject({ ok: false, error: { details: { issues: [{ path: 'rejection.reason', problem: 'too-long' }] } } })
  })

  it('announces the area after a change and after nothing else', async () => {
    const { api, announced, role } = await openWithPeople()
    announced.length = 0
    valueOf(await api.roles.list({}))
    await api.roles.remove({ roleId: role.id }) // refused
    expect(announced).toEqual([])
    valueOf(await api.candidates.add({ roleId: role.id, details }))
    expect(announced).toEqual(['candidates'])
  })

  it('undoes all of a command that fails halfway', async () => {
    const app = await openWithPeople()
    app.db.exec(`CREATE TEMP TRIGGER stop BEFORE INSERT ON applications BEGIN SELECT raise(ABORT, 'stop'); END`)
    const before = everythingIn(app)
    expect(await app.api.candidates.add({ roleId: app.role.id, details })).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(everythingIn(app)).toBe(before)
    expect(app.logged).toHaveLength(1)
  })
})

describe('malformed calls', () => {
  it.each(calls)('%s answers a well-formed input with a value or a refusal, never with a bug', async (path, input) => {
    const app = await openWithPeople()
    const answer = await dispatch(app.door, path, input)
    expect(app.logged).toEqual([])
    expect(answer.ok ? 'a value' : answer.error.code).toMatch(/^(a value|not-found|already-set-up)$/)
  })

  it.each(calls)(
    '%s never throws, refuses with a known code and then has changed nothing',
    async (path, input) => {
      const app = await openWithInterview()
      const raws = fc.oneof(
        { weight: 1, arbitrary: fc.anything() },
        { weight: 2, arbitrary: broken(input) },
        { weight: 2, arbitrary: broken(aimed(input, app.ids)) },
      )
      const property = fc.asyncProperty(raws, async raw => {
        const before = everythingIn(app)
        app.announced.length = 0
        const answer = await dispatch(app.door, path, raw)
        expect(app.logged).toEqual([])
        if (answer.ok) return
        expect(failureCodes).toContain(answer.error.code)
        expect(everythingIn(app)).toBe(before)
        expect(app.announced).toEqual([])
      })
      await fc.assert(property, { numRuns: runs })
    },
    5000 + runs * 20,
  )
})

describe('a disk that refuses', () => {
  it('when full, says so and leaves nothing half-written', async () => {
    const app = await openWithPeople()
    app.db.pragma(`max_page_count = ${String(app.db.pragma('page_count', { simple: true }))}`)
    const notes = 'x'.repeat(20_000)
    let before = everythingIn(app)
    let answer = await app.api.candidates.add({ roleId: app.role.id, details: { ...details, notes } })
    for (let each = 0; answer.ok && each < 20; each += 1) {
      before = everythingIn(app)
      answer = await app.api.candidates.add({ roleId: app.role.id, details: { ...details, notes } })
    }
    expect(answer).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(everythingIn(app)).toBe(before)
    expect(app.db.inTransaction).toBe(false)
    const saved = await app.api.roles.saveContent({ roleId: app.role.id, baseRevision: 1, content: longRole() })
    expect(saved).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(everythingIn(app)).toBe(before)
  })

  it('works again once there is room', async () => {
    const app = await openWithPeople()
    app.db.pragma(`max_page_count = ${String(app.db.pragma('page_count', { simple: true }))}`)
    const save = () => app.api.roles.saveContent({ roleId: app.role.id, baseRevision: 1, content: longRole() })
    expect(await save()).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    app.db.pragma('max_page_count = 100000')
    expect(valueOf(await save()).content).toEqual(longRole())
  })

  it('when read-only, says so, still reads and changes nothing', async () => {
    const app = await openWithPeople()
    const { applicationId, role } = app
    app.db.pragma('query_only = 1')
    const before = everythingIn(app)
    const answers = [
      await app.api.candidates.add({ roleId: role.id, details }),
      await app.api.candidates.move({ applicationId, toStage: 'screening', rejection: null }),
      await app.api.candidates.remove({ applicationId }),
      await app.api.candidates.attachFile({ applicationId, name: 'cv.pdf', bytes: documents.pdf }),
      await app.api.roles.saveContent({ roleId: role.id, baseRevision: 1, content: longRole() }),
      await app.api.workspace.saveSettings({ firmName: 'Other', language: 'en', country: 'FR' }),
    ]
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'disk-read-only' } })
    expect(everythingIn(app)).toBe(before)
    expect(valueOf(await app.api.roles.get({ roleId: role.id }))).toEqual(role)
  })
})

function longRole() {
  const what = 'Keeps the books to the cent. '.repeat(10)
  const duties = Array.from({ length: 30 }, (_, at) => ({
    id: `d${at}`,
    what,
    standard: what,
    frequency: '',
    sharePercent: null,
    withWhom: '',
  }))
  return { ...blankRole('Bookkeeper', 'en'), duties }
}
