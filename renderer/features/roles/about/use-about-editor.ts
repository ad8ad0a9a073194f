import { type Editor, useEditor } from '@tiptap/react'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '../../../../shared/domain/language'
import { parseRichText, plainRichText } from '../../../../shared/domain/rich-text'
import type { Mark } from '../coach-store'
import type { RoleDocument } from '../role-document'
import { CoachMarks, showMarks } from './coach-marks'
import { documentOf, sourceOf, textExtensions } from './editor-text'
import { cleanHtml, sliceOfText } from './pasted-text'
import { roleHistory } from './role-history'
import { showSource } from './shown-source'

type Looks = {
  readonly language: Language
  readonly placeholder: string
  /** Id of its label. */
  readonly labelledBy: string
  /** Id of what says what is wrong with the text; null while nothing is. */
  readonly problemId: string | null
  /** Id of what the coach says of the text; null while it says nothing. */
  readonly describedBy: string | null
}

export type AboutEditorProps = Looks & {
  /** In the marks of `rich-text.ts`. */
  readonly source: string
  readonly onChange: (source: string) => void
  /** Whose history the text is part of. */
  readonly document: RoleDocument
  readonly marks: readonly Mark[]
}

/** How the text is told to others, and what comes in and goes out by the clipboard. */
const propsOf = ({ language, placeholder, labelledBy, problemId, describedBy }: Looks): Editor['options']['editorProps'] => ({
  attributes: {
    class: 'about-text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': labelledBy,
    'aria-placeholder': placeholder,
    lang: language,
    spellcheck: 'false',
    ...(problemId === null ? {} : { 'aria-invalid': 'true' }),
    ...((problemId ?? describedBy) ? { 'aria-describedby': [problemId, describedBy].filter(Boolean).join(' ') } : {}),
  },
  transformPastedHTML: (html, view) => cleanHtml(html, view.state.schema),
  clipboardTextParser: (text, at) => sliceOfText(text, at.doc.type.schema),
  clipboardTextSerializer: ({ content }) => plainRichText(sourceOf(content)),
  handleDOMEvents: { keydown: (_view, { key, altKey }) => altKey && key === 'Enter' }, // a shortcut of the page
})

/** An editor that shows the role's text, whoever changes it, and tells the role what is typed. */
export function useAboutEditor({ source, onChange, document, marks, ...looks }: AboutEditorProps): Editor {
  const { language, placeholder, labelledBy, problemId, describedBy } = looks
  const [start] = useState(() => ({
    content: documentOf(parseRichText(source)),
    extensions: [...textExtensions, roleHistory(document), CoachMarks],
  }))
  const editorProps = useMemo(
    () => propsOf({ language, placeholder, labelledBy, problemId, describedBy }),
    [language, placeholder, labelledBy, problemId, describedBy],
  )
  const shown = useRef(source)
  const editor = useEditor({
    ...start,
    editorProps,
    injectCSS: false,
    enableInputRules: ['bulletList'], // a star that is typed is a star
    enablePasteRules: false,
    onUpdate({ editor: { state } }) {
      const typed = sourceOf(state.doc)
      if (typed === shown.current) return
      shown.current = typed
      onChange(typed)
    },
  })
  const known = useRef(marks)
  useLayoutEffect(() => {
    if (source === shown.current) return
    shown.current = source
    showSource(editor, source)
    showMarks(editor, known.current)
  }, [editor, source])
  useEffect(() => {
    known.current = marks
    showMarks(editor, marks)
  }, [editor, marks])
  return editor
}
