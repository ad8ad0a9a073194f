import { expect, test } from 'vitest'
import { blankRole } from '../../shared/domain/roles'
import { selectionSteps } from '../../shared/domain/selection-steps'
import { bookkeeper } from '../helpers/role-content'

const methods = (content: Parameters<typeof selectionSteps>[0]) => selectionSteps(content).map(step => step.method)

test('candidates are told every method that is used, with the minutes that are planned', () => {
  expect(selectionSteps(bookkeeper())).toEqual([
    { method: 'cv', minutes: null },
    { method: 'phone', minutes: null },
    { method: 'interview', minutes: 45 },
    { method: 'work-sample', minutes: 20 },
    { method: 'role-play', minutes: 10 },
  ])
})

test('a test that a requirement is checked by is told even before it is written, with the interview it is part of', () => {
  const role = blankRole('Clerk', 'en')
  const content = { ...role, requirements: [{ id: 'r', text: 'Files', level: 'must' as const, checkedBy: 'work-sample' as const }] }
  expect(selectionSteps(content)).toEqual([
    { method: 'interview', minutes: 45 },
    { method: 'work-sample', minutes: null },
  ])
  expect(methods({ ...content, requirements: content.requirements.map(each => ({ ...each, checkedBy: 'reference' as const })) })).toEqual([
    'reference',
  ])
})

test('nothing is told while nothing is planned', () => {
  expect(methods(blankRole('Clerk', 'en'))).toEqual([])
})
