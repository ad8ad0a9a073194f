import { openTwin } from '../../../shared/domain/role-titles'
import { useWords } from '../../i18n'
import { formatDate } from '../../i18n/format'
import '../../i18n/new-role'
import { useRoles } from './roles-store'
import './roles.css'

/** Says that an open role has this title already; nothing keeps one from having two. */
export function TwinNote({ title }: { readonly title: string }) {
  const { t, language } = useWords()
  const twin = openTwin(useRoles(), title)
  return (
    <p className="hint roles-twin" role="status">
      {twin && t('new-role:twin.note', { date: formatDate(twin.createdAtMs, language) })}
    </p>
  )
}
