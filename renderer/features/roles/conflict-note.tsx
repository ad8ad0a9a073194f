import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import type { RoleDocument } from './role-document'

/** Two windows edited the same role: both versions are there, and one is chosen by hand. */
export function ConflictNote({ document }: { readonly document: RoleDocument }) {
  const { t } = useWords()
  return (
    <section className="roles-conflict" role="alert" aria-label={t('roles:conflict.title')}>
      <div className="grow">
        <strong>{t('roles:conflict.title')}</strong>
        <p>{t('roles:conflict.text')}</p>
      </div>
      <Button onPress={document.takeOther}>{t('roles:conflict.takeOther')}</Button>
      <Button tone="primary" onPress={document.keepMine}>
        {t('roles:conflict.keepMine')}
      </Button>
    </section>
  )
}
