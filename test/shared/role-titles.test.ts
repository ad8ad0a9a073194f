import { expect, test } from 'vitest'
import { hasTwin, openTwin } from '../../shared/domain/role-titles'
import { rowId } from '../helpers/role-content'

const role = (n: number, title: string, status: 'open' | 'closed' = 'open') => ({ id: rowId(n), title, status, createdAtMs: n })

test('two roles are of one name whatever the case, the accents and the blanks around', () => {
  const roles = [role(1, 'Secrétaire'), role(2, 'secretaire '), role(3, 'Clerk')]
  expect(roles.map(each => hasTwin(roles, each))).toEqual([true, true, false])
  expect(openTwin(roles, 'SECRETAIRE')?.id).toBe(rowId(2))
})

test('only an open role stands in the way of a name, and no name is no twin', () => {
  const roles = [role(1, 'Clerk', 'closed'), role(2, ' ')]
  expect(openTwin(roles, 'Clerk')).toBeUndefined()
  expect(openTwin(roles, '')).toBeUndefined()
})
