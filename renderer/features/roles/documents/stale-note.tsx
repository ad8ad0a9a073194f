import { CircleAlert } from 'lucide-react'
import { Link } from 'wouter'
import { translationCounts, translationRows } from '../../../../shared/domain/role-translation'
import type { RoleContent } from '../../../../shared/domain/roles'
import { useWords } from '../../../i18n'
import '../../../i18n/documents'

type StaleNoteProps = {
  readonly roleId: string
  /** The role in its own language, with the other one beside. */
  readonly content: RoleContent
}

/** Where a document in the other language does not say what the role says now; nothing where it does. */
export function StaleNote({ roleId, content }: StaleNoteProps) {
  const { t } = useWords()
  const { stale, missing, unfit } = translationCounts(translationRows(content).filter(row => row.isPrinted))
  const untranslated = missing + unfit
  if (stale + untranslated === 0) return null
  return (
    <p className="roles-paper-stale no-print" role="status">
      <CircleAlert size={15} aria-hidden />
      <span>
        {stale > 0 && `${t('documents:stale.changed', { count: stale })} `}
        {untranslated > 0 && `${t(`documents:stale.missing.${content.language}`, { count: untranslated })} `}
        <Link href={`/roles/${roleId}/translation`}>{t('documents:stale.mend')}</Link>
      </span>
    </p>
  )
}
