import { beforeEach, expect, test } from 'vitest'
import { placeAt, useHere } from '../../renderer/place'
import { bindingOf } from '../../renderer/shortcuts'

beforeEach(() => useHere.setState({ hasFirm: true, roleId: null, documentName: null }))

test.each([
  ['/', 'today', null],
  ['/new-role', 'new-role', null],
  ['/settings', 'settings', null],
  ['/roles/r1', 'role', 'r1'],
  ['/roles/r1/description', 'description', 'r1'],
  ['/roles/r1/versions', 'versions', 'r1'],
  ['/roles/r1/versions/2', 'versions', 'r1'],
  ['/roles/r1/translation', 'translation', 'r1'],
  ['/new-role/from-text', 'new-role', null],
  ['/roles/r1/plan', 'plan', 'r1'],
  ['/roles/r1/candidates', 'candidates', 'r1'],
  ['/roles/r1/candidates/a1', 'candidate', 'r1'],
  ['/roles/r1/interviews', 'interviews', 'r1'],
  ['/roles/r1/compare', 'compare', 'r1'],
  ['/roles/r1/decision', 'decision', 'r1'],
  ['/interviews/i1', 'interview', null],
  ['/roles/r1/nothing', 'elsewhere', 'r1'],
  ['/nothing', 'elsewhere', null],
])('the address %s is the page "%s" of role %s', (path, page, roleId) => {
  expect(placeAt(path)).toMatchObject({ page, roleId })
})

test('an interview belongs to the role that its page names', () => {
  useHere.setState({ roleId: 'r7' })
  expect(placeAt('/interviews/i1')).toMatchObject({ page: 'interview', roleId: 'r7' })
})

test('before there is a firm there is only the first page', () => {
  useHere.setState({ hasFirm: false })
  expect(placeAt('/').page).toBe('first-run')
})

test.each([
  ['Mod+K', '$mod+K'],
  ['Mod+Shift+P', '$mod+Shift+P'],
  ['Mod+1', '$mod+Digit1'],
  ['Mod+6', '$mod+[Shift]+6'],
  ['Mod+,', '$mod+,'],
  ['F1', 'F1'],
])('%s is listened for as %s', (shortcut, binding) => {
  expect(bindingOf(shortcut)).toBe(binding)
})
