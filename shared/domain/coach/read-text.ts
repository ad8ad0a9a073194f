import { type CoachField, type Finding, withoutOverlaps } from './finding'
import { lowered } from './pattern'
import type { Rule } from './rules'
import { sentencesOf } from './sentences'

/** What texts are read with: the rules of a language and a country, and what tells a sentence that includes people. */
export type RuleBook = { readonly rules: readonly Rule[]; readonly inclusive: RegExp | null }

const test = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0
  return pattern.test(text)
}

/** `$1` and `$2` of a suggestion are the first two groups that caught something, as the text writes them. */
function fill(better: string | null, words: string, [, ...groups]: RegExpMatchArray): string | null {
  const caught = groups.filter(group => group !== undefined)
  const asWritten = (group: string) => words.slice(lowered(words).indexOf(group)).slice(0, group.length)
  return better?.replace(/\$([12])/g, (_all, at: string) => asWritten(caught[Number(at) - 1] ?? '')) ?? null
}

function findingsOf(rule: Rule, sentence: string, lower: string): readonly Finding[] {
  rule.find.lastIndex = 0
  const matches = [...lower.matchAll(rule.find)].filter(match => match[0] !== '')
  if (matches.length === 0 || (rule.unless && test(rule.unless, lower))) return []
  const { id, kind, severity, says, better, source, inForce } = rule
  return matches.map(match => {
    const [start, end] = [match.index, match.index + match[0].length]
    const words = sentence.slice(start, end)
    return {
      rule: id,
      kind,
      severity,
      start,
      end,
      words,
      message: says,
      suggestion: fill(better, words, match),
      ...(source !== undefined && inForce !== undefined ? { source: { name: source, inForce } } : {}),
    }
  })
}

/** What the rules say of one sentence; offsets are within it. */
function readSentence({ rules, inclusive }: RuleBook, sentence: string, field: CoachField): readonly Finding[] {
  const lower = lowered(sentence)
  const isInclusive = inclusive !== null && test(inclusive, lower)
  const asked = rules.filter(rule => (rule.fields?.includes(field) ?? true) && !(isInclusive && rule.isAboutPeople))
  return withoutOverlaps(asked.flatMap(rule => findingsOf(rule, sentence, lower)))
}

const mostRemembered = 4000

export type TextReader = (text: string, field: CoachField) => readonly Finding[]

/**
 * A reader of texts that remembers the sentences it has read: of a text that is typed into, only the sentence that changed is
 * read again.
 */
export function createTextReader(book: RuleBook): TextReader {
  const known = new Map<string, readonly Finding[]>()
  const read = (sentence: string, field: CoachField) => {
    const key = `${field}\n${sentence}`
    const before = known.get(key)
    if (before) return before
    if (known.size >= mostRemembered) known.clear()
    const findings = readSentence(book, sentence, field)
    known.set(key, findings)
    return findings
  }
  return (text, field) =>
    sentencesOf(text).flatMap(({ start, end }) =>
      read(text.slice(start, end), field).map(finding => ({ ...finding, start: finding.start + start, end: finding.end + start })),
    )
}
