import { formatClock } from '../../i18n/format'
import type { LiveSession } from './live-session'
import { elapsedMs } from './live-state'

/** Types at the caret as a hand would, so that the browser's undo knows of it; plainly where the browser cannot. */
function typeInto(session: LiveSession, field: HTMLTextAreaElement, text: string): void {
  field.focus()
  if (document.execCommand?.('insertText', false, text)) return
  const before = field.value
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  session.notes.type(session.store.getState().stepId, field.value, before)
}

/** Writes what is on the clock at the caret: "21:05 ". */
export function stampTime(session: LiveSession, field: HTMLTextAreaElement): void {
  const before = field.value.slice(0, field.selectionStart)
  const space = before === '' || /\s$/.test(before) ? '' : ' '
  typeInto(session, field, `${space}${formatClock(elapsedMs(session.store.getState(), Date.now()))} `)
}

/** What is selected, else the line the caret is in, without the time it was written at. */
export function lineToQuote({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string {
  if (selectionStart !== selectionEnd) return value.slice(selectionStart, selectionEnd).trim()
  const from = value.lastIndexOf('\n', selectionStart - 1) + 1
  const to = value.indexOf('\n', selectionStart)
  return value
    .slice(from, to < 0 ? undefined : to)
    .replace(/^\s*(?:\d+:)?\d+:\d\d\s+/, '')
    .trim()
}
