import { FileText } from 'lucide-react'
import { languages } from '../../../shared/domain/language'
import { unaskedCriteria } from '../../../shared/domain/role-edits'
import { swapLanguages } from '../../../shared/domain/role-translation'
import { useWords } from '../../i18n'
import { LinkButton } from '../../ui/button'
import { Select } from '../../ui/select'
import { CoachPanel } from './coach-panel'
import type { RoleWorkProps } from './role-work'

/** Beside the role: what the coach says of it, what it leads to, and the language that it is written in. */
export function RoleSide({ open, document }: RoleWorkProps) {
  const { t } = useWords()
  const { content, role } = open
  const unasked = unaskedCriteria(content).length
  return (
    <aside className="roles-side" aria-label={t('roles:side.title')}>
      <CoachPanel open={open} document={document} />
      <section className="roles-side-part" aria-labelledby="roles-leads">
        <h2 id="roles-leads">{t('roles:side.leads')}</h2>
        <p className="hint">
          {t('roles:side.criteria', { count: content.criteria.length })} ·{' '}
          {t('roles:side.questions', { count: content.kit.questions.length })}
          {unasked > 0 && <> · {t('roles:side.unasked', { count: unasked })}</>}
        </p>
        <LinkButton href={`/roles/${role.id}/plan`}>{t('roles:side.plan')}</LinkButton>
        <LinkButton href={`/roles/${role.id}/description`} icon={FileText}>
          {t('roles:side.description')}
        </LinkButton>
      </section>
      <section className="roles-side-part">
        <Select
          label={t('roles:side.language')}
          value={content.language}
          options={languages.map(id => ({ id, label: t(`common:language.${id}`) }))}
          onChange={language => document.edit(now => (now.translation ? (swapLanguages(now) ?? now) : { ...now, language }))}
        />
        <p className="hint">{t('roles:side.languageHint')}</p>
      </section>
    </aside>
  )
}
