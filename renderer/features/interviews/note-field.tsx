import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../i18n'
import { useLive, useLiveState } from './live-context'
import { isLocked, textOf } from './live-state'
import { caretAfter } from './note-merge'

const longestNote = 20_000

/** Puts a newer text into the field without taking the caret from where one writes. */
function show(field: HTMLTextAreaElement, text: string): void {
  const { value, selectionStart, selectionEnd, scrollTop } = field
  field.value = text
  field.setSelectionRange(caretAfter(value, text, selectionStart), caretAfter(value, text, selectionEnd))
  field.scrollTop = scrollTop
}

function goToEnd(field: HTMLTextAreaElement): void {
  field.focus({ preventScroll: true })
  field.setSelectionRange(field.value.length, field.value.length)
  field.scrollTop = field.scrollHeight
}

/**
 * The note of the current step. The field holds its own text: React renders nothing while one types, the caret and the undo of the
 * browser stay, and a text that another window saved meanwhile is put in beside the caret (never while a character is being composed).
 */
function StepNote({ stepId }: { readonly stepId: string }) {
  const { t } = useWords()
  const { session, note } = useLive()
  const locked = useLiveState(isLocked)
  const [atFirst] = useState(() => textOf(session.store.getState(), stepId))
  const shown = useRef(atFirst)
  const composing = useRef(false)

  useEffect(() => {
    function sync() {
      const text = textOf(session.store.getState(), stepId)
      const field = note.current
      if (!field || composing.current) return
      shown.current = text
      if (field.value !== text) show(field, text)
    }
    sync()
    return session.store.subscribe(sync)
  }, [session, note, stepId])

  useEffect(() => {
    if (note.current) goToEnd(note.current)
  }, [note])

  function take(field: HTMLTextAreaElement) {
    if (!composing.current) session.notes.type(stepId, field.value, shown.current)
  }

  return (
    <textarea
      ref={note}
      className="live-note"
      aria-label={t('interviews:note.label')}
      aria-keyshortcuts="Alt+Q Alt+T"
      placeholder={locked ? t('interviews:note.nothing') : t('interviews:note.placeholder')}
      defaultValue={atFirst}
      maxLength={longestNote}
      readOnly={locked}
      spellCheck
      onChange={event => take(event.currentTarget)}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={event => {
        composing.current = false
        take(event.currentTarget)
      }}
      onBlur={() => void session.flush()}
    />
  )
}

export function NoteField() {
  const stepId = useLiveState(state => state.stepId)
  return <StepNote key={stepId} stepId={stepId} />
}

/** Says it before the field stops taking letters. */
export function NoteLimit() {
  const { t } = useWords()
  const left = useLiveState(state => {
    const { length } = textOf(state, state.stepId)
    return length > longestNote - 500 ? longestNote - length : null
  })
  if (left === null) return null
  return (
    <p className="live-aside" role="status">
      {t('interviews:note.almostFull', { count: Math.max(0, left) })}
    </p>
  )
}
