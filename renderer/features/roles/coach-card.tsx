import { LocateFixed } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import type { Severity } from '../../../shared/domain/coach/finding'
import type { RoleFinding } from '../../../shared/domain/coach/role-checks'
import type { Language } from '../../../shared/domain/language'
import { useWords } from '../../i18n'
import { formatDate } from '../../i18n/format'
import { ariaShortcutOf, shortcutOf } from '../../shortcuts'
import { Button, IconButton } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { AddFirmWord } from './add-firm-word'

const tones = { block: 'notMet', mend: 'accent', hint: undefined } as const satisfies Record<Severity, string | undefined>

type CardProps = {
  readonly finding: RoleFinding
  /** Where it is, in words. */
  readonly spot: string
  /** The language of the role. */
  readonly written: Language
  readonly id: string | undefined
  /** One is at its words, or was last. */
  readonly isActive: boolean
  readonly onTake: (finding: RoleFinding) => void
  readonly onShow: (finding: RoleFinding) => void
  readonly onIgnore: (finding: RoleFinding) => void
}

/** Keeps the card of the words that the cursor is at in sight. */
function useInSight(isActive: boolean) {
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return card
}

/** One thing the coach says: which words, why, and a better line where there is one. */
export const CoachCard = memo(function CoachCard({ finding, spot, written, id, isActive, onTake, onShow, onIgnore }: CardProps) {
  const { t, language } = useWords()
  const card = useInSight(isActive)
  const { kind, severity, message, suggestion, source } = finding
  const tone = tones[severity]
  const shortcut = isActive ? { shortcut: shortcutOf('coach-take', language) } : {}
  return (
    <li ref={card} className="coach-card" data-severity={severity} data-active={isActive || undefined}>
      <div className="row">
        <Chip {...(tone ? { tone } : {})}>{t(`coach:kind.${kind}`)}</Chip>
        <span className="grow" />
        <span className="label">{spot}</span>
      </div>
      <div lang={written} id={id}>
        {finding.words !== '' && (
          <p className="coach-words">
            <mark className="coach-mark" data-severity={severity}>
              {finding.words}
            </mark>
          </p>
        )}
        <p>{message}</p>
        {suggestion !== null && suggestion !== '' && <p className="coach-better">{suggestion}</p>}
      </div>
      {source && (
        <p className="label">{t('coach:source', { name: source.name, date: formatDate(Date.parse(source.inForce), language) })}</p>
      )}
      <div className="row coach-actions">
        {suggestion !== null && (
          <Button onPress={() => onTake(finding)} {...shortcut} aria-keyshortcuts={isActive ? ariaShortcutOf('coach-take') : undefined}>
            {suggestion === '' ? t('coach:leaveOut') : t('coach:take')}
          </Button>
        )}
        <IconButton icon={LocateFixed} onPress={() => onShow(finding)} label={t('coach:showNamed', { spot, message })} />
        <Button tone="quiet" onPress={() => onIgnore(finding)} aria-label={t('coach:ignoreNamed', { message })}>
          {t('coach:ignore')}
        </Button>
        {kind === 'spelling' && <AddFirmWord word={finding.words} />}
      </div>
    </li>
  )
})
