import { FileText } from 'lucide-react'
import { memo } from 'react'
import { type Language, languages } from '../../../shared/domain/language'
import { unaskedCriteria } from '../../../shared/domain/role-edits'
import { swapLanguages } from '../../../shared/domain/role-translation'
import { useWords } from '../../i18n'
import { LinkButton } from '../../ui/button'
import { Select } from '../../ui/select'
import { CoachPanel } from './coach-panel'
import type { RoleDocument } from './role-document'
import type { RoleWorkProps } from './role-work'

type LeadsProps = { readonly roleId: string; readonly criteria: number; readonly questions: number; readonly unasked: number }

const Leads = memo(function Leads({ roleId, criteria, questions, unasked }: LeadsProps) {
  const { t } = useWords()
  return (
    <section className="roles-side-part" aria-labelledby="roles-leads">
      <h2 id="roles-leads">{t('roles:side.leads')}</h2>
      <p className="hint">
        {t('roles:side.criteria', { count: criteria })} · {t('roles:side.questions', { count: questions })}
        {unasked > 0 && <> · {t('roles:side.unasked', { count: unasked })}</>}
      </p>
      <LinkButton href={`/roles/${roleId}/plan`}>{t('roles:side.plan')}</LinkButton>
      <LinkButton href={`/roles/${roleId}/description`} icon={FileText}>
        {t('roles:side.description')}
      </LinkButton>
    </section>
  )
})

const LanguageChoice = memo(function LanguageChoice({
  written,
  document,
}: {
  readonly written: Language
  readonly document: RoleDocument
}) {
  const { t } = useWords()
  return (
    <section className="roles-side-part">
      <Select
        label={t('roles:side.language')}
        value={written}
        options={languages.map(id => ({ id, label: t(`common:language.${id}`) }))}
        onChange={language => document.edit(now => (now.translation ? (swapLanguages(now) ?? now) : { ...now, language }))}
      />
      <p className="hint">{t('roles:side.languageHint')}</p>
    </section>
  )
})

/** Beside the role: what the coach says of it, what it leads to, and the language that it is written in. */
export function RoleSide({ open, document }: RoleWorkProps) {
  const { t } = useWords()
  const { content, role } = open
  return (
    <aside className="roles-side" aria-label={t('roles:side.title')}>
      <CoachPanel roleId={role.id} document={document} />
      <Leads
        roleId={role.id}
        criteria={content.criteria.length}
        questions={content.kit.questions.length}
        unasked={unaskedCriteria(content).length}
      />
      <LanguageChoice written={content.language} document={document} />
    </aside>
  )
}
