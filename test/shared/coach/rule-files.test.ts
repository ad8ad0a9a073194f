import { expect, test } from 'vitest'
import { ruleBookFor } from '../../../shared/domain/coach/catalogue'
import { CoachField } from '../../../shared/domain/coach/finding'
import { createTextReader } from '../../../shared/domain/coach/read-text'
import { languages } from '../../../shared/domain/language'
import examplesEn from '../../fixtures/coach/examples.en.json'
import examplesFr from '../../fixtures/coach/examples.fr.json'

type Examples = Readonly<Record<string, { readonly hits: readonly string[]; readonly silent: readonly string[] }>>
const examples: Readonly<Record<'en' | 'fr', Examples>> = { en: examplesEn, fr: examplesFr }

test.each(languages)('every rule in %s can be read, wherever the firm is', language => {
  for (const country of ['FR', 'DE', 'US', 'GB']) expect(ruleBookFor(language, country).broken).toEqual([])
})

test('of laws on the same words the hardest speaks, and the rule of wording only where no law does', () => {
  const said = (country: string) => {
    const { rules, inclusive } = ruleBookFor('en', country)
    return createTextReader({ rules, inclusive })('State your current salary.', 'requirement').map(({ rule }) => rule)
  }
  expect(said('FR')).toEqual(['law-eu-past-pay'])
  expect(said('GB')).toEqual(['en-past-pay'])
  const names = ruleBookFor('en', 'FR').rules.map(({ id }) => id)
  expect(names).not.toContain('en-past-pay')
  expect(names).not.toContain('law-fr-past-pay')
})

const rules = languages.flatMap(language => {
  const byId = new Map(['FR', 'US', 'DE', 'GB'].flatMap(country => ruleBookFor(language, country).rules).map(rule => [rule.id, rule]))
  return [...byId.values()].map(rule => ({ language, id: rule.id, rule, inclusive: ruleBookFor(language, 'FR').inclusive }))
})

test.each(rules)(
  'the rule $id in $language marks its examples and is silent at what looks like them',
  ({ language, id, rule, inclusive }) => {
    const { hits, silent } = examples[language][id] ?? { hits: [], silent: [] }
    expect(Math.min(hits.length, silent.length)).toBeGreaterThanOrEqual(3)
    const read = createTextReader({ rules: [rule], inclusive })
    const fields = rule.fields ?? CoachField.options
    const isMarked = (text: string) => fields.some(field => read(text, field).length > 0)
    expect(hits.filter(text => !isMarked(text))).toEqual([])
    expect(silent.filter(isMarked)).toEqual([])
  },
)
