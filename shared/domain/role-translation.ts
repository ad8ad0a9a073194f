import { roleTexts, type TextPath, withText } from './role-texts'
import type { RoleContent } from './roles'
import { schemaAt } from './text-limits'
import { diffWords } from './word-diff'

/**
 * missing: not written in the other language. current: written for the text as it is. stale: one of the two changed since. unfit: written,
 * but not something that can stand in that field (too long).
 */
type TranslationState = 'missing' | 'current' | 'stale' | 'unfit'

/** One text of a role in both languages. */
export type TranslationRow = {
  readonly path: TextPath
  readonly isPrinted: boolean
  /** In the language of the role; never blank. */
  readonly source: string
  /** In the other language; '' while missing. */
  readonly text: string
  /** What the source said when `text` was written or confirmed; '' when it never was. */
  readonly of: string
  readonly state: TranslationState
}

type Entry = { readonly text: string; readonly of: string }
type Entries = Readonly<Record<TextPath, Entry>>

const isBlank = (text: string) => text.trim() === ''
const entryAt = (entries: Entries, path: TextPath): Entry | undefined => (Object.hasOwn(entries, path) ? entries[path] : undefined)

/** Where the lists without ids are: their texts change path when one before them goes. */
const countedPath = /^qualification\/|\/followUps\//
const listOf = (path: TextPath) => path.replace(/\/\d+(?=\/|$)/g, '/0').replace(/\/\w+$/, '')

/** What is written for a text; in a list without ids that is also what was written for the same words at another place of it. */
function entryFor(entries: Entries, path: TextPath, source: string): Entry | undefined {
  const entry = entryAt(entries, path)
  if (entry?.of === source || !countedPath.test(path)) return entry
  const moved = Object.entries(entries).find(
    ([other, { of }]) => of === source && countedPath.test(other) && listOf(other) === listOf(path),
  )
  return moved?.[1] ?? entry
}

/** After `swapLanguages` a text that was never translated stands on both sides, confirmed by nobody. */
const isSameOnBothSides = ({ text, of }: Entry, source: string) => of === '' && text === source

function stateOf(path: TextPath, source: string, entry: Entry | undefined): TranslationState {
  if (!entry || isBlank(entry.text) || isSameOnBothSides(entry, source)) return 'missing'
  if (!schemaAt(path).safeParse(entry.text).success) return 'unfit'
  return entry.of === source ? 'current' : 'stale'
}

/** Every text of the role that says something, with what is written for it in the other language; in the order of the page. */
export function translationRows(content: RoleContent): readonly TranslationRow[] {
  const entries = content.translation?.texts ?? {}
  return roleTexts(content)
    .filter(({ text }) => !isBlank(text))
    .map(({ path, isPrinted, text: source }) => {
      const entry = entryFor(entries, path, source)
      return { path, isPrinted, source, text: entry?.text ?? '', of: entry?.of ?? '', state: stateOf(path, source, entry) }
    })
}

/** How many texts are in each state, and how many there are. */
export type TranslationCounts = Readonly<Record<TranslationState, number>> & { readonly total: number }

export const translationCounts = (rows: readonly TranslationRow[]): TranslationCounts => {
  const count = (state: TranslationState) => rows.filter(row => row.state === state).length
  return { total: rows.length, missing: count('missing'), current: count('current'), stale: count('stale'), unfit: count('unfit') }
}

/** What can stand in the role in the other language; a stale text is better than one in the wrong language. */
const isUsable = ({ state }: TranslationRow) => state === 'current' || state === 'stale'

/**
 * The role in its other language, as one would read or export it: the same ids, links, choices and amounts. A text that is not written in
 * the other language, or does not fit, stays in the role's own. The role itself where it has no other language.
 */
export function translated(content: RoleContent): RoleContent {
  if (!content.translation) return content
  const begun: RoleContent = { ...content, language: content.translation.language, translation: null }
  return translationRows(content)
    .filter(isUsable)
    .reduce((done, { path, text }) => withText(done, path, text), begun)
}

const withTexts = (content: RoleContent, texts: Entries): RoleContent =>
  content.translation ? { ...content, translation: { ...content.translation, texts } } : content

/** The role with a text written in the other language, for the source as it is now; '' takes it away. */
export function withTranslation(content: RoleContent, path: TextPath, text: string): RoleContent {
  const source = roleTexts(content).find(each => each.path === path)?.text
  if (source === undefined || !content.translation) return content
  const { [path]: _before, ...others } = content.translation.texts
  return withTexts(content, text === '' ? others : { ...others, [path]: { text, of: source } })
}

/** The role with the other language begun, or with texts put in where it has none; what is written there stays. */
export function withMissingTexts(content: RoleContent, texts: Readonly<Record<TextPath, string>>): RoleContent {
  const begun: RoleContent = content.translation
    ? content
    : { ...content, translation: { language: content.language === 'en' ? 'fr' : 'en', texts: {} } }
  const taken = translationRows(begun)
    .filter(row => row.state === 'missing' && Object.hasOwn(texts, row.path))
    .map(({ path, source }): [TextPath, Entry] => [path, { text: texts[path] ?? '', of: source }])
    .filter(([path, { text }]) => !isBlank(text) && schemaAt(path).safeParse(text).success)
  return withTexts(begun, { ...begun.translation?.texts, ...Object.fromEntries(taken) })
}

/** What is written beside a text once the two have changed sides: still current, or still marked. */
function swappedEntry({ state, source, text, of }: TranslationRow): Entry {
  if (state === 'current') return { text: source, of: text }
  if (state === 'missing') return { text: source, of: '' }
  return { text: source, of: of === text ? '' : of }
}

/**
 * The role with its two languages changed about: what was the other one is now the role's own. Every text and every mark stays, also those
 * of parts that are gone for now; twice is as before. Null where a text of the other language cannot stand in its field.
 */
export function swapLanguages(content: RoleContent): RoleContent | null {
  const { translation } = content
  if (!translation) return content
  const rows = translationRows(content)
  if (rows.some(row => row.state === 'unfit')) return null
  const paths = new Set(rows.map(row => row.path))
  const unused = Object.entries(translation.texts).filter(([path]) => !paths.has(path))
  const isPlaced = ({ path, source }: TranslationRow) =>
    !isSameOnBothSides(entryAt(translation.texts, path) ?? { text: '', of: '' }, source)
  const texts: Entries = Object.fromEntries([
    ...unused.map(([path, { text, of }]): [TextPath, Entry] => [path, { text: of, of: text }]),
    ...rows.filter(isPlaced).map((row): [TextPath, Entry] => [row.path, swappedEntry(row)]),
  ])
  const swapped = rows.filter(isUsable).reduce((done, { path, text }) => withText(done, path, text), content)
  return { ...swapped, language: translation.language, translation: { language: content.language, texts } }
}

/** Share of a text's words that another one keeps, 0–1. */
function likeness(before: string, after: string): number {
  const kept = diffWords(before, after).filter(piece => piece.kind === 'kept' && /[\p{L}\p{N}]/u.test(piece.text))
  return kept.reduce((sum, piece) => sum + piece.text.length, 0) / Math.max(before.length, after.length, 1)
}

/**
 * Of a stale row: which of the two changed since `of`. Mostly the source; after `swapLanguages` it is the other one, and `of` is in its
 * language. Null where nothing is known of how it was.
 */
export function changedSide({ source, text, of }: Pick<TranslationRow, 'source' | 'text' | 'of'>): 'source' | 'text' | null {
  if (of === '') return null
  return likeness(of, text) > likeness(of, source) ? 'text' : 'source'
}
