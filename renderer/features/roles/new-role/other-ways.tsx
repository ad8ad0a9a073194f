import { Copy, File, FileUp, type LucideIcon } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { Link } from 'wouter'
import { useWords } from '../../../i18n'
import '../../../i18n/imports'
import { useRoles } from '../roles-store'

type FaceProps = { readonly icon: LucideIcon; readonly title: string; readonly hint: string }

const Face = ({ icon: Icon, title, hint }: FaceProps) => (
  <>
    <Icon size={18} aria-hidden />
    <span>
      <strong>{title}</strong>
      <span className="visually-hidden">: </span>
      <span className="hint">{hint}</span>
    </span>
  </>
)

/** How else to start: from a description that one has, from an earlier role, from nothing. */
export function OtherWays({ onBlank, onCopy }: { readonly onBlank: () => void; readonly onCopy: () => void }) {
  const { t } = useWords()
  const roles = useRoles()
  return (
    <nav className="ways" aria-label={t('new-role:ways')}>
      <Link href="/new-role/from-text" className="card way">
        <Face icon={FileUp} title={t('imports:card.title')} hint={t('imports:card.text')} />
      </Link>
      {roles.length > 0 && (
        <AriaButton className="card way" onPress={onCopy}>
          <Face icon={Copy} title={t('roles:new.copy')} hint={t('roles:copy.text')} />
        </AriaButton>
      )}
      <AriaButton className="card way" onPress={onBlank}>
        <Face icon={File} title={t('roles:new.blank')} hint={t('roles:new.blankHint')} />
      </AriaButton>
    </nav>
  )
}
