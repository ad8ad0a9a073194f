import { describe, expect, test } from 'vitest'
import { bySeverity, takeSuggestion, withoutOverlaps } from '../../../shared/domain/coach/finding'
import { compilePattern, lowered } from '../../../shared/domain/coach/pattern'
import { createTextReader } from '../../../shared/domain/coach/read-text'
import { readingEase, syllablesOf } from '../../../shared/domain/coach/readability'
import { readRules } from '../../../shared/domain/coach/rules'
import { sentencesOf } from '../../../shared/domain/coach/sentences'

const rule = (changes: object = {}) => ({
  id: 'en-various',
  kind: 'vague',
  severity: 'mend',
  find: ['(various|misc~) tasks'],
  says: 'Nobody can picture a day from this.',
  better: null,
  ...changes,
})
const readerOf = (...rules: object[]) => {
  const set = readRules(rules)
  expect(set.broken).toEqual([])
  return createTextReader({ rules: set.rules, inclusive: compilePattern(['all (ages|origins) welcome']) })
}
const wordsFound = (text: string, ...rules: object[]) => readerOf(...rules)(text, 'duty').map(finding => finding.words)

describe('a pattern', () => {
  test('finds its words whatever the case, the blanks, the hyphens, the apostrophe and a missing accent', () => {
    const find = ["élève de l'école", 'hands on']
    expect(wordsFound("ÉLÈVE  DE L’ECOLE, eleve de l'école; Hands-on, hands\u00a0on", rule({ find }))).toHaveLength(4)
    expect(wordsFound('elevé', rule({ find: ['eleve'] }))).toEqual([])
  })

  test('knows any letter inside brackets too', () => {
    expect(wordsFound("the owner's tasks", rule({ find: ["[\\p{L}']+ tasks"] }))).toEqual(["owner's tasks"])
  })

  test('stands between word boundaries', () => {
    expect(wordsFound('aged debtors, rage, âge, age_group, the age', rule({ find: ['age'] }))).toEqual(['age'])
  })

  test('keeps the offsets of a text that lower case would make longer', () => {
    const text = 'İ Various tasks'
    expect(lowered(text)).toHaveLength(text.length)
    expect(wordsFound(text, rule())).toEqual(['Various tasks'])
  })
})

describe('a rule', () => {
  test('is silent in the fields it does not read, in sentences it must not, and where people are included', () => {
    expect(wordsFound('Various tasks', rule({ fields: ['title'] }))).toEqual([])
    expect(wordsFound('Various tasks, each named. Various tasks.', rule({ unless: ['each named'] }))).toEqual(['Various tasks'])
    const about = rule({ find: ['ages'], isAboutPeople: true })
    expect(wordsFound('All ages welcome. Ages 20 to 30.', about)).toEqual(['Ages'])
  })

  test('offers a line made of what it caught, as the text writes it', () => {
    const [finding] = readerOf(rule({ find: ['(?:native|mother tongue) (english|french)'], better: 'fluent $1' }))('Native French', 'free')
    expect(finding).toMatchObject({ start: 0, end: 13, suggestion: 'fluent French' })
  })

  test('that is broken is named and left out, and the others work', () => {
    const { rules, broken } = readRules([rule(), rule({ id: 'en-two', find: ['('] }), { id: 'en-three' }, 7, rule()])
    expect(rules.map(({ id }) => id)).toEqual(['en-various'])
    expect(broken.map(({ name }) => name)).toEqual(['en-two', 'en-three', '#4', 'en-various'])
    expect(readRules({ rules: [] })).toMatchObject({ rules: [], broken: [{ name: '#0' }] })
  })
})

describe('a file of rules', () => {
  test('names what its patterns share, once', () => {
    const parts = { person: 'clerk|typist', wanted: '<person> wanted', broken: '<nobody>', late: '<person>s' }
    const { rules, broken } = readRules({ parts, rules: [rule({ find: ['any <wanted>'] }), rule({ id: 'en-two', find: ['<nowhere>'] })] })
    expect(broken.map(({ name }) => name)).toEqual(['<broken>', 'en-two'])
    const read = createTextReader({ rules, inclusive: null })
    expect(read('Any typist wanted, any typist.', 'free').map(({ words }) => words)).toEqual(['Any typist wanted'])
  })

  test('lets a law say otherwise what a rule of wording says of the same words', () => {
    const wording = readRules([rule({ fields: ['title'], unless: ['each named'] })])
    const law = { id: 'law-various', kind: 'unlawful', severity: 'block', says: 'The law wants it named.', better: null }
    const file = [
      { ...law, like: 'en-various' },
      { ...law, id: 'law-two', like: 'en-nobody' },
      { ...law, id: 'law-three' },
    ]
    const { rules, broken } = readRules(file, wording.rules)
    expect(broken.map(({ name }) => name)).toEqual(['law-two', 'law-three'])
    const read = createTextReader({ rules, inclusive: null })
    expect(read('Various tasks', 'title')).toMatchObject([{ rule: 'law-various', severity: 'block' }])
    expect([...read('Various tasks, each named', 'title'), ...read('Various tasks', 'duty')]).toEqual([])
  })
})

test('the same words are marked once, by the worst that is said of them', () => {
  const findings = readerOf(rule(), rule({ id: 'en-worse', severity: 'block', find: ['tasks'] }))('Various tasks', 'duty')
  expect(findings.map(finding => finding.rule)).toEqual(['en-worse'])
  expect(withoutOverlaps(findings)).toEqual(findings)
  const worstFirst = [{ severity: 'hint', start: 0 } as const, { severity: 'block', start: 9 } as const].toSorted(bySeverity)
  expect(worstFirst.map(({ start }) => start)).toEqual([9, 0])
})

test('sentences end at signs, lines and bullets, and not at abbreviations', () => {
  const text = '• Keep files, e.g. leases of U.S. firms. Call!\n- Post mail; file it… done'
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Keep files, e.g. leases of U.S. firms.',
    'Call!',
    'Post mail;',
    'file it…',
    'done',
  ])
})

test('a taken suggestion keeps the capital, and words that are left out leave no hole', () => {
  expect(takeSuggestion('Native speaker wanted', { start: 0, end: 14, suggestion: 'fluent' })).toBe('Fluent wanted')
  expect(takeSuggestion('A young, kind person', { start: 2, end: 7, suggestion: '' })).toBe('A kind person')
  expect(takeSuggestion('File invoices, etc.', { start: 15, end: 19, suggestion: '' })).toBe('File invoices')
  expect(takeSuggestion('Tact and good looks.', { start: 9, end: 19, suggestion: '' })).toBe('Tact.')
  expect(takeSuggestion('Good looks and tact', { start: 0, end: 10, suggestion: '' })).toBe('Tact')
  expect(takeSuggestion('Under 30.', { start: 0, end: 8, suggestion: '' })).toBe('')
  expect(takeSuggestion('As it is', { start: 0, end: 2, suggestion: null })).toBe('As it is')
})

describe('how a text reads', () => {
  test.each([
    ['en', 'invoice', 2],
    ['en', 'table', 2],
    ['en', 'taxes', 2],
    ['en', 'reconciliation', 6],
    ['fr', 'facture', 2],
    ['fr', 'comptabilité', 5],
    ['fr', 'rapprochent', 2],
  ] as const)('%s: %s has about %i syllables', (language, word, count) => {
    expect(Math.abs(syllablesOf(word, language) - count)).toBeLessThanOrEqual(1)
  })

  test('short plain sentences read more easily than long learned ones, and a few words tell nothing', () => {
    const plain = 'You post the mail. You file the bills. You call the bank. You note what it says. '.repeat(5)
    const learned =
      'The administrative coordinator ensures comprehensive organisational documentation of interdepartmental communications '.repeat(10)
    expect(readingEase(['Post the mail.'], 'en')).toBeNull()
    expect(readingEase([plain], 'en') ?? 0).toBeGreaterThan(80)
    expect(readingEase([learned], 'en') ?? 100).toBeLessThan(10)
  })
})
