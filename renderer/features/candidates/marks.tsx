import { CalendarClock, FileText, Lock, type LucideIcon } from 'lucide-react'
import type { ApplicationSummary } from '../../../shared/domain/candidates'
import { useWords } from '../../i18n'

const Mark = ({ icon: Icon, count, label }: { readonly icon: LucideIcon; readonly count: number; readonly label: string }) =>
  count > 0 && (
    <span className="candidates-mark num" title={label}>
      <Icon size={13} aria-hidden />
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  )

/** What there is of a person: files, interviews to come, scorecards that are locked. */
export function Marks({ person }: { readonly person: ApplicationSummary }) {
  const { t } = useWords()
  return (
    <span className="candidates-marks">
      <Mark icon={FileText} count={person.fileCount} label={t('candidates:mark.files', { count: person.fileCount })} />
      <Mark
        icon={CalendarClock}
        count={person.plannedInterviews}
        label={t('candidates:mark.planned', { count: person.plannedInterviews })}
      />
      <Mark icon={Lock} count={person.lockedScorecards} label={t('candidates:mark.locked', { count: person.lockedScorecards })} />
    </span>
  )
}
