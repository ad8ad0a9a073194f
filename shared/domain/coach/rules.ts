import { z } from 'zod'
import { CoachField, FindingKind, Severity } from './finding'
import { firstWords } from './first-words'
import { compileHelps, compilePattern } from './pattern'

/** A rule as it is written in a data file; the helps of its patterns are told in `pattern.ts`. */
const WrittenRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: FindingKind,
  severity: Severity,
  /** Which texts it reads; without it, all. */
  fields: z.array(CoachField).min(1).optional(),
  find: z.array(z.string().min(2).max(2000)).min(1),
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

const nameOf = (value: unknown, at: number): string => {
  const { id } = typeof value === 'object' && value !== null ? (value as { id?: unknown }) : {}
  return typeof id === 'string' ? id : `#${at + 1}`
}

function readRule(value: unknown): Rule {
  const { find, unless, ...rule } = WrittenRule.parse(value)
  return { ...rule, find: find.map(searchOf), unless: unless ? compilePattern(unless) : null }
}

/** Reads a file of rules. A broken entry is named and left out; a file that is no list is one broken entry. */
export function readRules(file: unknown): RuleSet {
  if (!Array.isArray(file)) return { rules: [], broken: [{ name: '#0', problem: 'This is no list of rules.' }] }
  const rules: Rule[] = []
  const broken: BrokenRule[] = []
  file.forEach((value: unknown, at) => {
    try {
      const rule = readRule(value)
      if (rules.some(({ id }) => id === rule.id)) throw new Error('Another rule has this id.')
      rules.push(rule)
    } catch (error) {
      broken.push({ name: nameOf(value, at), problem: error instanceof z.ZodError ? z.prettifyError(error) : String(error) })
    }
  })
  return { rules, broken }
}
