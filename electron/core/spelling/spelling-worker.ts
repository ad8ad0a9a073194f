import { parentPort, workerData } from 'node:worker_threads'
import { Hunspell } from 'hunspell-wasm'
import startHunspell from 'hunspell-wasm/wasm/hunspell.js'
import { otherSpellings } from '../../../shared/domain/coach/other-spellings.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { DictionaryFiles, Misspelt, SpellingQuestion } from './speller.ts'

// Runs in a thread of its own, from its own file, and ends with it: a dictionary takes a tenth of a second to read, a suggestion up to a fifth.

const dictionaries = new Map<Language, Hunspell>()
// its types forget what it may be given
const start = startHunspell as (options: { readonly wasmBinary: unknown }) => Promise<unknown>
const engine = await start({ wasmBinary: workerData })

function read({ language, affixes, words, tradeWords }: DictionaryFiles): Hunspell {
  const decoder = new TextDecoder()
  const dictionary = new Hunspell(engine, decoder.decode(affixes), decoder.decode(words))
  for (const word of tradeWords) dictionary.addWord(word)
  dictionaries.set(language, dictionary)
  return dictionary
}

/** For so many words of a question a suggestion is looked for; the others are asked for again. */
const mostSuggested = 4
/** Nobody meant one word by more letters than this. */
const longestSuggested = 30

/** "d'osiers", "help desk": several words where one was written. */
const isSplit = (suggestion: string) => /[\s'’-]/.test(suggestion)

const firstLetter = (word: string) => word.normalize('NFD').charAt(0).toLowerCase()

/** One word is likelier than two, and nobody mistakes a first letter; else the engine's order. */
const rank = (word: string, suggestion: string) => (isSplit(suggestion) ? 2 : 0) + (firstLetter(word) === firstLetter(suggestion) ? 0 : 1)

function suggest(dictionary: Hunspell, word: string): readonly string[] {
  if (word.length > longestSuggested) return []
  const suggestions = dictionary.getSpellingSuggestions(word)
  return suggestions.toSorted((a, b) => rank(word, a) - rank(word, b)).slice(0, 3)
}

function misspeltOf(dictionary: Hunspell, { language, words }: SpellingQuestion): readonly Misspelt[] {
  const isKnown = (word: string) => dictionary.testSpelling(word)
  const isWrong = (word: string) => !isKnown(word) && !otherSpellings(word, language).some(isKnown)
  return words.filter(isWrong).map((word, at) => ({ word, suggestions: at < mostSuggested ? suggest(dictionary, word) : null }))
}

parentPort?.on('message', (question: SpellingQuestion) => {
  const dictionary = question.files ? read(question.files) : dictionaries.get(question.language)
  if (!dictionary) throw new Error(`There is no dictionary of ${question.language}`)
  parentPort?.postMessage(misspeltOf(dictionary, question))
})
