import { describe, expect, test } from 'vitest'
import { blankRole, Criterion, danglingLinks, hasReasonWhereDue, RoleContent } from '../../shared/domain/roles'
import { bookkeeper, criterion } from '../helpers/role-content'

const problemsOf = (content: unknown) => RoleContent.safeParse(content).error?.issues.map(issue => issue.message)

describe('a role’s content', () => {
  test('may be complete, or blank but for its title', () => {
    expect(RoleContent.parse(bookkeeper())).toEqual(bookkeeper())
    expect(RoleContent.safeParse(blankRole('Clerk', 'en')).success).toBe(true)
    expect(RoleContent.safeParse(blankRole(' ', 'en')).success).toBe(false)
  })

  test('has no link that leads nowhere', () => {
    const role = bookkeeper({ criteria: [criterion('ledger', { dutyIds: ['gone'], requirementIds: ['lost'] })] })
    expect(danglingLinks(role)).toEqual(['gone', 'lost', 'values', 'suppliers'])
    expect(problemsOf(role)).toEqual(['dangling-link'])
  })

  test('weighs nothing differently without a reason', () => {
    const weighed = (weightReason: string) =>
      bookkeeper({ criteria: bookkeeper().criteria.map(each => ({ ...each, weight: 2, weightReason })) })
    expect(problemsOf(weighed(' '))).toEqual(['weight-needs-reason'])
    expect(problemsOf(weighed('Half of the day'))).toBeUndefined()
    expect([0, 0.5, 1].map(weight => hasReasonWhereDue({ weight, weightReason: '' }))).toEqual([false, false, true])
  })

  test.each(['duties', 'requirements', 'criteria'] as const)('names each of its %s once', part => {
    const role = bookkeeper()
    expect(RoleContent.safeParse({ ...role, [part]: [...role[part], role[part][0]] }).success).toBe(false)
  })

  test('has no question with the id of another', () => {
    const { kit } = bookkeeper()
    expect(RoleContent.safeParse(bookkeeper({ kit: { ...kit, questions: [...kit.questions, ...kit.questions] } })).success).toBe(false)
  })

  test('has no place for anything that was not thought of', () => {
    expect(RoleContent.safeParse({ ...bookkeeper(), maximumAge: 35 }).success).toBe(false)
  })
})

test.each([-0.5, 5.5, 0.25, Number.NaN])('a weight of %s is refused', weight => {
  expect(Criterion.safeParse(criterion('a', { weight, weightReason: 'x' })).success).toBe(false)
})
