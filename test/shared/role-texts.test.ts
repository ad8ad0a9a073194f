import { expect, test } from 'vitest'
import { roleTexts, withText } from '../../shared/domain/role-texts'
import { RoleContent } from '../../shared/domain/roles'
import { bookkeeper } from '../helpers/role-content'

test('every text has a path of its own, and writing to it changes that text alone', () => {
  const before = bookkeeper()
  const texts = roleTexts(before)
  expect(new Set(texts.map(text => text.path)).size).toBe(texts.length)
  for (const { path } of texts) {
    const after = withText(before, path, 'changed')
    const changed = roleTexts(after).filter((text, at) => text.text !== texts[at]?.text)
    expect(changed.map(text => text.path)).toEqual([path])
    expect(RoleContent.safeParse(after).success).toBe(true)
  }
})

test('no text of a role is forgotten: each string that is neither an id nor a choice has a path', () => {
  const content = bookkeeper()
  const listed = new Set(roleTexts(content).map(text => text.text))
  const keysThatAreNoText = /^(id|language|level|checkedBy|kind|group|weightReason|criterionId|currency|period|dutyIds|requirementIds)$/
  const strings = (value: unknown, key: string): string[] =>
    typeof value === 'string'
      ? keysThatAreNoText.test(key)
        ? []
        : [value]
      : Array.isArray(value)
        ? value.flatMap(item => strings(item, key))
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([name, item]) => strings(item, name))
          : []
  expect(strings(content, '').filter(text => !listed.has(text))).toEqual([])
})

test('a path that leads nowhere changes nothing', () => {
  const content = bookkeeper()
  expect(withText(content, 'duties/no-such/what', 'x')).toEqual(content)
  expect(withText(content, 'kit/workSample/nothing', 'x')).toEqual(content)
})
