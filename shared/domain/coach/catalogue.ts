import { type Country, isInTheUnion } from '../country'
import type { Language } from '../language'
import { compilePattern } from './pattern'
import type { RuleBook } from './read-text'
import { type BrokenRule, type Rule, readRules } from './rules'
import wordingEn from './rules/en.json'
import wordingFr from './rules/fr.json'
import inclusiveEn from './rules/inclusive.en.json'
import inclusiveFr from './rules/inclusive.fr.json'
import lawEuEn from './rules/law-eu.en.json'
import lawEuFr from './rules/law-eu.fr.json'
import lawFrEn from './rules/law-fr.en.json'
import lawFrFr from './rules/law-fr.fr.json'
import lawUsEn from './rules/law-us.en.json'
import lawUsFr from './rules/law-us.fr.json'

type Jurisdiction = 'fr' | 'eu' | 'us'

/** Whose law holds for the ads of a firm: its country's, and the Union's where it is a member. */
const jurisdictionsOf = (country: Country): readonly Jurisdiction[] => [
  ...(country === 'FR' ? ['fr' as const] : []),
  ...(isInTheUnion(country) ? ['eu' as const] : []),
  ...(country === 'US' ? ['us' as const] : []),
]

const files: Readonly<
  Record<Language, { readonly wording: unknown; readonly inclusive: readonly string[] } & Record<Jurisdiction, unknown>>
> = {
  en: { wording: wordingEn, inclusive: inclusiveEn, fr: lawFrEn, eu: lawEuEn, us: lawUsEn },
  fr: { wording: wordingFr, inclusive: inclusiveFr, fr: lawFrFr, eu: lawEuFr, us: lawUsFr },
}

const read = new Map<unknown, ReturnType<typeof readRules>>()

function readOnce(file: unknown): ReturnType<typeof readRules> {
  const known = read.get(file) ?? readRules(file)
  read.set(file, known)
  return known
}

/** The rules for texts in a language, in a firm of a country, and the entries that could not be read. */
export function ruleBookFor(language: Language, country: Country): RuleBook & { readonly broken: readonly BrokenRule[] } {
  const { wording, inclusive, ...laws } = files[language]
  const sets = [wording, ...jurisdictionsOf(country).map(each => laws[each])].map(readOnce)
  const rules: readonly Rule[] = sets.flatMap(set => set.rules)
  return { rules, broken: sets.flatMap(set => set.broken), inclusive: compilePattern(inclusive) }
}
