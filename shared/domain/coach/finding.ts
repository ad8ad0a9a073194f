import { z } from 'zod'

/** What is wrong, in the words of `product.md`; the meaning of each stands in `build/decisions/0007-the-coach.md`. */
export const FindingKind = z.enum([
  'vague',
  'incomplete',
  'musts',
  'experience',
  'contradiction',
  'loaded',
  'unlawful',
  'missing',
  'readability',
  'spelling',
])
export type FindingKind = z.infer<typeof FindingKind>

/** block: must not be published. mend: should be better. hint: could be better. */
export const Severity = z.enum(['block', 'mend', 'hint'])
export type Severity = z.infer<typeof Severity>

/** What a text is for: rules may be limited to some. `free` is any prose that is none of the others. */
export const CoachField = z.enum(['title', 'purpose', 'duty', 'standard', 'frequency', 'requirement', 'condition', 'free'])
export type CoachField = z.infer<typeof CoachField>

/** Where a legal rule comes from, and since when it holds (ISO date). */
type Source = { readonly name: string; readonly inForce: string }

/** One thing the coach says of a text. */
export type Finding = {
  readonly rule: string
  readonly kind: FindingKind
  readonly severity: Severity
  /** UTF-16 units of the text; `end` is the first unit after the words. Equal where something is missing. */
  readonly start: number
  readonly end: number
  /** The marked words as they stand in the text. */
  readonly words: string
  /** Why, and what to do, in the language of the text. */
  readonly message: string
  /** What can stand in place of the words; '' leaves them out; null: nothing is offered. */
  readonly suggestion: string | null
  readonly source?: Source
}

const weight: Readonly<Record<Severity, number>> = { block: 0, mend: 1, hint: 2 }

/** Worst first, then in the order of the text. */
export const bySeverity = (a: Pick<Finding, 'severity' | 'start'>, b: Pick<Finding, 'severity' | 'start'>): number =>
  weight[a.severity] - weight[b.severity] || a.start - b.start

/** The text with a finding's words replaced by its suggestion; blanks that this leaves doubled become one. */
export function takeSuggestion(text: string, { start, end, suggestion }: Pick<Finding, 'start' | 'end' | 'suggestion'>): string {
  if (suggestion === null) return text
  const [before, after] = [text.slice(0, start), text.slice(end)]
  if (suggestion !== '') return before + matchCase(suggestion, text.slice(start, end)) + after
  const joined = /[\s(]$/.test(before) || before === '' ? before + after.replace(/^[\s,]+/, '') : before + after
  const tidy = joined
    .replace(/[\s,]+(?=\.)|\s+(?=,)/g, '')
    .replace(loose, '')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
  return before === '' ? matchCase(tidy, text.slice(start, end)) : tidy
}

/** What joined the words that are left out to the others, and a sign that ends nothing. */
const loose = /^\s*(?:and|or|et|ou)\s+|\s+(?:and|or|et|ou)(?=\s*[.!?]?\s*$)|^\s*[.!?]+\s*$/gi

/** Begins as the words that it stands for do, with a capital or without. */
function matchCase(suggestion: string, words: string): string {
  const [first = ''] = words
  const isCapital = first !== first.toLowerCase()
  return isCapital ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion
}

/** Of findings that mark the same words the worst stays, then the one with a source, then the longest: one mark, one reason. */
export function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const byWorst = findings.toSorted(
    (a, b) => weight[a.severity] - weight[b.severity] || Number(!a.source) - Number(!b.source) || b.end - b.start - (a.end - a.start),
  )
  const kept: Finding[] = []
  for (const finding of byWorst) {
    if (!kept.some(({ start, end }) => start < finding.end && finding.start < end)) kept.push(finding)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}
