import { describe, expect, test } from 'vitest'
import { buildKit, Kit } from '../../shared/domain/kits'
import { blankRole } from '../../shared/domain/roles'
import { bookkeeper, criterion } from '../helpers/role-content'

describe('the kit', () => {
  const kit = buildKit(bookkeeper())

  test('takes the criteria by group, whatever their order in the role', () => {
    expect(kit.criteria.map(each => each.id)).toEqual(['ledger', 'suppliers', 'values'])
  })

  test('asks each criterion’s questions first, then its tests', () => {
    expect(kit.steps.map(step => step.id)).toEqual(['q-ledger', 'work-sample', 'role-play', 'q-values'])
  })

  test('fits its own schema and carries the role’s language and length', () => {
    expect(Kit.parse(kit)).toEqual(kit)
    expect([kit.language, kit.minutes]).toEqual(['en', 45])
  })

  test('leaves out questions without words and criteria that nothing asks about', () => {
    const role = bookkeeper()
    const [first, second] = role.kit.questions
    const holes = buildKit({
      ...role,
      criteria: [...role.criteria, criterion('unasked')],
      kit: { ...role.kit, questions: [first, second].flatMap(each => (each ? [{ ...each, text: ' ' }] : [])) },
    })
    expect(holes.criteria.map(each => each.id)).toEqual(['ledger', 'suppliers'])
    expect(holes.steps.map(step => step.id)).toEqual(['work-sample', 'role-play'])
  })

  test('of a blank role is empty', () => {
    expect(buildKit(blankRole('Clerk', 'fr'))).toEqual({ language: 'fr', minutes: 45, criteria: [], steps: [] })
  })
})
