import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveItem, removeCriterion, removeDuty, removeRequirement, totalShare, unaskedCriteria } from '../../shared/domain/role-edits'
import { blankRole, danglingLinks, RoleContent } from '../../shared/domain/roles'
import { linkedIds as ids, linkedRole } from '../helpers/linked-role'
import { bookkeeper, criterion } from '../helpers/role-content'

describe.each([
  ['duty', removeDuty, 'duties'],
  ['requirement', removeRequirement, 'requirements'],
  ['criterion', removeCriterion, 'criteria'],
] as const)('removing a %s', (_, remove, part) => {
  test('leaves a valid role with no link to it, and everything else of its kind', () => {
    fc.assert(
      fc.property(linkedRole, fc.constantFrom(...ids), (role, id) => {
        const rest = remove(role, id)
        expect(danglingLinks(rest)).toEqual([])
        expect(RoleContent.safeParse(rest).success).toBe(true)
        expect(rest[part].map(each => each.id)).toEqual(ids.filter(each => each !== id))
      }),
    )
  })

  test('that is not there changes nothing, and the role it came from is never touched', () => {
    const role = bookkeeper()
    expect(remove(role, 'nowhere')).toEqual(role)
    for (const { id } of role[part]) remove(role, id)
    expect(role).toEqual(bookkeeper())
  })
})

test('removing a criterion takes its questions and tests with it and no others', () => {
  const { kit } = removeCriterion(bookkeeper(), 'ledger')
  expect([kit.questions.map(each => each.id), kit.workSample, kit.rolePlay?.title]).toEqual([['q-values'], null, 'Angry supplier'])
})

describe('moving an item', () => {
  test('puts it at its new place', () => {
    expect(moveItem(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
    expect(moveItem(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  })

  const place = fc.integer({ min: -2, max: 8 })

  test('loses and doubles nothing, wherever it goes, and leaves the given list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), place, place, (items, from, to) => {
        const before = [...items]
        expect(moveItem(items, from, to).sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b))
        expect(items).toEqual(before)
      }),
    )
  })

  test('there and back is where it was; outside the list nothing moves', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), place, place, (items, from, to) => {
        expect(moveItem(moveItem(items, from, to), to, from)).toEqual(items)
      }),
    )
    expect(moveItem([1, 2], 0, 2)).toEqual([1, 2])
  })
})

test('shares add up over the duties that say one', () => {
  expect(totalShare(bookkeeper())).toBe(60)
  expect(totalShare(blankRole('Clerk', 'en'))).toBe(0)
})

test('criteria without a question or test are holes in the plan', () => {
  const role = bookkeeper({ criteria: [...bookkeeper().criteria, criterion('hole')] })
  expect(unaskedCriteria(role).map(each => each.id)).toEqual(['hole'])
  expect(unaskedCriteria(bookkeeper())).toEqual([])
})

test('a question without words asks nothing', () => {
  const { kit } = bookkeeper()
  const questions = kit.questions.map(question => ({ ...question, text: ' ' }))
  expect(unaskedCriteria(bookkeeper({ kit: { ...kit, questions } })).map(each => each.id)).toEqual(['values'])
})
