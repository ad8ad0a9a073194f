import fc from 'fast-check'
import { expect, test } from 'vitest'
import { putBack } from '../../renderer/features/roles/put-back'
import { removeFromChain } from '../../shared/domain/chain'
import { linkedRole, looseChoices, removal } from '../helpers/linked-role'
import { bookkeeper } from '../helpers/role-content'

const { kit } = bookkeeper()

test('a removal with any choices is put back exactly as it was', () => {
  fc.assert(
    fc.property(linkedRole, removal, looseChoices, (role, removed, chosen) => {
      const after = removeFromChain(role, removed, chosen)
      expect(putBack(after, role, after)).toEqual(role)
    }),
    { numRuns: 500 },
  )
})

test('what was edited in between stays when a removal is put back', () => {
  const before = bookkeeper({ criteria: bookkeeper().criteria.map(each => ({ ...each, requirementIds: [] })) })
  const after = removeFromChain(before, { removedDutyId: 'close' }, new Map([['ledger', { kind: 'drop' }]]))
  const question = { id: 'q-new', criterionId: 'suppliers', text: 'And then?', followUps: [] }
  const now = { ...after, purpose: 'New', kit: { ...after.kit, questions: [...after.kit.questions, question] } }
  const back = putBack(now, before, after)
  expect(back.purpose).toBe('New')
  expect([back.duties, back.criteria, back.kit.workSample]).toEqual([before.duties, before.criteria, kit.workSample])
  expect(back.kit.questions).toEqual([...kit.questions, question])
})

test('a link that was made in between stays, the one that the removal made goes', () => {
  const before = bookkeeper({ criteria: bookkeeper().criteria.map(each => ({ ...each, requirementIds: [] })) })
  const choice = { kind: 'link' as const, dutyIds: ['calls'], requirementIds: [] }
  const after = removeFromChain(before, { removedDutyId: 'close' }, new Map([['ledger', choice]]))
  const now = { ...after, criteria: after.criteria.map(each => ({ ...each, requirementIds: ['english'] })) }
  const back = putBack(now, before, after).criteria.map(({ dutyIds, requirementIds }) => [...dutyIds, ...requirementIds])
  expect(after.criteria.map(each => each.dutyIds)).toEqual([[], ['calls'], ['calls']])
  expect(back).toEqual([['english'], ['close', 'english'], ['calls', 'close', 'english']])
})
