import { type CoachField, type Finding, withoutOverlaps } from './finding'
import { keysOfWord, words } from './first-words'
import { lowered } from './pattern'
import { remembered } from './remembered'
import type { Rule } from './rules'
import { sentencesOf } from './sentences'

/** What texts are read with: the rules of a language and a country, and what tells a sentence that includes people. */
export type RuleBook = {
  readonly rules: readonly Rule[]
  readonly inclusive: RegExp | null
  /** Words may be marked by several rules: a claim says what it says whatever else is said of its words. */
  readonly mayOverlap?: boolean
}

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

/** A pattern that a text may have to be read with, and the rule that it belongs to. */
type Question = { readonly rule: Rule; readonly pattern: RegExp }

type Found = { readonly rule: Rule; readonly match: RegExpExecArray }

function findingOf({ rule, match }: Found, sentence: string): Finding {
  const { id, kind, severity, says, better, source, inForce } = rule
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
}

const isSomething = (match: RegExpExecArray | null): match is RegExpExecArray => match !== null && match[0] !== ''

/** Which patterns to lay on a word, by how it begins, and which on the whole: of a thousand, a word is read with a few. */
class Questions {
  readonly #byKey = new Map<string, Question[]>()
  readonly #byWord = remembered<readonly Question[]>()
  readonly #anywhere: Question[] = []

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      for (const { pattern, begins } of rule.find) {
        if (!begins) this.#anywhere.push({ rule, pattern })
        for (const key of begins ?? []) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), { rule, pattern }])
      }
    }
  }

  #of(word: string): readonly Question[] {
    return this.#byWord(word, () => {
      const questions = keysOfWord(word).flatMap(key => this.#byKey.get(key) ?? [])
      return [...new Map(questions.map(question => [question.pattern, question])).values()]
    })
  }

  /** Everything that is found in a lowered sentence by the rules that read such a field. */
  ask(lower: string, field: CoachField): readonly Found[] {
    const found: Found[] = []
    const reads = ({ rule }: Question) => rule.fields?.includes(field) ?? true
    for (const { 0: word, index } of lower.matchAll(words)) {
      for (const question of this.#of(word)) {
        if (!reads(question)) continue
        question.pattern.lastIndex = index
        const match = question.pattern.exec(lower)
        if (isSomething(match)) found.push({ rule: question.rule, match })
      }
    }
    for (const question of this.#anywhere.filter(reads)) {
      for (const match of lower.matchAll(question.pattern)) if (isSomething(match)) found.push({ rule: question.rule, match })
    }
    return found.filter(({ rule }) => !(rule.unless && test(rule.unless, lower)))
  }
}

type Reading = Pick<RuleBook, 'inclusive' | 'mayOverlap'> & { readonly questions: Questions }

/** What the rules say of one sentence; offsets are within it. */
function readSentence({ questions, inclusive, mayOverlap = false }: Reading, sentence: string, field: CoachField): readonly Finding[] {
  const lower = lowered(sentence)
  const found = questions.ask(lower, field)
  if (found.length === 0) return []
  const isInclusive = inclusive !== null && found.some(({ rule }) => rule.isAboutPeople) && test(inclusive, lower)
  const findings = found.filter(({ rule }) => !(isInclusive && rule.isAboutPeople)).map(each => findingOf(each, sentence))
  return mayOverlap ? findings : withoutOverlaps(findings)
}

export type TextReader = (text: string, field: CoachField) => readonly Finding[]

/**
 * A reader of texts that remembers what it has read: of a role that is typed into, only the text that changed is taken apart, and of
 * that only the sentence that changed is read again.
 */
export function createTextReader(book: RuleBook): TextReader {
  const reading: Reading = { ...book, questions: new Questions(book.rules) }
  const [texts, sentences] = [remembered<readonly Finding[]>(), remembered<readonly Finding[]>()]
  const readOne = (sentence: string, field: CoachField) => sentences(`${field}\n${sentence}`, () => readSentence(reading, sentence, field))
  const read = (text: string, field: CoachField) =>
    sentencesOf(text).flatMap(({ start, end }) =>
      readOne(text.slice(start, end), field).map(finding => ({ ...finding, start: finding.start + start, end: finding.end + start })),
    )
  return (text, field) => texts(`${field}\n${text}`, () => read(text, field))
}
