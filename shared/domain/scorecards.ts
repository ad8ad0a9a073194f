import { z } from 'zod'
import type { Kit } from './kits'
import { PartId, Revision, text } from './text'

/** 1 to 5, whole. */
const RatingValue = z.number().int().min(1).max(5)

/**
 * One criterion on one scorecard. `value` is null with `isNotAssessed` true when the rater says "not assessed", and null
 * with false while nothing has been said. `quote` is the line of evidence to show first; '' if none was marked.
 */
export const Rating = z.strictObject({
  criterionId: PartId,
  value: RatingValue.nullable(),
  isNotAssessed: z.boolean(),
  quote: text(500),
})
export type Rating = z.infer<typeof Rating>

/** What was written at one step of the interview. */
export const Note = z.strictObject({ stepId: PartId, text: text(20_000), revision: Revision })
export type Note = z.infer<typeof Note>

/** What keeps a scorecard from being locked. */
export type LockProblem = { readonly criterionId: string; readonly problem: 'not-rated' | 'no-evidence' }

/** What was written for one criterion, over all of its steps, in order. */
export const evidenceFor = (kit: Kit, notes: readonly Note[], criterionId: string): readonly string[] =>
  kit.steps
    .filter(step => step.criterionId === criterionId)
    .map(step => notes.find(note => note.stepId === step.id)?.text.trim() ?? '')
    .filter(line => line !== '')

/** Every criterion needs a rating with evidence, or an explicit "not assessed". Empty: the scorecard can be locked. */
export function lockProblems(kit: Kit, notes: readonly Note[], ratings: readonly Rating[]): readonly LockProblem[] {
  return kit.criteria.flatMap(({ id }): LockProblem[] => {
    const rating = ratings.find(each => each.criterionId === id)
    if (rating?.isNotAssessed) return []
    if (rating?.value == null) return [{ criterionId: id, problem: 'not-rated' }]
    return evidenceFor(kit, notes, id).length > 0 ? [] : [{ criterionId: id, problem: 'no-evidence' }]
  })
}

/** Stands between two texts that were kept side by side. */
export const noteRule = '\n\n— — —\n\n'

/**
 * Two texts that grew from different bases, as one that keeps both. A text that only adds to the other wins;
 * otherwise the stored one stands first, then a rule, then the new one. Never drops a character of either. Merging the
 * same text twice (a retry) changes nothing.
 */
export function mergeNotes(stored: string, mine: string): string {
  if (mine.startsWith(stored)) return mine
  if (stored.startsWith(mine) || stored.endsWith(noteRule + mine)) return stored
  return stored + noteRule + mine
}
