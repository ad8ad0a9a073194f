import { EditorContent, useEditorState } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { showWords } from '../coach-spot'
import { AboutTools } from './about-tools'
import { selectWords } from './coach-marks'
import { type AboutEditorProps, useAboutEditor } from './use-about-editor'
import './about.css'

/** A text with few marks, edited as it will look. */
export function AboutEditor(props: AboutEditorProps) {
  const { placeholder, problemId } = props
  const editor = useAboutEditor(props)
  const place = useRef<HTMLDivElement>(null)
  const isEmpty = useEditorState({
    editor,
    selector: ({ editor: { state } }) =>
      state.doc.childCount === 1 && state.doc.firstChild?.isTextblock === true && state.doc.content.size === 2,
  })
  useEffect(() => {
    const element = place.current
    const show = (event: Event) => event instanceof CustomEvent && selectWords(editor, event.detail)
    element?.addEventListener(showWords, show)
    return () => element?.removeEventListener(showWords, show)
  }, [editor])
  return (
    <div ref={place} className="about-frame" data-path="about" data-invalid={problemId === null ? undefined : true}>
      <AboutTools editor={editor} />
      <div className="about-page">
        {isEmpty && (
          <p className="about-ask" aria-hidden>
            {placeholder}
          </p>
        )}
        <EditorContent editor={editor} />
      </div>
    </div>
  )
}
