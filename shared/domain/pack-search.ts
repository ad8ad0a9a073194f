import { type Language, languages } from './language'
import type { RolePackId, RolePackSummary } from './role-packs'
import { fold } from './text'

/** Every pack in each language. */
export type PackLists = Readonly<Record<Language, readonly RolePackSummary[]>>

/** A pack that was found, and the line of it that says why. */
export type PackHit = {
  readonly id: RolePackId
  /** Null where the title that is shown says it all. */
  readonly line: { readonly text: string; readonly language: Language } | null
}

/** exact: what is typed begins words of the pack. close: only words like them do ("bookkeeping", "bookkeeper"). */
export type PackHits = { readonly kind: 'exact' | 'close'; readonly hits: readonly PackHit[] }

type Fits = (word: string, typed: string) => boolean
type Line = { readonly text: string; readonly language: Language; readonly rank: number }

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

/** What is typed in the plural finds the singular too; the other way round it begins the word. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word)

const beginsWord: Fits = (word, typed) => word.startsWith(typed)

const fewestCommonLetters = 5

/** The first half of what is typed, and five letters at least, begin the word: "invoicing" is like "invoices". */
const isLike: Fits = (word, typed) => {
  const common = Math.max(fewestCommonLetters, Math.ceil(typed.length / 2))
  return typed.length >= common && word.startsWith(typed.slice(0, common))
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?…])\s+/u)

const linesIn = (texts: readonly string[], language: Language, rank: number): readonly Line[] =>
  texts.map(text => ({ text, language, rank }))

/** Titles and names of both languages first, then what the shown language says, then the other. */
function linesOf(packs: PackLists, id: RolePackId, shown: Language): readonly Line[] {
  return languages.flatMap(language => {
    const pack = packs[language].find(each => each.id === id)
    if (!pack) return []
    const isShown = language === shown
    return [
      ...linesIn([pack.title], language, isShown ? 0 : 1),
      ...linesIn(pack.otherNames, language, 1),
      ...linesIn([...pack.duties, ...sentencesOf(pack.purpose)], language, isShown ? 2 : 3),
    ]
  })
}

type Found = PackHit & { readonly rank: number }

/** Each word that is typed stands somewhere in the pack; the line with most of them says why it was found. */
function find(lines: readonly Line[], typed: readonly string[], fits: Fits): Omit<Found, 'id'> | null {
  const found = lines.map(line => {
    const words = wordsOf(line.text)
    return { line, typed: typed.filter(each => words.some(word => fits(word, each))) }
  })
  if (!typed.every(each => found.some(({ typed: there }) => there.includes(each)))) return null
  const [best] = found.toSorted((a, b) => b.typed.length - a.typed.length || a.line.rank - b.line.rank)
  if (!best) return null
  const { text, language, rank } = best.line
  return { rank, line: rank === 0 ? null : { text, language } }
}

/**
 * The packs in which every word that is typed begins a word of the title, of another name or of what is shown; case and accents do not
 * matter, and titles and names count in both languages. Titles come first. Where there is none: those that the other language's text
 * finds, else those with words like them.
 */
export function searchPacks(packs: PackLists, shown: Language, typed: string): PackHits {
  const typedWords = wordsOf(typed).map(singular)
  const search = (fits: Fits, lastRank: number): readonly PackHit[] =>
    packs[shown]
      .flatMap(({ id }): readonly Found[] => {
        const lines = linesOf(packs, id, shown).filter(line => line.rank <= lastRank)
        const found = find(lines, typedWords, fits)
        return found ? [{ id, ...found }] : []
      })
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ id, line }) => ({ id, line }))
  const exact = [search(beginsWord, 2), search(beginsWord, 3)].find(hits => hits.length > 0)
  return exact ? { kind: 'exact', hits: exact } : { kind: 'close', hits: search(isLike, 2) }
}

/** A text in pieces: those words that what is typed begins, or is like, and what stands between them. */
export function markFound(text: string, typed: string): readonly { readonly text: string; readonly isFound: boolean }[] {
  const typedWords = wordsOf(typed).map(singular)
  const isFound = (piece: string) => {
    const [word = ''] = wordsOf(piece)
    return word !== '' && typedWords.some(each => beginsWord(word, each) || isLike(word, each))
  }
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .filter(piece => piece !== '')
    .map(piece => ({ text: piece, isFound: isFound(piece) }))
}
