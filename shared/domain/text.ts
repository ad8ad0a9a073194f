import { z } from 'zod'

/** Control characters other than tab and line breaks never belong in a text; a lone surrogate is no text at all. */
// oxlint-disable-next-line no-control-regex -- they are what is refused here
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

const isText = (value: string) => value.isWellFormed() && !forbidden.test(value)

/** Free text of at most `max` UTF-16 units; may be empty. Kept as typed, never trimmed while one writes. */
export const text = (max: number) => z.string().max(max).refine(isText, { error: 'not-text' })

/** A text that must hold more than white space. */
export const requiredText = (max: number) => text(max).refine(value => value.trim() !== '', { error: 'empty' })

const everyForbidden = new RegExp(forbidden, 'g')

/** What is typed or pasted, as `text` takes it: other programs' line breaks become line breaks, other control characters go. */
export const storable = (value: string): string =>
  value
    .replace(/\r\n?|\v|\f/g, '\n')
    .replace(everyForbidden, '')
    .toWellFormed()

/**
 * Id of a thing inside a document (duty, criterion, question): unique there, made by a pack or by the window. Never a name that
 * every object has (`constructor`): things are looked up by it.
 */
export const PartId = z
  .string()
  .regex(/^[\w-]{1,40}$/)
  .refine(id => !(id in {}))

/** Id of a row: a UUID made by the core. */
export const RowId = z.uuid()

/** A moment: UTC, whole milliseconds since 1970. */
export const AtMs = z.number().int().min(0).max(8.64e15)

/** Counts saved versions of a thing, from 1. A save names the revision that it started from. */
export const Revision = z.number().int().min(0)

const foldedBefore = new Map<string, string>()
const mostRemembered = 2000

const foldAnew = (value: string): string =>
  value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').trim().replace(/\s+/g, ' ')

/**
 * How two words are compared where people type them: case, accents and outer blanks do not matter. A board compares the same few
 * words for everybody who applied, so the newest are remembered.
 */
export function fold(value: string): string {
  const known = foldedBefore.get(value)
  if (known !== undefined) return known
  if (foldedBefore.size >= mostRemembered) foldedBefore.clear()
  const folded = foldAnew(value)
  foldedBefore.set(value, folded)
  return folded
}

/** What is wrong with a value, in a word the renderer has a sentence for; null when nothing is. */
export type TextProblem = 'empty' | 'too-long' | 'not-text' | 'not-an-email' | 'not-a-number' | 'out-of-range' | 'invalid'

/** The first problem that a schema finds with a value, for the message beside the field. */
export function problemWith(schema: z.ZodType, value: unknown): TextProblem | null {
  const parsed = schema.safeParse(value)
  return parsed.success ? null : problemOf(parsed.error.issues[0])
}

/** One zod issue as a word the renderer has a sentence for. */
export function problemOf(issue: z.core.$ZodIssue | undefined): TextProblem {
  if (issue?.message === 'empty' || issue?.message === 'not-text') return issue.message
  switch (issue?.code) {
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'out-of-range'
    case 'too_small':
      return issue.origin === 'string' ? 'empty' : 'out-of-range'
    default:
      return kindProblem(issue)
  }
}

function kindProblem(issue: z.core.$ZodIssue | undefined): TextProblem {
  if (issue?.code === 'invalid_format' && issue.format === 'email') return 'not-an-email'
  if (issue?.code === 'invalid_type' && issue.expected === 'number') return 'not-a-number'
  // an address is "empty or an email": of the two reasons, the second is the one to say
  if (issue?.code === 'invalid_union')
    return issue.errors.flat().some(each => kindProblem(each) === 'not-an-email') ? 'not-an-email' : 'invalid'
  return 'invalid'
}
