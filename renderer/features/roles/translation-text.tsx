import { Check } from 'lucide-react'
import { type FocusEvent, memo, useState } from 'react'
import type { Language } from '../../../shared/domain/language'
import { changedSide, type TranslationRow, withTranslation } from '../../../shared/domain/role-translation'
import { text } from '../../../shared/domain/text'
import { schemaAt } from '../../../shared/domain/text-limits'
import { useWords } from '../../i18n'
import '../../i18n/translation'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { DiffText } from './diff-text'
import { DraftField, LineField } from './draft-field'
import type { Edit } from './role-document'

type TranslationTextProps = TranslationRow & {
  /** Where the text stands: "Duty 3 – standard". */
  readonly name: string
  /** The role's own language, and the other one. */
  readonly own: Language
  readonly language: Language
  readonly edit: Edit
}

/** Texts of more than one line; in all others a line break has no place. */
const isLong = (path: string) => /^(purpose|about)$|^kit\/(workSample|rolePlay)\/(?!title$)/.test(path)

type SideProps = Pick<TranslationRow, 'source' | 'text' | 'of' | 'state'> & Pick<TranslationTextProps, 'own' | 'language'>

/** The source as it is, or what changed in it since the other text was written. */
function Source({ state, own, ...row }: SideProps) {
  return state === 'stale' && changedSide(row) === 'source' ? (
    <DiffText before={row.of} after={row.source} language={own} />
  ) : (
    <p className="diff" lang={own}>
      {row.source}
    </p>
  )
}

/** Why a text is marked, under the field. */
function Reason({ state, language, ...row }: SideProps) {
  const { t } = useWords()
  if (state === 'missing') return row.text === '' ? null : <p className="hint">{t('translation:changed.bothSides')}</p>
  const side = state === 'stale' ? changedSide(row) : 'source'
  if (side === 'source') return null
  if (side === null) return <p className="hint">{t('translation:changed.unknown')}</p>
  return (
    <div className="translation-since">
      <p className="hint">{t('translation:changed.source', { language: t(`translation:language.${language}`) })}</p>
      <DiffText before={row.of} after={row.text} language={language} />
    </div>
  )
}

/**
 * One text in both languages. While one writes in a marked text its mark stays, for one needs to see what changed; when the field is left,
 * the text counts as written for the source as it is.
 */
export const TranslationText = memo(function TranslationText(props: TranslationTextProps) {
  const { path, name, own, language, edit, source, text: written } = props
  const { t } = useWords()
  const [held, setHeld] = useState<string | null>(null)
  const isHeld = held !== null && props.state === 'current'
  const state = isHeld ? 'stale' : props.state
  const side: SideProps = { source, text: written, of: held ?? props.of, state, own, language }
  const write = (words: string) => edit(content => withTranslation(content, path, words), `translation:${path}`)
  const Field = isLong(path) ? DraftField : LineField
  const focus = {
    onFocus: () => props.state === 'stale' && setHeld(props.of),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => currentTarget.contains(relatedTarget) || setHeld(null),
  }
  const changed = state === 'stale' ? changedSide(side) : null
  const word = state === 'stale' && changed === null ? 'unsure' : state
  const isMarked = word !== 'current' && word !== 'unfit' // what does not fit is said at the field
  const mark = isMarked && <Chip tone="unknown">{t(`translation:state.${word}`)}</Chip>
  return (
    <li className="translation-row" {...focus}>
      <h3 className="translation-name">
        {name} {changed === 'source' && mark}
      </h3>
      <div className="translation-name">{changed !== 'source' && mark}</div>
      <div className="translation-source">
        <Source {...side} />
      </div>
      <div className="translation-target" lang={language}>
        <Field
          label={t(`translation:field.${language}`, { name })}
          isLabelHidden
          isPlain
          rows={1}
          placeholder={t(`translation:write.${language}`)}
          hint={path === 'about' ? t('translation:marksHint') : undefined}
          schema={written === '' ? text(0) : schemaAt(path)}
          value={written}
          onChange={write}
        />
        <Reason {...side} />
        {state === 'stale' && (
          <Button
            icon={Check}
            aria-label={t('translation:stillRightNamed', { name })}
            onPress={() => {
              setHeld(null)
              if (props.state === 'stale') edit(content => withTranslation(content, path, written))
            }}
          >
            {t('translation:stillRight')}
          </Button>
        )}
      </div>
    </li>
  )
})
