import type { Extensions, JSONContent } from '@tiptap/core'
import Bold from '@tiptap/extension-bold'
import Document from '@tiptap/extension-document'
import Italic from '@tiptap/extension-italic'
import { BulletList, ListItem, ListKeymap } from '@tiptap/extension-list'
import Paragraph from '@tiptap/extension-paragraph'
import Text from '@tiptap/extension-text'
import type { Fragment, Node, Schema } from '@tiptap/pm/model'
import { type Block, formatRichText, type Run, wordsOfBlock } from '../../../../shared/domain/rich-text'
import { storable } from '../../../../shared/domain/text'
import { proseGroups } from '../documents/prose'

/** A point is one line: no lists within lists, and Tab leads out of the editor as it does out of every field. */
const Point = ListItem.extend({
  content: 'paragraph',
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) }
  },
})

/** Exactly what `rich-text.ts` can say. */
export const textExtensions: Extensions = [Document, Paragraph, Text, Bold, Italic, BulletList, Point, ListKeymap]

/** A block of the editor, and where its words begin in it. */
export type Line = Block & { readonly at: number }

function runOf(node: Node): Run {
  const has = (mark: string) => node.marks.some(({ type }) => type.name === mark)
  return { text: storable(node.text ?? '').replaceAll('\n', ' '), isBold: has('bold'), isItalic: has('italic') }
}

type Content = Pick<Fragment, 'descendants'>

/** The lines of the editor that say something; those that are still empty are no part of the text. */
export function linesOf(content: Content): readonly Line[] {
  const lines: Line[] = []
  content.descendants((node, position, parent) => {
    if (!node.isTextblock) return
    const kind = parent?.type.name === 'listItem' ? 'bullet' : 'paragraph'
    lines.push({ kind, runs: node.children.map(runOf), at: position + 1 })
  })
  return lines.filter(line => wordsOfBlock(line).trim() !== '')
}

export const sourceOf = (content: Content): string => formatRichText(linesOf(content))

const textNode = ({ text, isBold, isItalic }: Run): JSONContent => ({
  type: 'text',
  text,
  marks: [...(isBold ? [{ type: 'bold' }] : []), ...(isItalic ? [{ type: 'italic' }] : [])],
})
const paragraph = (runs: readonly Run[]): JSONContent => ({ type: 'paragraph', content: runs.map(textNode) })
const point = (runs: readonly Run[]): JSONContent => ({ type: 'listItem', content: [paragraph(runs)] })

/** What the editor shows of blocks. */
export function documentOf(blocks: readonly Block[]): JSONContent {
  const content = proseGroups(blocks).map(group =>
    group.kind === 'paragraph' ? paragraph(group.runs) : { type: 'bulletList', content: group.points.map(point) },
  )
  return { type: 'doc', content: content.length > 0 ? content : [paragraph([])] }
}

export const nodeOf = (schema: Schema, blocks: readonly Block[]): Node => schema.nodeFromJSON(documentOf(blocks))
