import { z } from 'zod'
import { CoachField, FindingKind, Severity } from './finding'
import { firstWords } from './first-words'
import { compileHelps, compilePattern, type Parts, readParts, withParts } from './pattern'
import { resultOf, type Steps } from './steps'

/** A rule as it is written in a data file; the helps of its patterns are told in `pattern.ts`. */
const WrittenRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: FindingKind,
  severity: Severity,
  /** Which texts it reads; without it, all. */
  fields: z.array(CoachField).min(1).optional(),
  /** May be left out where the rule is `like` another. */
  find: z.array(z.string().min(2).max(2000)).min(1).optional(),
  /** The wording rule whose sentences and words this one reads too, beside its own: a law says them otherwise. */
  like: z.string().optional(),
  /** Silent in a sentence that matches one of these. */
  unless: z.array(z.string().min(2).max(2000)).optional(),
  says: z.string().min(10).max(240),
  better: z.string().max(200).nullable(),
  source: z.string().min(5).max(200).optional(),
  inForce: z.iso.date().optional(),
  /** About what people are: silent in a sentence that includes rather than excludes. */
  isAboutPeople: z.boolean().optional(),
})
type WrittenRule = z.infer<typeof WrittenRule>

/** A rule ready to read with. */
export type Rule = Omit<WrittenRule, 'find' | 'unless'> & {
  readonly find: readonly Search[]
  readonly unless: RegExp | null
}

/**
 * One pattern, and how the words begin that it finds (`first-words.ts`): it is laid on those words alone (flag `y`). Null: it may begin
 * anywhere (flag `g`).
 */
type Search = { readonly pattern: RegExp; readonly begins: ReadonlySet<string> | null }

function searchOf(source: string): Search {
  const begins = firstWords(compileHelps(source))
  return begins.has('*') ? { pattern: compilePattern([source]), begins: null } : { pattern: compilePattern([source], 'y'), begins }
}

/** A rule that could not be read: its name or place in the file, and why. It is left out; the others work. */
export type BrokenRule = { readonly name: string; readonly problem: string }

export type RuleSet = { readonly rules: readonly Rule[]; readonly broken: readonly BrokenRule[] }

export const nameOf = (value: unknown, at: number): string => {
  const { id } = typeof value === 'object' && value !== null ? (value as { id?: unknown }) : {}
  return typeof id === 'string' ? id : `#${at + 1}`
}

/** A file of rules: a list of them, or such a list with the parts that its patterns name. */
const RuleFile = z.union([
  z.array(z.unknown()).transform(rules => ({ parts: {}, rules })),
  z.strictObject({ parts: z.record(z.string(), z.string()), rules: z.array(z.unknown()) }),
])

/** What a rule takes over from the one that it is like; a rule that is like none takes over nothing. */
function takenFrom(
  like: string | undefined,
  wording: readonly Rule[],
): Pick<Rule, 'find' | 'unless' | 'fields' | 'isAboutPeople' | 'like'> {
  if (like === undefined) return { find: [], unless: null }
  const rule = wording.find(({ id }) => id === like)
  if (!rule) throw new Error(`There is no rule ${like} to be like.`)
  const { find, unless, fields, isAboutPeople } = rule
  return { find, unless, like, ...(fields ? { fields } : {}), ...(isAboutPeople ? { isAboutPeople } : {}) }
}

function readRule(value: unknown, parts: Parts, wording: readonly Rule[]): Rule {
  const { find: written = [], unless, like, ...rule } = WrittenRule.parse(value)
  const taken = takenFrom(like, wording)
  const find = [...taken.find, ...written.map(each => searchOf(withParts(each, parts)))]
  if (find.length === 0) throw new Error('It finds nothing.')
  return { ...taken, ...rule, find, unless: unless ? compilePattern(unless.map(each => withParts(each, parts))) : taken.unless }
}

/**
 * Reads a file of rules, one rule a step: there are many, and a page must not stand still meanwhile. `wording` are those that its
 * rules may be like. A broken entry is named and left out; a file that is no list is one broken entry.
 */
export function* readRulesInSteps(file: unknown, wording: readonly Rule[] = []): Steps<RuleSet> {
  const whole = RuleFile.safeParse(file)
  if (!whole.success) return { rules: [], broken: [{ name: '#0', problem: 'This is no list of rules.' }] }
  const { parts, broken: brokenParts } = readParts(whole.data.parts)
  const rules: Rule[] = []
  const broken: BrokenRule[] = brokenParts.map(name => ({ name: `<${name}>`, problem: 'It names a part that does not stand above it.' }))
  for (const [at, value] of whole.data.rules.entries()) {
    yield
    try {
      const rule = readRule(value, parts, wording)
      if (rules.some(({ id }) => id === rule.id)) throw new Error('Another rule has this id.')
      rules.push(rule)
    } catch (error) {
      broken.push({ name: nameOf(value, at), problem: error instanceof z.ZodError ? z.prettifyError(error) : String(error) })
    }
  }
  return { rules, broken }
}

/** Reads a file of rules in one go. */
export const readRules = (file: unknown, wording: readonly Rule[] = []): RuleSet => resultOf(readRulesInSteps(file, wording))
