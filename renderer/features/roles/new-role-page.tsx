import { useState } from 'react'
import type { Language } from '../../../shared/domain/language'
import { useWords } from '../../i18n'
import '../../i18n/imports'
import '../../i18n/new-role'
import { Page } from '../../ui/page'
import { OtherWays } from './new-role/other-ways'
import { PackChoice } from './new-role/pack-choice'
import { StartBlank, StartCopy } from './new-role/start-dialogs'
import './new-role/new-role.css'
import './roles.css'

type Asked = { readonly kind: 'blank'; readonly title: string } | { readonly kind: 'copy' }

/** What is typed as a title: it begins with a capital. */
const asTitle = (typed: string) => typed.slice(0, 1).toLocaleUpperCase() + typed.slice(1)

/** How to start: from a ready role, from a description that one has, from a role that was written before, or from nothing but a title. */
export function NewRolePage() {
  const { t, language: windowLanguage } = useWords()
  const [chosen, setChosen] = useState<Language | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const language = chosen ?? windowLanguage
  const close = () => setAsked(null)
  return (
    <Page title={t('roles:new.title')}>
      <div className="new-role">
        <OtherWays onBlank={() => setAsked({ kind: 'blank', title: '' })} onCopy={() => setAsked({ kind: 'copy' })} />
        <PackChoice language={language} onLanguage={setChosen} onBlank={typed => setAsked({ kind: 'blank', title: asTitle(typed) })} />
      </div>
      {asked?.kind === 'blank' && <StartBlank language={language} suggestion={asked.title} onClose={close} />}
      {asked?.kind === 'copy' && <StartCopy onClose={close} />}
    </Page>
  )
}
