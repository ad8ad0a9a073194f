import type { Language } from '../language'
import type { CoachField } from './finding'
import { type Span, sentencesOf } from './sentences'

/** A word of a text that a dictionary should know. */
export type SpelledWord = Span & {
  /** It is right when the dictionary knows any of these; the first is the word itself, others are what it is a part of. */
  readonly forms: readonly string[]
  /** name: a capital where no sentence begins. first: a capital because one does, or because it is a name. */
  readonly kind: 'plain' | 'first' | 'name'
  /** Which sentence of the text it stands in, from 0. */
  readonly sentence: number
  /** Whether that sentence holds a small word of the language ("the", "et"), as nearly every sentence does. */
  readonly isInLanguage: boolean
}

type Piece = { readonly start: number; readonly text: string }

/** Addresses, links, file names, handles and paths, which no dictionary knows. */
const noWords =
  /[^\s@]+@[^\s@]+|\b(?:https?:\/\/|www\.)\S+|(?:^|(?<=\s))\S*[\\_@#&+=*<>|~^$€£%]\S*|\b[\p{L}\p{N}-]+\.(?:[a-z]{2,10}\/\S*|[a-z]{2,4}\b)/gu
const token = /[\p{L}\p{M}\p{N}]+(?:(?:['’\-‑–/().·•‧]|\(\p{L}+\)|\)(?=\p{L}))+[\p{L}\p{M}\p{N}]+\)?)*/gu
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)'(?=.)/i
const ending = /^(?:e|es|s|x|ne|nes|le|les|se|ses|te|tes|ve|ves|che|ches|que|rice|rices|trice|trices|euse|euses|esse|esses|i?ère|i?ères)$/i
/** Shorter words are abbreviations and units more often than mistakes. */
const shortest = 3

const plainQuotes = (text: string) => text.replaceAll('’', "'").replaceAll('‑', '-').normalize('NFC')

/** The pieces between signs, each with its place. */
function splitAt({ start, text }: Piece, signs: RegExp): readonly Piece[] {
  return [...text.matchAll(signs)].map(({ 0: part, index }) => ({ start: start + index, text: part }))
}

const partsOfSlash = /[^/]+/g
const partsOfDots = /[^.]+/g
const partsOfHyphens = /[^\-‑–]+/g

/** "salarié·e", "employé(e)s", "candidat.e.s", "assistant-e": forms for everybody, and each way to write them. */
function isInclusive(piece: string, language: Language): boolean {
  if (/[()·•‧]/.test(piece)) return true
  const [, ...rest] = piece.split(/[.\-‑]/)
  return language === 'fr' && rest.some(part => ending.test(part)) && rest.every(part => ending.test(part))
}

/** What a token is made of: each side of a slash, without the mere endings ("acheteur/euse"). */
function piecesOf(piece: Piece, language: Language): readonly Piece[] {
  const [first, ...others] = splitAt(piece, partsOfSlash)
  if (!first) return []
  const sides = [first, ...others.filter(({ text }) => !(language === 'fr' && ending.test(text)))]
  return sides
    .filter(({ text }) => !isInclusive(text, language) && !/\p{N}/u.test(text))
    .flatMap(side => (side.text.includes('.') ? splitAt(side, partsOfDots) : [side]))
}

/** Without what is only tied to it: "l’", "d’"; "’s". */
function bare({ start, text }: Piece, language: Language): Piece {
  if (language === 'en') return { start, text: text.replace(/['’]s?$/i, '') }
  const lead = elision.exec(plainQuotes(text))?.[0].length ?? 0
  return { start: start + lead, text: text.slice(lead) }
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text)
/** Initials, trade marks, headings in capitals. */
const hasInnerCapital = (text: string) => /.\p{Lu}/u.test(text)

const withSmallFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** A sentence's first word without its capital; a French capital E is let stand without its accent ("Etablir"). */
const smallForms = (text: string, language: Language): readonly string[] => {
  const small = withSmallFirst(text)
  return language === 'fr' && text.startsWith('E') ? [small, `é${small.slice(1)}`, `ê${small.slice(1)}`] : [small]
}

/** A word with an accent in an English text comes from another language, and is often a diploma's or a firm's. */
const isForeign = (text: string, language: Language) => language === 'en' && /[^a-z'’\-‑–]/i.test(text)

type Place = { readonly language: Language; readonly isFirst: boolean } & Pick<SpelledWord, 'sentence' | 'isInLanguage'>

function wordsOfPiece(whole: Piece, { language, isFirst, sentence, isInLanguage }: Place): readonly SpelledWord[] {
  const stem = bare(whole, language)
  if (hasInnerCapital(stem.text)) return []
  const parts = splitAt(stem, partsOfHyphens)
  return parts.flatMap(({ start, text }, at): readonly SpelledWord[] => {
    if (text.length < shortest || isForeign(text, language)) return []
    const isBeginning = isFirst && at === 0 && start === whole.start
    const kind = isCapital(text) ? (isBeginning ? 'first' : 'name') : 'plain'
    const small = kind === 'first' ? smallForms(text, language) : []
    const forms = [...small, text, stem.text, whole.text].map(plainQuotes)
    return [{ start, end: start + text.length, forms: [...new Set(forms)], kind, sentence, isInLanguage }]
  })
}

/** Words that a sentence in one of the languages holds and one in the other does not. */
const smallWords: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|and|of|to|with|for|our|your|is|are|be|at|by|from|this|that|in|all|who)\b/i,
  fr: /(?<!\p{L})(?:le|la|les|un|une|des|du|de|et|au|aux|pour|avec|dans|sur|est|que|qui|par|à|[dl]['’]\p{L}+)(?!\p{L})/iu,
}

/** A town, the head of a team, a tool: what these fields begin with may be a name. */
const mayBeginWithName: ReadonlySet<CoachField> = new Set(['condition'])

/**
 * The words of a text that can be looked up, in its order. Left out: numbers and words with digits, addresses and links, initials and what
 * has a capital inside, words of two letters, and forms for women and men ("salarié(e)", "H/F", "acheteur/euse").
 */
export function wordsToSpell(text: string, field: CoachField, language: Language): readonly SpelledWord[] {
  // a bullet inside a word is the inclusive one, and ends no sentence
  const read = text.replace(noWords, found => ' '.repeat(found.length)).replace(/(?<=\p{L})•(?=\p{L})/gu, '·')
  return sentencesOf(read).flatMap(({ start, end }, sentence) => {
    const words = read.slice(start, end)
    const isInLanguage = smallWords[language].test(words)
    const tokens = splitAt({ start, text: words }, token)
    const first = tokens.find(each => /\p{L}/u.test(each.text))
    const isFirst = (piece: Piece) => piece.start === first?.start && !mayBeginWithName.has(field)
    return tokens
      .flatMap(each => piecesOf(each, language))
      .flatMap(piece => wordsOfPiece(piece, { language, isFirst: isFirst(piece), sentence, isInLanguage }))
  })
}
