import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dropCriteria,
  type LooseEnd,
  linesOf,
  looseEnds,
  looseEndsOf,
  nearestLine,
  type Removed,
  relinkCriterion,
  removeFromChain,
} from '../../shared/domain/chain'
import { blankRole, danglingLinks, RoleContent } from '../../shared/domain/roles'
import { linkedRole, looseChoices, removal } from '../helpers/linked-role'
import { bookkeeper, criterion } from '../helpers/role-content'

const { kit } = bookkeeper()

/** A loose end in short. */
const short = (end: LooseEnd): string => {
  if (end.kind === 'duty') return `duty ${end.duty.id}`
  if (end.kind === 'must') return `must ${end.requirement.id}`
  if (end.kind === 'question') return `question ${end.question.id}`
  return end.kind === 'test' ? `test ${end.test}` : `${end.kind} ${end.criterion.id}`
}

describe('what hangs loose in a role', () => {
  const files = { id: 'files', what: 'Files contracts', standard: '', frequency: '', sharePercent: null, withWhom: '' }
  const must = (checkedBy: 'cv' | 'phone' | 'interview' | 'reference' | 'role-play', text = 'Knows VAT') => ({
    requirements: [...bookkeeper().requirements, { id: 'vat', text, level: 'must' as const, checkedBy }],
  })
  test.each<[string, Partial<RoleContent>, readonly string[]]>([
    ['nothing, where every link holds', {}, []],
    ['a duty that no criterion rates', { duties: [...bookkeeper().duties, files] }, ['duty files']],
    ['no duty without words', { duties: [...bookkeeper().duties, { ...files, what: ' ' }] }, []],
    ['a must for the interview that no criterion rates', must('interview'), ['must vat']],
    ['a must for a test that no criterion rates', must('role-play'), ['must vat']],
    ['no must that the CV shows', must('cv'), []],
    ['no must that is asked by telephone', must('phone'), []],
    ['no must that a reference tells', must('reference'), []],
    ['no must without words', must('interview', ''), []],
    [
      'a criterion that follows from nothing and that nothing asks about',
      { criteria: [...bookkeeper().criteria, criterion('new')] },
      ['unfounded new', 'unasked new'],
    ],
    ['a criterion that nothing asks about', { kit: { ...kit, rolePlay: null } }, ['unasked suppliers']],
    [
      'a question without words, beside one that has some',
      { kit: { ...kit, questions: [...kit.questions, { id: 'q-new', criterionId: 'values', text: '', followUps: [] }] } },
      ['question q-new'],
    ],
    [
      'the criterion alone, where its only question has no words',
      { kit: { ...kit, questions: [{ id: 'q-new', criterionId: 'values', text: '\n', followUps: [] }] } },
      ['unasked values'],
    ],
    [
      'tests that are not written',
      {
        kit: {
          ...kit,
          workSample: kit.workSample && { ...kit.workSample, task: '' },
          rolePlay: kit.rolePlay && { ...kit.rolePlay, situation: ' ' },
        },
      },
      ['test work-sample', 'test role-play'],
    ],
  ])('is %s', (_, changes, ends) => {
    expect(looseEnds(bookkeeper(changes)).map(short)).toEqual(ends)
  })

  test('is nothing in a role that is only begun', () => {
    expect(looseEnds(blankRole('Clerk', 'en'))).toEqual([])
  })
})

describe('what a removal would leave loose', () => {
  const role = bookkeeper({
    criteria: [
      criterion('values', { group: 'values', dutyIds: ['close'] }),
      criterion('ledger', { dutyIds: ['close'] }),
      criterion('suppliers', { group: 'others', dutyIds: ['calls', 'close'] }),
      criterion('english', { requirementIds: ['english'] }),
      criterion('loose'),
    ],
  })
  test.each<[string, Removed, readonly string[]]>([
    ['the criterion that follows from this duty alone', { removedDutyId: 'close' }, ['ledger']],
    ['nothing, where another duty is behind it', { removedDutyId: 'calls' }, []],
    ['the criterion that follows from this requirement alone', { removedRequirementId: 'english' }, ['english']],
    ['nothing, for a requirement that nothing follows from', { removedRequirementId: 'payroll' }, []],
    ['nothing, for a duty that is not there', { removedDutyId: 'nowhere' }, []],
  ])('is %s', (_, removed, ids) => {
    expect(looseEndsOf(role, removed).map(each => each.criterion.id)).toEqual(ids)
  })

  test('comes with the questions, the tests and the weight that hang on it', () => {
    const weighted = bookkeeper({
      criteria: [
        criterion('ledger', { dutyIds: ['close'], weight: 2, weightReason: 'Errors cost' }),
        criterion('values', { group: 'values' }),
        criterion('suppliers', { dutyIds: ['calls'] }),
      ],
    })
    expect(looseEndsOf(weighted, { removedDutyId: 'close' })).toEqual([
      { criterion: weighted.criteria[0], questions: [kit.questions[1]], tests: ['work-sample'] },
    ])
  })
})

describe('edits of the chain', () => {
  test('dropping criteria takes their questions and tests with them', () => {
    const rest = dropCriteria(bookkeeper(), ['ledger', 'suppliers'])
    expect(rest.criteria.map(each => each.id)).toEqual(['values'])
    expect(rest.kit).toEqual({ ...kit, questions: [kit.questions[0]], workSample: null, rolePlay: null })
  })

  test('linking a criterion anew keeps it as it is, and never links it to what is not there', () => {
    const rest = relinkCriterion(bookkeeper(), 'ledger', { dutyIds: ['calls', 'gone'], requirementIds: ['gone'] })
    expect(rest.criteria[1]).toEqual(criterion('ledger', { dutyIds: ['calls'] }))
    expect(danglingLinks(rest)).toEqual([])
  })

  test('a removal with any choices leaves a valid role, and touches no criterion that it does not leave loose', () => {
    fc.assert(
      fc.property(linkedRole, removal, looseChoices, (role, removed, chosen) => {
        const rest = removeFromChain(role, removed, chosen)
        expect(RoleContent.safeParse(rest).success).toBe(true)
        const loose = looseEndsOf(role, removed).map(each => each.criterion.id)
        const dropped = loose.filter(id => chosen.get(id)?.kind === 'drop')
        expect(rest.criteria.map(each => each.id)).toEqual(role.criteria.map(each => each.id).filter(id => !dropped.includes(id)))
        expect(rest.kit.questions).toEqual(role.kit.questions.filter(question => !dropped.includes(question.criterionId)))
      }),
      { numRuns: 500 },
    )
  })
})

describe('the line that is nearest in its words', () => {
  const lines = linesOf(
    bookkeeper({
      duties: [
        { id: 'd1', what: 'Answer the telephone', standard: '', frequency: '', sharePercent: null, withWhom: '' },
        { id: 'd2', what: 'Rapprocher les relevés bancaires', standard: '', frequency: '', sharePercent: null, withWhom: '' },
        { id: 'blank', what: ' ', standard: '', frequency: '', sharePercent: null, withWhom: '' },
      ],
      requirements: [{ id: 'r1', text: 'Posts supplier invoices without a mistake', level: 'must', checkedBy: 'interview' }],
    }),
  )
  test.each([
    ['one that shares words', 'Post the supplier invoice', 'r1'],
    ['one that shares them with other endings and accents', 'RAPPROCHE le releve bancaire', 'd2'],
    ['the first, where nothing is shared', 'Zebra', 'd1'],
    ['the first, for no words at all', '', 'd1'],
  ])('is %s', (_, text, id) => {
    expect(nearestLine(lines, text)?.id).toBe(id)
  })

  test('leaves out lines without words, and is nothing where there is none', () => {
    expect(lines.map(line => line.id)).toEqual(['d1', 'd2', 'r1'])
    expect(nearestLine([], 'Anything')).toBeNull()
  })
})
