import { expect, test } from 'vitest'
import { brokenLines } from '../../../build/coach/coach'
import { acceptFinding, ignoreFinding, readiness, readRole } from '../../../shared/domain/coach/read-role'
import { readRules } from '../../../shared/domain/coach/rules'
import { languages } from '../../../shared/domain/language'
import type { Branch, Condition } from '../../../shared/domain/qualification'
import { type Duty, RoleContent } from '../../../shared/domain/roles'
import { bookkeeper } from '../../helpers/role-content'

const rulesOf = (content: RoleContent) => readRole(content, 'FR').map(({ rule }) => rule)
const blocking = (content: RoleContent) => readiness(readRole(content, 'FR')).blocking
const withDuty = (changes: Partial<Duty>) => bookkeeper({ duties: bookkeeper().duties.map(duty => ({ ...duty, ...changes })) })
const poor = 'Various tasks as needed by a young and dynamic team of native speakers. '

test.each(languages)('a text that is far too long keeps the role from being advertised, and its words are not read (%s)', language => {
  const content = { ...bookkeeper({ purpose: poor.repeat(3000) }), language }
  const about = readRole(content, 'FR').filter(({ path }) => path === 'purpose')
  expect(about.map(({ rule, severity }) => [rule, severity])).toEqual([['too-long', 'block']])
  expect(about[0]?.message).toMatch(/216\D000/)
})

test('a text is too long from where its own field ends, and is still read so that it can be shortened', () => {
  expect(rulesOf(withDuty({ what: 'a'.repeat(300) }))).not.toContain('too-long')
  const long = blocking(withDuty({ what: poor.repeat(5) })).filter(({ rule }) => rule === 'too-long')
  expect(long.map(({ path }) => path)).toEqual(['duties/close/what', 'duties/calls/what'])
  expect(rulesOf(withDuty({ what: poor.repeat(5) })).length).toBeGreaterThan(rulesOf(withDuty({ what: 'a'.repeat(400) })).length)
})

test('a very long sentence can be let stand: the role can be kept, and the sentence stays unmarked', () => {
  const content = bookkeeper({ purpose: `${'keeps the books and the papers of the firm in order, '.repeat(12)}every day.` })
  const long = readRole(content, 'FR').find(({ rule }) => rule === 'long-sentence')
  if (!long) throw new Error('It is not marked')
  expect(long.words.length).toBeGreaterThan(400)
  const after = ignoreFinding(content, long, 'It is a quotation.')
  expect(RoleContent.safeParse(after).error).toBeUndefined()
  expect(rulesOf(after)).not.toContain('long-sentence')
  expect(acceptFinding(content, long)).toBe(content)
})

test('more than all of the time blocks, all of it does not', () => {
  expect(blocking(withDuty({ sharePercent: 51 })).map(({ message }) => message)).toContain(
    'The shares add up to 102 %. Nobody has more than 100 % of their time.',
  )
  expect(rulesOf(withDuty({ sharePercent: 50 }))).not.toContain('shares-above')
})

const years = (count: number, area = ''): Condition => ({ kind: 'experience', years: count, area })
const waysIn = (...branches: readonly (readonly Condition[])[]): RoleContent =>
  bookkeeper({ qualification: { branches: branches.map((conditions): Branch => ({ conditions: [...conditions] })) } })

test('a rule that nobody can meet blocks; one way in that nobody can take is to be mended; an empty way in is passed over', () => {
  expect(blocking(waysIn([years(46)])).map(({ rule }) => rule)).toContain('impossible-rule')
  expect(blocking(waysIn([years(30), years(20, 'payroll')], [years(60)])).map(({ rule }) => rule)).toContain('impossible-rule')
  expect(rulesOf(waysIn([years(46)], [years(2)]))).toContain('impossible-branch')
  expect(blocking(waysIn([years(46)], [years(2)])).map(({ rule }) => rule)).not.toContain('impossible-rule')
  expect(rulesOf(waysIn([], [years(2)]))).toEqual(rulesOf(waysIn([years(2)])))
  expect(rulesOf(waysIn([]))).toContain('no-qualification')
})

test('a broken rule is named with what is wrong with it, on one line', () => {
  const sound = { id: 'en-tasks', kind: 'vague', severity: 'mend', find: ['tasks'], says: 'Name the two tasks.', better: null }
  const { rules, broken } = readRules([sound, { ...sound, id: 'en-lost', find: ['('] }, { ...sound, id: 'en-wordy', says: 'No' }, 'vague'])
  expect(rules.map(({ id }) => id)).toEqual(['en-tasks'])
  const lines = brokenLines(broken)
  expect(lines.map(line => /the rule (\S+) cannot/.exec(line)?.[1])).toEqual(['en-lost', 'en-wordy', '#4'])
  expect(lines.join('')).not.toContain('\n')
})

test('a duty without a standard is let stand for itself, not for the others', () => {
  const duties = bookkeeper().duties.map(duty => ({ ...duty, standard: '' }))
  const content = bookkeeper({ duties })
  const missing = (role: RoleContent) => readRole(role, 'GB').flatMap(({ rule, path }) => (rule === 'no-standard' ? [path] : []))
  const [first] = readRole(content, 'GB').filter(({ rule }) => rule === 'no-standard')
  expect(missing(content)).toEqual(duties.map(({ id }) => `duties/${id}/standard`))
  if (!first) return
  expect(missing(ignoreFinding(content, first, 'Said in the handbook.'))).toEqual(missing(content).slice(1))
})
