import { useMemo } from 'react'
import type { Language } from '../../../shared/domain/language'
import { diffWords, type Piece } from '../../../shared/domain/word-diff'
import { useWords } from '../../i18n'
import '../../i18n/versions'
import './diff.css'

const isBlank = (text: string) => text.trim() === ''

/** What is removed is struck through, what is added underlined, both in their colour; a screen reader is told in words. */
function Marked({ kind, text }: Piece) {
  const { t } = useWords()
  if (kind === 'kept') return text
  const Mark = kind === 'removed' ? 'del' : 'ins'
  return (
    <Mark>
      <span className="visually-hidden">{t(`versions:said.${kind}`)} </span>
      {text}
      <span className="visually-hidden"> {t('versions:said.end')} </span>
    </Mark>
  )
}

type DiffTextProps = { readonly before: string; readonly after: string; readonly language: Language }

/** Two wordings of one text, laid over each other word by word. */
export function DiffText({ before, after, language }: DiffTextProps) {
  const pieces = useMemo(() => diffWords(before, after), [before, after])
  return (
    <p className="diff" lang={language}>
      {pieces.map((piece, at) => (
        <Marked key={at} {...piece} />
      ))}
    </p>
  )
}

type DiffValueProps = { readonly before: string | null; readonly after: string | null }

/** A choice or an amount, before and now; null: there was or is none. */
export function DiffValue({ before, after }: DiffValueProps) {
  const said = (kind: 'removed' | 'inserted', text: string | null) =>
    text === null || isBlank(text) ? null : <Marked key={kind} kind={kind} text={text} />
  const marks = [said('removed', before), said('inserted', after)].filter(mark => mark !== null)
  return (
    <p className="diff">
      {marks[0]}
      {marks.length > 1 && ' → '}
      {marks[1]}
    </p>
  )
}
