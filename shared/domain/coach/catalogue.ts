import { type Country, isInTheUnion } from '../country'
import type { Language } from '../language'
import { type Contradictions, readContradictions } from './contradictions'
import { bySeverity } from './finding'
import { compilePattern } from './pattern'
import type { RuleBook } from './read-text'
import { remembered } from './remembered'
import { type BrokenRule, type Rule, type RuleSet, readRulesInSteps } from './rules'
import clashesEn from './rules/contradictions.en.json'
import clashesFr from './rules/contradictions.fr.json'
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
import { resultOf, type Steps } from './steps'

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

const read = new Map<unknown, RuleSet>()

function* readOnce(file: unknown, wording?: RuleSet): Steps<RuleSet> {
  const known = read.get(file) ?? (yield* readRulesInSteps(file, wording?.rules))
  read.set(file, known)
  return known
}

/** The wording rules, then the laws of a country, read once. */
function* ruleSets(language: Language, country: Country): Steps<readonly RuleSet[]> {
  const { wording, ...laws } = files[language]
  const words = yield* readOnce(wording)
  const sets: RuleSet[] = []
  for (const jurisdiction of jurisdictionsOf(country)) sets.push(yield* readOnce(laws[jurisdiction], words))
  return [...sets, words]
}

/** Reads the rules that `ruleBookFor` will be asked for, one a step. */
export function* prepareRules(language: Language, country: Country): Steps {
  yield* ruleSets(language, country)
}

/** Laws and the wording rules that they are like speak of the same words: the worst of them stands for all, the first of equals. */
function strongest(rules: readonly Rule[]): readonly Rule[] {
  const byWords = new Map<string, Rule>()
  for (const rule of rules.toSorted((a, b) => bySeverity({ ...a, start: 0 }, { ...b, start: 0 }))) {
    const words = rule.like ?? rule.id
    if (!byWords.has(words)) byWords.set(words, rule)
  }
  return [...byWords.values()]
}

/** Patterns of a list that are no regular expressions: they are named and left out. */
const brokenPatterns = (patterns: readonly string[]): readonly BrokenRule[] =>
  patterns.flatMap(pattern => {
    try {
      compilePattern([pattern])
      return []
    } catch (error) {
      return [{ name: pattern, problem: String(error) }]
    }
  })

type NamedBook = RuleBook & { readonly broken: readonly BrokenRule[] }

function makeBook(language: Language, country: Country): NamedBook {
  const { inclusive } = files[language]
  const sets = resultOf(ruleSets(language, country))
  const broken = brokenPatterns(inclusive)
  const isSound = (pattern: string) => !broken.some(({ name }) => name === pattern)
  return {
    rules: strongest(sets.flatMap(set => set.rules)),
    broken: [...sets.flatMap(set => set.broken), ...broken],
    inclusive: compilePattern(inclusive.filter(isSound)),
  }
}

const books = remembered<NamedBook>()

/** The rules for texts in a language, in a firm of a country, and the entries that could not be read. Made once. */
export const ruleBookFor = (language: Language, country: Country): NamedBook =>
  books(`${language} ${country}`, () => makeBook(language, country))

const clashes: Readonly<Record<Language, unknown>> = { en: clashesEn, fr: clashesFr }

const pairs = remembered<Contradictions>()

/** What cannot both be true, in a language. Read once. */
export const contradictionsFor = (language: Language): Contradictions => pairs(language, () => readContradictions(clashes[language]))

/** Everything that could not be read of what the coach reads with: it is missing from what the coach says. */
export const brokenRules = (language: Language, country: Country): readonly BrokenRule[] => [
  ...ruleBookFor(language, country).broken,
  ...contradictionsFor(language).broken,
]
