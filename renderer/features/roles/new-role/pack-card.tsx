import type { Language } from '../../../../shared/domain/language'
import { markFound, type PackHit } from '../../../../shared/domain/pack-search'
import type { RolePackSummary } from '../../../../shared/domain/role-packs'
import { useWords } from '../../../i18n'
import { Button } from '../../../ui/button'

/** The words that were searched for are marked. */
const Marked = ({ text, typed }: { readonly text: string; readonly typed: string }) =>
  markFound(text, typed).map((piece, at) => (piece.isFound ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>))

type PackCardProps = {
  readonly pack: RolePackSummary
  readonly language: Language
  readonly typed: string
  readonly line: PackHit['line']
  /** The one card at which Tab stops; the arrow keys lead to the others. */
  readonly isCurrent: boolean
  readonly onLook: () => void
  readonly onStart: () => void
  readonly onFocus: () => void
}

/** A pack at a glance. The card opens it, its button starts from it. */
export function PackCard({ pack, language, typed, line, isCurrent, onLook, onStart, onFocus }: PackCardProps) {
  const { t } = useWords()
  const said = line ?? { text: pack.purpose, language }
  return (
    <li className="card pack">
      <button
        type="button"
        className="pack-open"
        data-pack={pack.id}
        tabIndex={isCurrent ? 0 : -1}
        aria-haspopup="dialog"
        onClick={onLook}
        onFocus={onFocus}
      >
        <span className="pack-title" lang={language}>
          <Marked text={pack.title} typed={typed} />
        </span>
        <span className="pack-line" lang={said.language} data-found={line !== null || undefined}>
          <Marked text={said.text} typed={typed} />
        </span>
        <span className="visually-hidden">, </span>
        <span className="hint num">
          {t('roles:new.duties', { count: pack.duties.length })} · {t('roles:side.criteria', { count: pack.criterionCount })}
        </span>
      </button>
      <Button
        tone="quiet"
        onPress={onStart}
        excludeFromTabOrder={!isCurrent}
        onFocus={onFocus}
        aria-label={t('roles:new.startNamed', { title: pack.title })}
      >
        {t('roles:new.start')}
      </Button>
    </li>
  )
}
