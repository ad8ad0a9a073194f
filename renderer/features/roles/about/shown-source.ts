import type { Editor } from '@tiptap/core'
import { parseRichText } from '../../../../shared/domain/rich-text'
import { nodeOf } from './editor-text'

/** Shows another text, changing only what differs: the cursor stays with the words that it is in. */
export function showSource({ view, state }: Editor, source: string): void {
  const wanted = nodeOf(state.schema, parseRichText(source)).content
  const now = state.doc.content
  const start = now.findDiffStart(wanted)
  const end = now.findDiffEnd(wanted)
  if (start === null || !end) return
  const overlap = Math.max(0, start - Math.min(end.a, end.b)) // what differs is a repetition: both ends may claim it
  const document = state.schema.topNodeType.create(null, wanted)
  const change = state.tr.replace(start, end.a + overlap, document.slice(start, end.b + overlap))
  const whole = change.doc.content.eq(wanted) ? change : state.tr.replaceWith(0, now.size, wanted)
  view.dispatch(whole.setMeta('preventUpdate', true))
}
