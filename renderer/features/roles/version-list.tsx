import type { RoleVersionSummary } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { formatDate } from '../../i18n/format'
import type { VersionPair } from './version-compare'

type VersionListProps = {
  /** Newest first. */
  readonly versions: readonly RoleVersionSummary[]
  readonly chosen: VersionPair
  readonly onChoose: (number: number) => void
}

/** The versions: number, date, title, and how many applied under each. Choosing one compares it with what is written now. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const { t, language } = useWords()
  return (
    <nav className="roles-list" aria-label={t('versions:list')}>
      <h2 className="label roles-list-head">{t('versions:list')}</h2>
      {versions.map(({ number, title, advertisedAtMs, applicationCount }) => (
        <button
          key={number}
          type="button"
          className="roles-item versions-item"
          aria-current={chosen.from === number || chosen.to === number}
          onClick={() => onChoose(number)}
        >
          <span className="versions-item-head">
            <span>{t('versions:number', { number })}</span>
            <span className="hint num">{formatDate(advertisedAtMs, language)}</span>
          </span>
          <span className="versions-item-title">{title}</span>
          <span className="hint">{t('versions:applied', { count: applicationCount })}</span>
        </button>
      ))}
    </nav>
  )
}
