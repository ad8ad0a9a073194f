import { Languages } from 'lucide-react'
import { useMemo } from 'react'
import { languages } from '../../../shared/domain/language'
import type { TextPath } from '../../../shared/domain/role-texts'
import { translationRows, withMissingTexts } from '../../../shared/domain/role-translation'
import type { RoleContent } from '../../../shared/domain/roles'
import { api } from '../../api'
import { useWords } from '../../i18n'
import '../../i18n/translation'
import { createResource, useResource } from '../../resource'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { showToast } from '../../ui/toast'
import type { RoleWorkProps } from './role-work'

const packTextsResource = createResource((input: { readonly roleId: string }) => api.roles.translateFromPacks(input))

type Texts = Readonly<Record<TextPath, string>>
const noTexts: Texts = {}

/** How many texts would be put in. */
function countOf(content: RoleContent, texts: Texts): number {
  const missing = (role: RoleContent) => translationRows(role).filter(row => row.state === 'missing').length
  return missing(content) - missing(withMissingTexts(content, texts))
}

/** What the packs say in the other language for the texts that are still theirs, and how many of them are not written yet. */
function usePackTexts({ open }: RoleWorkProps): { readonly texts: Texts; readonly count: number } {
  const found = useResource(packTextsResource, { roleId: open.role.id }, ['roles'])
  const texts = found.kind === 'ready' ? found.value : noTexts
  const { content } = open
  return { texts, count: useMemo(() => countOf(content, texts), [content, texts]) }
}

/** Takes over from the role pack what the role still says in the pack's words. Nothing where there is no such text. */
export function PackOffer(work: RoleWorkProps) {
  const { t } = useWords()
  const { texts, count } = usePackTexts(work)
  if (count === 0) return null
  const take = () => {
    work.document.edit(content => withMissingTexts(content, texts))
    showToast(t('translation:packs.taken', { count }))
  }
  return (
    <div className="translation-offer card">
      <p className="grow">{t('translation:packs.text', { count })}</p>
      <Button onPress={take}>{t('translation:packs.take', { count })}</Button>
    </div>
  )
}

/** Begins the other language. */
export function TranslationStart(work: RoleWorkProps) {
  const { t } = useWords()
  const { content } = work.open
  const { texts, count } = usePackTexts(work)
  const other = languages.find(each => each !== content.language) ?? content.language
  const begin = (given: Texts) => work.document.edit(now => withMissingTexts(now, given))
  const name = (language: typeof other) => t(`translation:language.${language}`)
  const actions = (
    <>
      {count > 0 && <p>{t('translation:packs.text', { count })}</p>}
      <Button tone="primary" icon={Languages} onPress={() => begin(texts)}>
        {t(`translation:start.action.${other}`)}
      </Button>
      {count > 0 && (
        <Button tone="quiet" onPress={() => begin({})}>
          {t('translation:start.empty')}
        </Button>
      )}
    </>
  )
  return (
    <EmptyState icon={Languages} title={t('translation:start.title', { own: name(content.language) })} action={actions}>
      {t('translation:start.text', { other: name(other) })}
    </EmptyState>
  )
}
