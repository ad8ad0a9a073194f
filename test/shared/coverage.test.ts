import { describe, expect, test } from 'vitest'
import { type CoverageCell, coverageOf, kitTime, testsOthers } from '../../shared/domain/coverage'
import { blankRole, type Method, type Requirement, type RoleContent } from '../../shared/domain/roles'
import { bookkeeper, criterion } from '../helpers/role-content'

const { kit } = bookkeeper()
const must = (changes: Partial<Requirement>): Requirement => ({
  id: 'vat',
  text: 'Knows VAT',
  level: 'must',
  checkedBy: 'interview',
  ...changes,
})

/** The cells that say something. */
const said = (cells: Readonly<Record<Method, CoverageCell>>) =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell.kind !== 'none'))

const rowOf = (content: RoleContent, id: string) => coverageOf(content).find(row => row.id === id)

describe('the coverage map', () => {
  test('has the duties first, then the musts, then what would be good to have; nothing without words', () => {
    const role = bookkeeper({
      duties: [...bookkeeper().duties, { id: 'blank', what: '', standard: '', frequency: '', sharePercent: null, withWhom: '' }],
      requirements: [...bookkeeper().requirements, must({})],
    })
    expect(coverageOf(role).map(row => `${row.kind} ${row.id}`)).toEqual([
      'duty close',
      'duty calls',
      'must payroll',
      'must vat',
      'nice english',
    ])
    expect(coverageOf(blankRole('Clerk', 'en'))).toEqual([])
  })

  test('counts the questions and ticks the tests of every criterion behind a line', () => {
    const row = rowOf(bookkeeper(), 'close')
    expect(row?.criteria.map(each => each.id)).toEqual(['ledger', 'suppliers'])
    expect(said(row?.cells ?? ({} as never))).toEqual({
      interview: { kind: 'questions', count: 1 },
      'work-sample': { kind: 'test', isWritten: true },
      'role-play': { kind: 'test', isWritten: true },
    })
  })

  test.each<[string, Partial<RoleContent>, object, object | null]>([
    ['the CV covers, without a criterion', { requirements: [must({ checkedBy: 'cv' })] }, { cv: { kind: 'checked' } }, null],
    ['a telephone call covers', { requirements: [must({ checkedBy: 'phone' })] }, { phone: { kind: 'checked' } }, null],
    ['a reference covers', { requirements: [must({ checkedBy: 'reference' })] }, { reference: { kind: 'checked' } }, null],
    ['nothing rates', { requirements: [must({})] }, { interview: { kind: 'promised' } }, { kind: 'unrated' }],
    [
      'a criterion rates and nothing asks about',
      { requirements: [must({})], criteria: [criterion('c', { requirementIds: ['vat'] })], kit: { ...kit, questions: [] } },
      { interview: { kind: 'promised' } },
      { kind: 'unasked', criterionId: 'c' },
    ],
    [
      'only a question without words asks about',
      {
        requirements: [must({})],
        criteria: [criterion('c', { requirementIds: ['vat'] })],
        kit: { ...kit, questions: [{ id: 'q', criterionId: 'c', text: ' ', followUps: [] }] },
      },
      { interview: { kind: 'promised' } },
      { kind: 'unasked', criterionId: 'c' },
    ],
    [
      'a test covers though it should be asked too',
      { requirements: [must({})], criteria: [criterion('ledger', { requirementIds: ['vat'] })], kit: { ...kit, questions: [] } },
      { interview: { kind: 'promised' }, 'work-sample': { kind: 'test', isWritten: true } },
      null,
    ],
    [
      'a test covers that is still to be written',
      {
        requirements: [must({ checkedBy: 'work-sample' })],
        criteria: [criterion('ledger', { requirementIds: ['vat'] })],
        kit: { ...kit, questions: [], workSample: kit.workSample && { ...kit.workSample, task: '' } },
      },
      { 'work-sample': { kind: 'test', isWritten: false } },
      null,
    ],
    ['would only be good to have', { requirements: [must({ level: 'nice' })] }, { interview: { kind: 'promised' } }, null],
  ])('shows a requirement that %s', (_, changes, cells, hole) => {
    const row = rowOf(bookkeeper({ criteria: [], ...changes }), 'vat')
    expect([said(row?.cells ?? ({} as never)), row?.hole]).toEqual([cells, hole])
  })

  test.each([
    ['nothing rates', bookkeeper({ criteria: [] }), { kind: 'unrated' }],
    [
      'nothing asks about',
      bookkeeper({ kit: { ...kit, questions: [], workSample: null, rolePlay: null } }),
      { kind: 'unasked', criterionId: 'ledger' },
    ],
    ['is covered', bookkeeper(), null],
  ])('shows a duty that %s', (_, role, hole) => {
    expect(rowOf(role, 'close')?.hole).toEqual(hole)
  })
})

describe('the time of an interview', () => {
  const asked = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `q${at}`, criterionId: 'ledger', text: 'Why?', followUps: [] }))
  test.each([
    [
      'fits',
      { ...kit, questions: asked(3) },
      { questionCount: 3, questions: 12, workSample: 20, rolePlay: 10, sum: 42, over: 0, advised: 55 },
    ],
    ['does not fit', { ...kit, questions: asked(9) }, { questions: 36, sum: 66, planned: 45, over: 21, advised: 80 }],
    ['fits to the minute', { ...kit, minutes: 42, questions: asked(3) }, { sum: 42, over: 0 }],
    [
      'counts no test that is not there',
      { ...kit, questions: asked(2), workSample: null, rolePlay: null },
      { workSample: 0, rolePlay: 0, sum: 8, advised: 20 },
    ],
    [
      'counts no question without words',
      { ...kit, questions: [{ id: 'q', criterionId: 'ledger', text: ' ', followUps: [] }] },
      { questionCount: 0, sum: 30 },
    ],
    ['keeps time for the welcome', { ...kit, questions: [], workSample: null, rolePlay: null }, { sum: 0, advised: 10 }],
    [
      'advises no more than a plan can hold',
      { ...kit, questions: asked(80), workSample: kit.workSample && { ...kit.workSample, minutes: 240 } },
      { sum: 570, advised: 480, over: 525 },
    ],
  ])('%s', (_, given, expected) => {
    expect(kitTime(given)).toMatchObject(expected)
  })
})

describe('whether working with others is tested', () => {
  test.each([
    ['by the role-play', bookkeeper(), true],
    ['by no role-play', bookkeeper({ kit: { ...kit, rolePlay: null } }), false],
    [
      'by a role-play about the work',
      bookkeeper({ kit: { ...kit, rolePlay: kit.rolePlay && { ...kit.rolePlay, criterionId: 'ledger' } } }),
      false,
    ],
    [
      'by a work sample about others',
      bookkeeper({ kit: { ...kit, rolePlay: null, workSample: kit.workSample && { ...kit.workSample, criterionId: 'suppliers' } } }),
      true,
    ],
    ['where nothing rates it', bookkeeper({ criteria: [criterion('ledger')] }), false],
  ])('%s', (_, role, expected) => {
    expect(testsOthers(role)).toBe(expected)
  })
})
