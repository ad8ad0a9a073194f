import type { Language } from '../language'
import { remembered } from './remembered'
import { sentencesOf, wordsOf } from './sentences'

const vowels: Readonly<Record<Language, RegExp>> = { en: /[aeiouy]+/g, fr: /[aeiouyàâäéèêëîïôöùûüÿœæ]+/g }

/** Syllables of a word by its groups of vowels; a silent final `e` (and in French `es`, `ent`) makes none. Within a tenth of a count by ear. */
export function syllablesOf(word: string, language: Language): number {
  const lower = word.toLowerCase()
  const silent = language === 'fr' ? /(?<=.{2}[^aeiouyéèêàâîôû])(?:e|es|ent)$/ : /(?<=.[^aeiouyl])e$|(?<=[^aeiouy]{2})es$/
  return Math.max(1, lower.replace(silent, '').match(vowels[language])?.length ?? 1)
}

type Counts = { readonly sentences: number; readonly words: number; readonly syllables: number }

const known = remembered<Counts>()

const countsOf = (text: string, language: Language): Counts => known(`${language}\n${text}`, () => count(text, language))

function count(text: string, language: Language): Counts {
  const words = wordsOf(text)
  const sentences = sentencesOf(text).filter(({ start, end }) => wordsOf(text.slice(start, end)).length > 0).length
  return { sentences, words: words.length, syllables: words.reduce((sum, word) => sum + syllablesOf(word, language), 0) }
}

/** Fewer words than this say nothing about how a text reads. */
const fewestWords = 60

/**
 * How easily texts read that belong together: 0 (hard) to 100 (easy), rounded; null when they are too short to tell. English: Flesch (1948), 206.835 −
 * 1.015·words/sentences − 84.6·syllables/words. French: Kandel and Moles (1958), 207 − 1.015·words/sentences − 73.6·syllables/words.
 */
export function readingEase(texts: readonly string[], language: Language): number | null {
  const counts = texts.map(text => countsOf(text, language))
  const sum = (of: keyof Counts) => counts.reduce((total, each) => total + each[of], 0)
  const [sentences, words, syllables] = [sum('sentences'), sum('words'), sum('syllables')]
  if (words < fewestWords || sentences === 0) return null
  const [base, weight] = language === 'fr' ? [207, 73.6] : [206.835, 84.6]
  return Math.round(Math.min(100, Math.max(0, base - (1.015 * words) / sentences - (weight * syllables) / words)))
}
