import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { Language } from '../../../shared/domain/language'
import { placeOf } from '../../../shared/domain/role-places'
import { type TranslationRow, translationCounts, translationRows } from '../../../shared/domain/role-translation'
import { useWords } from '../../i18n'
import '../../i18n/translation'
import { LinkButton } from '../../ui/button'
import { placeWords } from './place-words'
import { type RoleStepProps, RoleWork, type RoleWorkProps } from './role-work'
import { TranslationMenu } from './translation-menu'
import { PackOffer, TranslationStart } from './translation-start'
import { TranslationText } from './translation-text'
import './roles.css'
import './translation.css'

type RowsProps = RoleWorkProps & { readonly rows: readonly TranslationRow[]; readonly language: Language }

/** How much is written and up to date, and what is not. */
function Progress({ rows }: Pick<RowsProps, 'rows'>) {
  const { t } = useWords()
  const { total, current, stale, unfit } = translationCounts(rows)
  return (
    <div className="translation-progress">
      <progress max={total} value={current} aria-label={t('translation:progress.label')} />
      <p className="hint num" role="status">
        {t('translation:progress.done', { done: current, total })}
        {stale > 0 && ` · ${t('translation:progress.stale', { count: stale })}`}
        {unfit > 0 && ` · ${t('translation:progress.unfit', { count: unfit })}`}
      </p>
    </div>
  )
}

function Section({ isPrinted, rows, ...work }: RowsProps & { readonly isPrinted: boolean }) {
  const words = useWords()
  const own = rows.filter(row => row.isPrinted === isPrinted)
  const { content } = work.open
  const id = isPrinted ? 'printed' : 'interview'
  if (own.length === 0) return null
  return (
    <section className="translation-section" aria-labelledby={`translation-${id}`}>
      <h2 id={`translation-${id}`}>{words.t(`translation:section.${id}`)}</h2>
      <ul>
        {own.map(row => (
          <TranslationText
            key={row.path}
            {...row}
            name={placeWords(words, placeOf(row.path), [content])}
            own={content.language}
            language={work.language}
            edit={work.document.edit}
          />
        ))}
      </ul>
    </section>
  )
}

const isToDo = ({ state }: TranslationRow) => state !== 'current'

/** Both languages row by row. What the filter shows stays until it is changed: a text must not go while one writes it. */
function BothLanguages({ language, ...work }: RoleWorkProps & { readonly language: Language }) {
  const { t } = useWords()
  const rows = translationRows(work.open.content)
  const [only, setOnly] = useState<ReadonlySet<string> | null>(null)
  const shown = only ? rows.filter(row => only.has(row.path) || isToDo(row)) : rows
  const parts = { ...work, language, rows: shown }
  return (
    <div className="roles-sheet translation">
      <div className="translation-head">
        <Progress rows={rows} />
        <ToggleButton
          className="button"
          isSelected={only !== null}
          onChange={isOnly => setOnly(isOnly ? new Set(rows.filter(isToDo).map(row => row.path)) : null)}
        >
          {t('translation:only')}
        </ToggleButton>
        <TranslationMenu {...work} language={language} />
      </div>
      <PackOffer {...work} />
      {shown.length > 0 && (
        <div className="translation-languages label" aria-hidden>
          <span>{t(`common:language.${work.open.content.language}`)}</span>
          <span>{t(`common:language.${language}`)}</span>
        </div>
      )}
      {shown.length === 0 && <p className="hint">{t('translation:nothingLeft')}</p>}
      <Section {...parts} isPrinted />
      <Section {...parts} isPrinted={false} />
    </div>
  )
}

/** One role in two languages, side by side, with marks on what changed in one and not in the other. */
export function TranslationPage({ roleId, Frame }: RoleStepProps) {
  const { t } = useWords()
  const back = (
    <LinkButton href={`/roles/${roleId}`} icon={ArrowLeft}>
      {t('translation:back')}
    </LinkButton>
  )
  return (
    <RoleWork roleId={roleId} Frame={Frame} actions={() => back}>
      {work => {
        const { translation } = work.open.content
        return translation ? <BothLanguages {...work} language={translation.language} /> : <TranslationStart {...work} />
      }}
    </RoleWork>
  )
}
