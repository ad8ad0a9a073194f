import fc from 'fast-check'
import type { LooseChoice, Removed } from '../../shared/domain/chain'
import { RoleContent } from '../../shared/domain/roles'
import { bookkeeper, criterion } from './role-content'

/** The ids of its duties, of its requirements and of its criteria. */
export const linkedIds = ['a', 'b', 'c', 'd']
const someIds = fc.uniqueArray(fc.constantFrom(...linkedIds), { maxLength: 2 })

/** A role of which anything may be linked to anything. */
export const linkedRole: fc.Arbitrary<RoleContent> = fc
  .record({
    links: fc.array(fc.record({ dutyIds: someIds, requirementIds: someIds }), { minLength: 4, maxLength: 4 }),
    asked: fc.array(fc.constantFrom(...linkedIds), { maxLength: 6 }),
  })
  .map(({ links, asked }) => {
    const { duties, requirements, kit } = bookkeeper()
    const criterionId = asked[0] ?? 'a'
    return RoleContent.parse({
      ...bookkeeper(),
      duties: linkedIds.map(id => ({ ...duties[0], id })),
      requirements: linkedIds.map(id => ({ ...requirements[0], id })),
      criteria: linkedIds.map((id, at) => criterion(id, links[at])),
      kit: {
        minutes: 45,
        questions: asked.map((each, at) => ({ id: `q${at}`, criterionId: each, text: 'x', followUps: [] })),
        workSample: { ...kit.workSample, criterionId },
        rolePlay: { ...kit.rolePlay, criterionId: 'b' },
      },
    })
  })

const looseChoice = fc.oneof(
  fc.constant<LooseChoice>({ kind: 'keep' }),
  fc.constant<LooseChoice>({ kind: 'drop' }),
  fc.record({
    kind: fc.constant('link' as const),
    dutyIds: fc.uniqueArray(fc.constantFrom(...linkedIds, 'gone')),
    requirementIds: fc.uniqueArray(fc.constantFrom(...linkedIds)),
  }),
)
/** What is chosen for criteria, loose or not. */
export const looseChoices = fc.dictionary(fc.constantFrom(...linkedIds), looseChoice).map(each => new Map(Object.entries(each)))
/** A duty or a requirement that goes. */
export const removal: fc.Arbitrary<Removed> = fc.oneof(
  fc.constantFrom(...linkedIds).map(removedDutyId => ({ removedDutyId })),
  fc.constantFrom(...linkedIds).map(removedRequirementId => ({ removedRequirementId })),
)
