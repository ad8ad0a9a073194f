import { describe, expect, test } from 'vitest'
import { contradictionsFor } from '../../../shared/domain/coach/catalogue'
import { readContradictions } from '../../../shared/domain/coach/contradictions'
import type { CoachField } from '../../../shared/domain/coach/finding'
import { readDocument } from '../../../shared/domain/coach/read-document'
import { ignoreFinding, readRole, readTogether } from '../../../shared/domain/coach/read-role'
import { type Language, languages } from '../../../shared/domain/language'
import { blankRole, type RoleContent } from '../../../shared/domain/roles'
import examplesEn from '../../fixtures/coach/contradictions.en.json'
import examplesFr from '../../fixtures/coach/contradictions.fr.json'

/** A role in little: what stands in its fields, in order. */
type Texts = Readonly<Partial<Record<CoachField, string>>>
type Examples = Readonly<Record<string, { readonly hits: readonly Texts[]; readonly silent: readonly Texts[] }>>
const examples: Readonly<Record<Language, Examples>> = { en: examplesEn, fr: examplesFr }

const read = (texts: Texts, language: Language) =>
  readTogether(
    Object.entries(texts).map(([field, text]) => ({ field: field as CoachField, text })),
    language,
  )

const pairs = languages.flatMap(language => contradictionsFor(language).pairs.map(({ id }) => ({ language, id })))

test.each(languages)('every pair in %s can be read, and has examples', language => {
  const { pairs: each, broken } = contradictionsFor(language)
  expect(broken).toEqual([])
  expect(each.map(({ id }) => id).toSorted()).toEqual(Object.keys(examples[language]).toSorted())
})

test.each(pairs)('the pair $id is seen in its examples, and not in what looks like them', ({ language, id }) => {
  const { hits, silent } = examples[language][id] ?? { hits: [], silent: [] }
  expect(Math.min(hits.length, silent.length)).toBeGreaterThanOrEqual(3)
  const found = (texts: Texts) => read(texts, language).map(({ rule }) => rule)
  expect(hits.filter(texts => found(texts).join() !== id)).toEqual([])
  expect(silent.filter(texts => found(texts).length > 0)).toEqual([])
})

test('the later of two sentences is marked, and quotes the earlier one', () => {
  const [clash] = read({ title: 'Clerk, fully remote', condition: 'Tea is free. In the office every day.' }, 'en')
  expect(clash).toMatchObject({ rule: 'en-clash-remote', words: 'In the office every day', start: 13, end: 36 })
  expect(clash?.message).toContain('“fully remote”')
})

test('a pair that is broken is named and left out, and the others work', () => {
  const pair = (changes: object = {}) => ({
    id: 'en-tea',
    severity: 'hint',
    says: 'Tea and no tea: elsewhere “$other”.',
    first: { find: ['<hot> tea'] },
    second: { find: ['no tea'] },
    ...changes,
  })
  const file = [pair(), pair({ id: 'en-cup', second: { find: ['('] } }), pair({ id: 'en-says', says: 'Tea and no tea.' }), 7]
  const { pairs: each, claims, broken } = readContradictions({ parts: { hot: 'hot|warm' }, pairs: file })
  expect(each.map(({ id }) => id)).toEqual(['en-tea'])
  expect(claims.map(({ id }) => id)).toEqual(['en-tea-first', 'en-tea-second'])
  expect(broken.map(({ name }) => name)).toEqual(['en-cup-second', 'en-says', '#4'])
  expect(readContradictions([])).toMatchObject({ pairs: [], broken: [{ name: '#0' }] })
})

const role = (changes: Partial<RoleContent>): RoleContent => ({ ...blankRole('Clerk', 'en'), ...changes })
const contradictionsOf = (content: RoleContent) => readRole(content, 'GB').filter(({ kind }) => kind === 'contradiction')

describe('in a role', () => {
  const { conditions } = blankRole('Clerk', 'en')

  test('two fields that rule each other out are told at the later one, until it is let stand', () => {
    const content = role({ purpose: 'The hours are flexible.', conditions: { ...conditions, hours: '8:30 to 17:30, no exceptions' } })
    const [finding, ...others] = contradictionsOf(content)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'en-clash-hours', path: 'conditions/hours', words: '8:30 to 17:30, no exceptions' })
    if (finding) expect(contradictionsOf(ignoreFinding(content, finding, 'Only the shop.'))).toEqual([])
  })

  test('a text that rules out a choice is told', () => {
    const permanent = role({ title: 'Clerk (six-month contract)', conditions: { ...conditions, term: 'permanent' } })
    expect(contradictionsOf(permanent)).toMatchObject([
      { rule: 'en-clash-term', path: 'title', message: expect.stringContaining('“permanent”') },
    ])
    const remote = role({ about: 'You are on site every day.', conditions: { ...conditions, remote: 'full' } })
    expect(contradictionsOf(remote)).toMatchObject([{ rule: 'en-clash-remote', path: 'about' }])
    const degree = { kind: 'education', level: 5, field: '' } as const
    const ways = [{ conditions: [degree] }, { conditions: [degree, { kind: 'experience', years: 2, area: 'sales' } as const] }]
    const noDiploma = role({ about: 'No diploma needed.', qualification: { branches: ways } })
    expect(contradictionsOf(noDiploma)).toMatchObject([{ rule: 'en-clash-diploma', path: 'about' }])
    const otherWay = { branches: [...ways, { conditions: [{ kind: 'experience', years: 2, area: 'sales' } as const] }] }
    expect(contradictionsOf({ ...noDiploma, qualification: otherWay })).toEqual([])
  })

  test('what a check of the whole role says too is said once', () => {
    const content = role({ title: 'Part-time clerk', conditions: { ...conditions, time: 'part', hours: '39 hours a week' } })
    expect(contradictionsOf(content).map(({ rule }) => rule)).toEqual(['en-clash-part-time'])
  })
})

test('in a description two lines that rule each other out are told once, in their place', () => {
  const text =
    'Receptionist\nPart-time job\nTasks:\n- Answer the phone within three rings\n- Sort the mail by ten\nConditions:\n- 40 hours a week\n- Permanent contract'
  const told = readDocument(text, { language: 'en', country: 'GB' }).filter(({ kind }) => kind === 'contradiction')
  expect(told.map(({ rule, words }) => [rule, words])).toEqual([['en-clash-part-time', '40 hours a week']])
  expect(told.map(({ start, end }) => text.slice(start, end))).toEqual(['40 hours a week'])
})
