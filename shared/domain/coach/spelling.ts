import type { Language } from '../language'
import type { RoleText, TextPath } from '../role-texts'
import { remembered } from './remembered'
import type { RoleFinding } from './role-checks'
import { longestRead } from './sentences'
import { type SpelledWord, wordsToSpell } from './spelling-words'

/** What a dictionary says of a word. */
export type Verdict =
  | { readonly isRight: true }
  /** `suggestions`: the best first, at most three; null: not looked for yet. */
  | { readonly isRight: false; readonly suggestions: readonly string[] | null }

/** A word that the dictionary does not know, with its suggestions as a verdict has them. */
type Misspelt = { readonly word: string; readonly suggestions: readonly string[] | null }

/** What an answer says of the words that were asked for: those that it does not name are right. */
export const verdictsOf = (asked: readonly string[], misspelt: readonly Misspelt[]): readonly (readonly [string, Verdict])[] => {
  const wrong = new Map(misspelt.map(({ word, suggestions }) => [word, { isRight: false, suggestions } as const]))
  return asked.map(word => [word, wrong.get(word) ?? { isRight: true }])
}

/** What is known of words so far: by the dictionary of the language, and by the firm. */
export type Spelling = {
  readonly language: Language
  readonly verdicts: ReadonlyMap<string, Verdict>
  /** As `firmSpelling` makes it. */
  readonly firm: ReadonlySet<string>
}

/** A text and where it stands; in a description that is read as a whole, `path` is ''. */
export type SpelledText = Pick<RoleText, 'path' | 'field' | 'text'>

const fold = (word: string) => word.replaceAll('’', "'").normalize('NFC').toLowerCase()

/** Words of the firm as texts are held against them: case does not matter; of a name of several words, each. */
export const firmSpelling = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap(word => [fold(word), ...fold(word).split(/[^\p{L}\p{M}'-]+/u)]).filter(word => word !== ''))

/** The texts of a role that are read for spelling: what candidates read, without the place, which is all names. */
export const spelledTexts = (texts: readonly RoleText[]): readonly RoleText[] =>
  texts.filter(({ isPrinted, path, text }) => isPrinted && path !== 'conditions/place' && text !== '' && text.length <= longestRead)

type Placed = SpelledWord & { readonly path: TextPath }

const known = remembered<readonly Placed[]>()

const wordsOf = ({ text, field, path }: SpelledText, language: Language): readonly Placed[] =>
  known(`${language} ${field} ${path}\n${text}`, () => wordsToSpell(text, field, language).map(word => ({ ...word, path })))

/** Words that may be looked up: no names, and no word that is written as a name elsewhere. */
function readWords(texts: readonly SpelledText[], language: Language): readonly (readonly Placed[])[] {
  const read = texts.map(text => wordsOf(text, language))
  const names = new Set(read.flat().flatMap(({ kind, forms }) => (kind === 'name' ? forms.slice(0, 1) : [])))
  return read.map(words =>
    words.filter(({ kind, forms }) => kind === 'plain' || (kind === 'first' && !forms.some(form => names.has(form)))),
  )
}

const isOfFirm = ({ forms }: SpelledWord, { firm }: Spelling) => forms.some(form => firm.has(form.toLowerCase()))

/** True: right. False: wrong. Null: not all of it has been looked up. */
function isRight(word: SpelledWord, spelling: Spelling): boolean | null {
  if (isOfFirm(word, spelling)) return true
  const verdicts = word.forms.map(form => spelling.verdicts.get(form))
  if (verdicts.some(verdict => verdict?.isRight)) return true
  return verdicts.includes(undefined) ? null : false
}

/** Fewer unknown words than this say nothing of the language of their sentence. */
const fewestForeign = 3

/** A sentence without a small word of the language, and of which the dictionary hardly knows a word, is in another one. */
function foreignSentences(words: readonly Placed[], wrong: readonly Placed[]): ReadonlySet<number> {
  const countIn = (list: readonly Placed[], sentence: number) => list.filter(word => word.sentence === sentence).length
  const isForeign = (sentence: number) => {
    const count = countIn(wrong, sentence)
    return count >= fewestForeign && count * 2 >= countIn(words, sentence)
  }
  return new Set(wrong.flatMap(({ sentence, isInLanguage }) => (!isInLanguage && isForeign(sentence) ? [sentence] : [])))
}

function wrongIn(words: readonly Placed[], spelling: Spelling): readonly Placed[] {
  const wrong = words.filter(word => isRight(word, spelling) === false)
  if (wrong.length < fewestForeign) return wrong
  const foreign = foreignSentences(words, wrong)
  return wrong.filter(({ sentence }) => !foreign.has(sentence))
}

const suggestionsFor = ({ forms: [word = ''] }: SpelledWord, { verdicts }: Spelling): readonly string[] | null => {
  const verdict = verdicts.get(word)
  return verdict?.isRight === false ? verdict.suggestions : []
}

/** The words to look up next: those never asked for, and those found wrong for which nothing was suggested yet. */
export function wordsToAsk(texts: readonly SpelledText[], spelling: Spelling): readonly string[] {
  const read = readWords(texts, spelling.language)
  const unasked = read
    .flat()
    .filter(word => isRight(word, spelling) === null)
    .flatMap(({ forms }) => forms.filter(form => !spelling.verdicts.has(form)))
  const unsuggested = read.flatMap(words => wrongIn(words, spelling)).filter(word => suggestionsFor(word, spelling) === null)
  return [...new Set([...unsuggested.map(({ forms: [word = ''] }) => word), ...unasked])]
}

const messages: Readonly<Record<Language, (word: string) => string>> = {
  en: word => `Not in the dictionary: “${word}”.`,
  fr: word => `Absent du dictionnaire : « ${word} ».`,
}

const plain = (word: string) => fold(word).normalize('NFD').replace(/\p{M}/gu, '')

/** How many letters tell two words apart; accents do not count. */
const apart = (word: string, other: string) => distance(plain(word), plain(other))

/** Of the suggestions the first that may have been meant: so many letters more, less, other or out of place happen to who types. */
function meant(word: string, suggestions: readonly string[] | null): string | null {
  const most = (suggestion: string) => (word.length < 5 || plain(word).charAt(0) !== plain(suggestion).charAt(0) ? 1 : 2)
  return suggestions?.find(suggestion => apart(word, suggestion) <= most(suggestion)) ?? null
}

/** How many letters are more, less, other or out of place (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) row.push(cell(rows, row, { a, b, i, j }))
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}

type Spot = { readonly a: string; readonly b: string; readonly i: number; readonly j: number }

function cell(rows: readonly number[][], row: readonly number[], { a, b, i, j }: Spot): number {
  const at = (y: number, x: number) => (y === i ? row[x] : rows[y]?.[x]) ?? Number.POSITIVE_INFINITY
  const plain = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
  const isTurned = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return isTurned ? Math.min(plain, at(i - 2, j - 2) + 1) : plain
}

/** A capital at a beginning may be a name: it is marked only when a common word is a letter away, or two in a long word. */
function isMarked({ kind, forms: [word = ''] }: Placed, best: string | null): boolean {
  if (kind === 'plain') return true
  return best !== null && best === best.toLowerCase() && apart(word, best) <= (word.length < 8 ? 1 : 2)
}

const withCapital = (word: string | null) => word && word.charAt(0).toUpperCase() + word.slice(1)

/** Words that no dictionary knows, with what was probably meant; only what has been looked up. Offsets are UTF-16 units of each text. */
export function spellingFindings(texts: readonly SpelledText[], spelling: Spelling): readonly RoleFinding[] {
  const byPath = new Map(texts.map(({ path, text }) => [path, text]))
  return readWords(texts, spelling.language).flatMap(words =>
    wrongIn(words, spelling).flatMap((word): readonly RoleFinding[] => {
      const suggestion = meant(word.forms[0] ?? '', suggestionsFor(word, spelling))
      if (!isMarked(word, suggestion)) return []
      const { path, start, end } = word
      const marked = (byPath.get(path) ?? '').slice(start, end)
      const said = {
        message: messages[spelling.language](marked),
        suggestion: word.kind === 'first' ? withCapital(suggestion) : suggestion,
      }
      return [{ rule: 'spelling', kind: 'spelling', severity: 'hint', path, start, end, words: marked, ...said }]
    }),
  )
}
