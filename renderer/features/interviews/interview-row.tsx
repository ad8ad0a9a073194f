import { Link } from 'wouter'
import type { InterviewSummary } from '../../../shared/domain/interviews'
import { useWords, type Words } from '../../i18n'
import { formatDate, formatDateTime } from '../../i18n/format'
import { Menu } from '../../ui/menu'

const doing = { planned: 'open', running: 'continue', locked: 'read' } as const

function whenWords({ status, lockedAtMs, plannedForMs }: InterviewSummary, { t, language }: Words): string | null {
  if (status === 'locked' && lockedAtMs !== null) return t('interviews:row.lockedOn', { date: formatDate(lockedAtMs, language) })
  if (plannedForMs !== null) return formatDateTime(plannedForMs, language)
  return status === 'planned' ? t('interviews:row.noDate') : null
}

type InterviewRowProps = { readonly interview: InterviewSummary; readonly onChange: () => void; readonly onRemove: () => void }

/** One interview: with whom, when, how far it is, and the way into it. */
export function InterviewRow({ interview, onChange, onRemove }: InterviewRowProps) {
  const words = useWords()
  const { t } = words
  const { id, status, candidateName, title, minutes, rater, ratedCount, criterionCount } = interview
  const when = whenWords(interview, words)
  const named = { name: candidateName, title }
  const does = doing[status]
  return (
    <li className="interviews-row">
      <div className="interviews-who">
        <b>{candidateName}</b>
        <span className="hint">{title}</span>
      </div>
      <div className="interviews-when">
        {when !== null && <span className={when === t('interviews:row.noDate') ? 'interviews-no-date' : undefined}>{when}</span>}
        <span className="hint num">
          {t('interviews:row.minutes', { count: minutes })} · {t('interviews:row.rater', { name: rater })}
        </span>
      </div>
      <span className="interviews-progress num">
        <progress max={criterionCount} value={ratedCount} aria-hidden />
        {t('interviews:row.progress', { rated: ratedCount, count: criterionCount })}
      </span>
      <Link
        href={`/interviews/${id}`}
        className={status === 'locked' ? 'button button-plain' : 'button button-plain interviews-go'}
        aria-label={t(`interviews:row.${does}Of`, named)}
      >
        {t(`interviews:row.${does}`)}
      </Link>
      {status === 'locked' ? (
        <span className="interviews-no-menu" />
      ) : (
        <Menu
          label={t('interviews:row.more', named)}
          actions={[
            { id: 'change', label: t('interviews:row.change'), run: onChange },
            { id: 'remove', label: t('interviews:row.remove'), run: onRemove, isDanger: true },
          ]}
        />
      )}
    </li>
  )
}
