import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { placedBlocks, wordsOfBlock } from '../../../../shared/domain/rich-text'
import type { Mark } from '../coach-store'
import { linesOf } from './editor-text'

const key = new PluginKey<DecorationSet>('coachMarks')

/** Where a span of the words that the coach reads stands in the editor; null where it has no such words. */
function spanIn(document: Node, { start, end }: Pick<Mark, 'start' | 'end'>) {
  const place = placedBlocks(linesOf(document)).find(each => each.start <= start && end <= each.end)
  if (!place) return null
  const [from, to] = [start - place.start, end - place.start]
  return { from: place.block.at + from, to: place.block.at + to, words: wordsOfBlock(place.block).slice(from, to) }
}

const looksOf = ({ severity, isActive }: Mark) => ({
  class: 'coach-mark',
  'data-severity': severity,
  ...(isActive ? { 'data-active': 'true' } : {}),
})

/** The coach is a moment behind the typing: what it read and is no longer there is not marked. */
function decorate(document: Node, marks: readonly Mark[]): DecorationSet {
  const decorations = marks.flatMap(mark => {
    const span = spanIn(document, mark)
    if (!span || span.from === span.to || span.words !== mark.words) return []
    return [Decoration.inline(span.from, span.to, looksOf(mark))]
  })
  return DecorationSet.create(document, decorations)
}

/** Marks words in the text without being part of it; they move with what is typed until the coach has read again. */
export const CoachMarks = Extension.create({
  name: 'coachMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, before) {
          const marks: unknown = transaction.getMeta(key)
          return marks instanceof DecorationSet ? marks : before.map(transaction.mapping, transaction.doc)
        },
      },
      props: { decorations: state => key.getState(state) },
    }),
  ],
})

/** Marks these words and no others. Not within a letter that is being composed: it would be lost. */
export function showMarks({ view, state }: Editor, marks: readonly Mark[]): void {
  if (!view.composing) view.dispatch(state.tr.setMeta(key, decorate(state.doc, marks)))
}

/** Puts the cursor on words, as far as they are there. */
export function selectWords({ view, state }: Editor, mark: Pick<Mark, 'start' | 'end'>): void {
  const span = spanIn(state.doc, mark)
  if (span) view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, span.from, span.to)))
  view.focus()
}
