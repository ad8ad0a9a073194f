import { mergeNotes, noteRule } from '../../../shared/domain/scorecards'
import { unionOf } from './note-union'

type Change = { readonly from: number; readonly to: number; readonly text: string }

/** The one stretch of `before` that reads differently in `after`, and how it reads there. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let end = 0
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end += 1
  return { from: start, to: before.length - end, text: after.slice(start, after.length - end) }
}

const inOrder = (base: string, first: Change, second: Change) =>
  base.slice(0, first.from) + first.text + base.slice(first.to, second.from) + second.text + base.slice(second.to)

const isBroken = (before: string, after: string) => before === '' || after === '' || before.endsWith('\n') || after.startsWith('\n')

/** Both changes to a text in one; null where they touch the same words. */
function combine(base: string, mine: string, theirs: string): string | null {
  if (mine === base || mine === theirs) return theirs
  if (theirs === base) return mine
  const own = changeBetween(base, mine)
  const other = changeBetween(base, theirs)
  if (own.to === other.from && !isBroken(own.text, other.text)) return inOrder(base, { ...own, text: `${own.text}\n` }, other)
  if (own.to <= other.from) return inOrder(base, own, other)
  return other.to <= own.from ? inOrder(base, other, own) : null
}

/** Two texts that grew from the same base: both changes, or where they collide both texts. No word of either is lost. */
export const mergeFrom = (base: string, mine: string, theirs: string): string => combine(base, mine, theirs) ?? mergeNotes(theirs, mine)

/** `base`: what both sides last agreed on; `sent`: what was saved; `mine`: what the field reads by now. */
export type SentNote = { readonly base: string; readonly sent: string; readonly mine: string }

/**
 * What the field must read after a save was answered. An answer other than what was sent holds the words of another window
 * beside ours. Merging from the base, which only this side knows, says them once, where the core can only put one text after the
 * other; where several windows were put one after the other that way, their words are taken together.
 */
export function afterAnswer({ base, sent, mine }: SentNote, answered: string): string {
  if (answered === sent) return mine
  const doubled = noteRule + sent
  const theirs = answered.endsWith(doubled) ? answered.slice(0, -doubled.length) : answered
  if (!theirs.includes(noteRule)) return mergeFrom(base, mine, theirs)
  return mergeFrom(sent, mine, [...theirs.split(noteRule), sent].reduce(unionOf))
}

/** Where a caret belongs after the text around it changed: it stays with the words it stood at. */
export function caretAfter(before: string, after: string, caret: number): number {
  const change = changeBetween(before, after)
  if (caret <= change.from) return caret
  return caret >= change.to ? caret + after.length - before.length : change.from + change.text.length
}
