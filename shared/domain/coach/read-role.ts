import type { Country } from '../country'
import type { Language } from '../language'
import { plainRichText, rewriteLine } from '../rich-text'
import { isRichText, type RoleText, roleTexts, type TextPath, withText } from '../role-texts'
import type { RoleContent } from '../roles'
import { fold } from '../text'
import { contradictionsFor, prepareRules, ruleBookFor } from './catalogue'
import { type Choices, type Clash, type ClashReader, choicesOf, createClashReader, type Place } from './contradictions'
import { bySeverity, type CoachField, type Finding, takeSuggestion } from './finding'
import { messageIn } from './messages'
import { createTextReader, type TextReader } from './read-text'
import { readingEase } from './readability'
import { remembered } from './remembered'
import { checkRole, type RoleFinding } from './role-checks'
import { longestRead, type Span, sentencesOf, wordsOf } from './sentences'
import type { Steps } from './steps'

/** For a page that has the coach already. */
export { brokenRules } from './catalogue'

/** More words than this in one sentence are a hint, more than the second figure should be mended. */
const longSentence = { hint: 28, mend: 40 } as const
/** Below this a text reads with effort: a broadsheet is at about 50. */
const hardest = 30

const knownLong = remembered<readonly Finding[]>()

/** Sentences that are too long to be taken in; bullets and lists of a field count as sentences of their own. */
const longSentences = (text: string, language: Language): readonly Finding[] =>
  knownLong(`${language}\n${text}`, () => findLongSentences(text, language))

function findLongSentences(text: string, language: Language): readonly Finding[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end)
    const count = wordsOf(words).length
    if (count <= longSentence.hint) return []
    const severity = count > longSentence.mend ? ('mend' as const) : ('hint' as const)
    const message = messageIn(language, 'longSentence', count)
    return [{ rule: 'long-sentence', kind: 'readability' as const, severity, start, end, words, message, suggestion: null }]
  })
}

/** Reads one text of a role or of a pasted description: the rules, and how long its sentences are. Worst first within the text's order. */
export type FieldReader = (text: string, field: CoachField) => readonly Finding[]

const readers = remembered<TextReader>()

/** The reader of a language in a firm's country; one for all who ask, so that what was read once is known. */
export function fieldReader(language: Language, country: Country): FieldReader {
  const reader = readers(`${language} ${country}`, () => createTextReader(ruleBookFor(language, country)))
  return (text, field) => [...reader(text, field), ...longSentences(text, language)]
}

const clashReaders = remembered<ClashReader>()

/** What texts that are read together say twice differently. Only sentences that were not read before are read. */
export function readTogether<P extends Place>(
  places: readonly P[],
  language: Language,
  choices: Choices | null = null,
): readonly Clash<P>[] {
  const read = clashReaders(language, () => createClashReader(contradictionsFor(language)))
  return read(places, choices)
}

/** Checks of the whole without those that a clash says too, and says where. */
export const withoutEchoes = <F extends Finding>(
  checks: readonly F[],
  clashes: readonly Pick<Clash<unknown>, 'insteadOf'>[],
): readonly F[] => checks.filter(({ rule }) => !clashes.some(({ insteadOf }) => insteadOf === rule))

/** As many of the words as are kept with the reason for letting them stand: a long sentence is known by its beginning. */
const noted = (words: string) => words.slice(0, 400).toWellFormed()

/** Whether these words are let stand; if so, then wherever they stand. What has no words is let stand at its place. */
export const isIgnored = ({ ignored }: RoleContent, { rule, words, path }: RoleFinding) =>
  ignored.some(each => each.rule === rule && fold(each.words) === fold(noted(words)) && (each.path ?? path) === path)

/** What only the interviewer reads are stories and questions about other people: they are left alone. */
const isRead = ({ isPrinted }: RoleText) => isPrinted

/** What is read of a text, and what a finding's offsets count in: its words without the marks of `rich-text.ts`. */
const wordsRead = ({ path, text }: Pick<RoleText, 'path' | 'text'>) => (isRichText(path) ? plainRichText(text) : text)

const clashInRole = ({ place, insteadOf: _check, ...finding }: Clash<RoleText>): RoleFinding => ({ ...finding, path: place.path })

const knownRoles = new WeakMap<RoleContent, Map<Country, readonly RoleFinding[]>>()

const textsRead = (content: RoleContent): readonly RoleText[] =>
  roleTexts(content)
    .filter(isRead)
    .map(text => ({ ...text, text: wordsRead(text) }))
    .filter(({ text }) => text.length <= longestRead)

function readAnew(content: RoleContent, country: Country): readonly RoleFinding[] {
  const read = fieldReader(content.language, country)
  const texts = textsRead(content)
  const marked = texts.flatMap(({ path, field, text }) => read(text, field).map(finding => ({ ...finding, path })))
  const clashes = readTogether(texts, content.language, choicesOf(content))
  const checks = withoutEchoes(checkRole(content, { country }), clashes)
  const all = [...marked, ...clashes.map(clashInRole), ...checks, ...wholeEase(content, texts)]
  return all.filter(finding => !isIgnored(content, finding))
}

/** Makes `readRole` quick: rule by rule, then text by text, the first reading is done a little at each step. */
export function* prepareReading(content: RoleContent, country: Country): Steps {
  yield* prepareRules(content.language, country)
  const read = fieldReader(content.language, country)
  for (const text of textsRead(content)) {
    yield
    read(text.text, text.field)
    readTogether([text], content.language)
  }
}

/**
 * Everything the coach says of a role, in the order of the page. Only sentences that were not read before are read: a keystroke costs
 * one. What the user let stand is left out.
 */
export function readRole(content: RoleContent, country: Country): readonly RoleFinding[] {
  const known = knownRoles.get(content) ?? new Map<Country, readonly RoleFinding[]>()
  knownRoles.set(content, known)
  const findings = known.get(country) ?? readAnew(content, country)
  known.set(country, findings)
  return findings
}

function wholeEase({ language }: RoleContent, texts: readonly RoleText[]): readonly RoleFinding[] {
  const whole = texts.filter(({ path, isPrinted }) => isPrinted && !path.startsWith('qualification/'))
  const ease = readingEase(
    whole.map(({ text }) => text),
    language,
  )
  if (ease === null || ease >= hardest) return []
  const message = messageIn(language, 'hardText', ease)
  const note = { rule: 'hard-text', kind: 'readability', severity: 'hint', start: 0, end: 0, words: '', suggestion: null } as const
  return [{ ...note, path: 'purpose', message }]
}

/**
 * The role with a finding's suggestion in place of its words; marks outside of them stay. Takes nothing where the text has changed since.
 */
export function acceptFinding(content: RoleContent, { path, start, end, words, suggestion }: RoleFinding): RoleContent {
  const text = textAt(content, path)
  if (text === null || suggestion === null || wordsRead({ path, text }).slice(start, end) !== words) return content
  const take = (line: string, span: Span) => takeSuggestion(line, { ...span, suggestion })
  return withText(content, path, isRichText(path) ? rewriteLine(text, { start, end }, take) : take(text, { start, end }))
}

/** The role with a finding let stand, for a reason that is kept. */
export const ignoreFinding = (content: RoleContent, { rule, words, path }: RoleFinding, reason: string): RoleContent => ({
  ...content,
  ignored: [...content.ignored, { rule, words: noted(words), ...(words === '' ? { path } : {}), reason }],
})

const textAt = (content: RoleContent, path: TextPath): string | null => roleTexts(content).find(text => text.path === path)?.text ?? null

/** What keeps the role from being advertised, what should be better, what could be. */
export const readiness = (findings: readonly RoleFinding[]) => ({
  blocking: findings.filter(({ severity }) => severity === 'block'),
  improving: findings.filter(({ severity }) => severity === 'mend'),
  hints: findings.filter(({ severity }) => severity === 'hint'),
})

/** What a role must be sound in before it is advertised, in the order of the page. */
export const topics = ['title', 'purpose', 'duties', 'qualification', 'requirements', 'pay', 'conditions', 'about', 'plan'] as const
export type Topic = (typeof topics)[number]

/** What a path is about. */
function topicOf(path: TextPath): Topic {
  if (path.startsWith('conditions/pay')) return 'pay'
  const [beginning] = path.split('/')
  return topics.find(topic => topic === beginning) ?? 'plan'
}

/** What nothing need be mended in; what is not written is not called fine. */
export function fineTopics(content: RoleContent, findings: readonly RoleFinding[]): readonly Topic[] {
  const poor = findings.filter(({ severity }) => severity !== 'hint').map(({ path }) => topicOf(path))
  return topics.filter(topic => !poor.includes(topic) && (topic !== 'about' || content.about.trim() !== ''))
}

type LetStand = RoleContent['ignored'][number]

/** What was let stand and is still there, with the finding that it silences. `misspelt`: what the spelling found. */
export function letStand(
  content: RoleContent,
  country: Country,
  misspelt: readonly RoleFinding[],
): readonly { readonly finding: RoleFinding; readonly note: LetStand }[] {
  const findings = [...readRole({ ...content, ignored: [] }, country), ...misspelt]
  return content.ignored.flatMap(note => {
    const finding = findings.find(each => isIgnored({ ...content, ignored: [note] }, each))
    return finding ? [{ finding, note }] : []
  })
}

/** The role with a finding read again that was let stand. */
export const readAgain = (content: RoleContent, again: LetStand): RoleContent => ({
  ...content,
  ignored: content.ignored.filter(({ rule, words, path }) => rule !== again.rule || words !== again.words || path !== again.path),
})

/** Worst first, then in the order of the page. */
export const worstFirst = (findings: readonly RoleFinding[]): readonly RoleFinding[] =>
  findings
    .map((finding, at) => ({ finding, at }))
    .toSorted((a, b) => bySeverity({ ...a.finding, start: a.at }, { ...b.finding, start: b.at }))
    .map(({ finding }) => finding)
