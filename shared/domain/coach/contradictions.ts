import { z } from 'zod'
import type { Conditions, RoleContent } from '../roles'
import { CoachField, type Finding, Severity } from './finding'
import { createTextReader, type TextReader } from './read-text'
import { type BrokenRule, nameOf, type Rule, readRules } from './rules'
import { sentencesOf } from './sentences'

/** What a role says without a text: a choice of its conditions, or what every way in asks for. */
const Choice = z.strictObject({
  of: z.enum(['time', 'term', 'remote', 'everyWayIn']),
  is: z.string(),
  /** How it is quoted. */
  words: z.string().min(3).max(80),
})
type Choice = z.infer<typeof Choice>

/** One of two things that cannot both be true: the words that say it, and the choice that does. The helps of patterns hold. */
const Claim = z.strictObject({
  find: z.array(z.string()),
  unless: z.array(z.string()).optional(),
  fields: z.array(CoachField).optional(),
  choice: Choice.optional(),
})

const Pair = z.strictObject({
  id: z.string(),
  severity: Severity,
  /** `$other` is what stands elsewhere. */
  says: z.string().includes('$other').max(240),
  first: Claim,
  second: Claim,
  /** The check of the whole role (`role-checks.ts`) that says the same, without a place; it is silent then. */
  insteadOf: z.string().optional(),
})
type Pair = z.infer<typeof Pair>

const PairFile = z.strictObject({ parts: z.record(z.string(), z.string()), pairs: z.array(z.unknown()) })

/** Pairs of claims that rule each other out, and the rules that find the claims: two a pair, named `<id>-first` and `<id>-second`. */
export type Contradictions = { readonly pairs: readonly Pair[]; readonly claims: readonly Rule[]; readonly broken: readonly BrokenRule[] }

const sides = ['first', 'second'] as const

function claimsOf(pair: Pair, parts: unknown) {
  const rules = sides.map(side => {
    const { choice: _said, ...words } = pair[side]
    return { ...words, id: `${pair.id}-${side}`, kind: 'contradiction', severity: pair.severity, says: pair.says, better: null }
  })
  return readRules({ parts, rules })
}

/** Reads a file of pairs. A broken entry is named and left out. */
export function readContradictions(file: unknown): Contradictions {
  const whole = PairFile.safeParse(file)
  if (!whole.success) return { pairs: [], claims: [], broken: [{ name: '#0', problem: 'This is no list of pairs.' }] }
  const { parts, pairs: written } = whole.data
  const read = written.map((value, at) => {
    const pair = Pair.safeParse(value)
    if (!pair.success) return { broken: [{ name: nameOf(value, at), problem: z.prettifyError(pair.error) }] }
    const { rules, broken } = claimsOf(pair.data, parts)
    return broken.length > 0 ? { broken } : { pair: pair.data, rules, broken }
  })
  return {
    pairs: read.flatMap(({ pair }) => pair ?? []),
    claims: read.flatMap(({ rules }) => rules ?? []),
    broken: read.flatMap(({ broken }) => broken),
  }
}

/** A text of a role or of a description. */
export type Place = { readonly field: CoachField; readonly text: string }

/** A claim, where it stands and in which sentence; without a place it is a choice. */
type Said<P> = {
  readonly rule: string
  readonly words: string
  readonly at: { readonly finding: Finding; readonly place: P; readonly sentence: object } | null
}

function saidIn<P extends Place>(place: P, read: TextReader): readonly Said<P>[] {
  return sentencesOf(place.text).flatMap(sentence =>
    read(place.text.slice(sentence.start, sentence.end), place.field).map(found => {
      const finding = { ...found, start: found.start + sentence.start, end: found.end + sentence.start }
      return { rule: found.rule, words: found.words, at: { finding, place, sentence } }
    }),
  )
}

/** What a role says by its choices. */
export type Choices = Pick<Conditions, 'time' | 'term' | 'remote'> & { readonly everyWayIn: readonly string[] }

/** The choices of a role: those of its conditions, and what each of its ways in asks for. */
export function choicesOf({ conditions: { time, term, remote }, qualification }: RoleContent): Choices {
  const branches = qualification.branches.filter(({ conditions }) => conditions.length > 0)
  const [first, ...others] = branches.map(({ conditions }) => conditions.map(({ kind }) => kind))
  return { time, term, remote, everyWayIn: (first ?? []).filter(kind => others.every(kinds => kinds.includes(kind))) }
}

const isChosen = ({ of, is }: Choice, choices: Choices) => (of === 'everyWayIn' ? choices.everyWayIn.includes(is) : choices[of] === is)

/** What two sentences say that cannot both be true; it is told once a pair, at the later one. */
export type Clash<P> = Finding & { readonly place: P; readonly insteadOf: string | undefined }

function clashOf<P>({ id, says, first, second, insteadOf }: Pair, said: readonly Said<P>[], choices: Choices | null): readonly Clash<P>[] {
  const by = (side: (typeof sides)[number], { choice }: Pair['first']): readonly Said<P>[] => {
    const rule = `${id}-${side}`
    const chosen = choice && choices && isChosen(choice, choices) ? [{ rule, words: choice.words, at: null }] : []
    return [...chosen, ...said.filter(each => each.rule === rule)]
  }
  const seconds = by('second', second)
  for (const one of by('first', first)) {
    const other = seconds.find(each => each.at?.sentence !== one.at?.sentence)
    if (!other) continue
    const [earlier, later] = said.indexOf(one) < said.indexOf(other) ? [one, other] : [other, one]
    if (!later.at) continue
    const { finding, place } = later.at
    return [{ ...finding, rule: id, message: says.replace('$other', () => earlier.words), place, insteadOf }]
  }
  return []
}

/** Tells what texts that are read together, and the choices of a role, say twice differently; offsets are within each text. */
export type ClashReader = <P extends Place>(places: readonly P[], choices: Choices | null) => readonly Clash<P>[]

/** A reader of claims that remembers the sentences it has read. */
export function createClashReader({ pairs, claims }: Contradictions): ClashReader {
  const read = createTextReader({ rules: claims, inclusive: null, mayOverlap: true })
  return (places, choices) => {
    const said = places.flatMap(place => saidIn(place, read))
    return said.length === 0 ? [] : pairs.flatMap(pair => clashOf(pair, said, choices))
  }
}
