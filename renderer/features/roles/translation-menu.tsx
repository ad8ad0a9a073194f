import type { Language } from '../../../shared/domain/language'
import { swapLanguages } from '../../../shared/domain/role-translation'
import { useWords } from '../../i18n'
import '../../i18n/translation'
import { Menu } from '../../ui/menu'
import { showToast } from '../../ui/toast'
import type { RoleWorkProps } from './role-work'

/** What can be done with the other language as a whole. */
export function TranslationMenu({ open, document, language }: RoleWorkProps & { readonly language: Language }) {
  const { t } = useWords()
  const swap = () => {
    const swapped = swapLanguages(open.content)
    if (!swapped) return showToast(t('translation:swap.unfit'))
    document.edit(now => swapLanguages(now) ?? now)
    showToast(t(`translation:swap.done.${language}`), () => document.edit(now => swapLanguages(now) ?? now))
  }
  const remove = () => {
    const { translation } = open.content
    document.edit(now => ({ ...now, translation: null }))
    showToast(t(`translation:remove.done.${language}`), () => document.edit(now => ({ ...now, translation })))
  }
  return (
    <Menu
      label={t('translation:more')}
      actions={[
        { id: 'swap', label: t(`translation:swap.action.${language}`), run: swap },
        { id: 'remove', label: t(`translation:remove.action.${language}`), run: remove, isDanger: true },
      ]}
    />
  )
}
