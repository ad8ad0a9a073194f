import { expect, test } from 'vitest'
import { acceptFinding, readRole } from '../../../shared/domain/coach/read-role'
import { plainRichText } from '../../../shared/domain/rich-text'
import { bookkeeper } from '../../helpers/role-content'

const findingsIn = (about: string) => readRole(bookkeeper({ about }), 'FR').filter(({ path }) => path === 'about')

test('the text about the firm is read without its marks, and a finding counts in its words alone', () => {
  const about = 'We are **a na**tive *English* speaker.\n- calm'
  const findings = findingsIn(about)
  expect(findings.map(({ words }) => words).join()).toMatch(/native English speaker,calm$/)
  for (const { start, end, words } of findings) expect(plainRichText(about).slice(start, end)).toBe(words)
})

test('what is taken replaces the words and keeps every mark around them', () => {
  const content = bookkeeper({ about: 'First **line**.\n- *With* a **native English speaker, here**\n- last' })
  const [finding] = readRole(content, 'FR').filter(({ path }) => path === 'about')
  if (!finding?.suggestion) throw new Error('nothing is offered')
  const taken = acceptFinding(content, finding).about
  expect(finding.words).toBe('a native English speaker')
  expect(taken).toBe(`First **line**.\n- *With* **${finding.suggestion}, here**\n- last`)
  const changed = { ...content, about: 'First line.' }
  expect(acceptFinding(changed, finding)).toBe(changed)
})

test('nothing is said of a firm that nothing is said about', () => {
  expect(findingsIn('')).toEqual([])
})
