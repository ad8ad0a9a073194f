import { CircleCheck, CircleDashed, FileText } from 'lucide-react'
import { languages } from '../../../shared/domain/language'
import { unaskedCriteria } from '../../../shared/domain/role-edits'
import { useWords } from '../../i18n'
import { LinkButton } from '../../ui/button'
import { Select } from '../../ui/select'
import { type RoleGap, roleGaps } from './role-gaps'
import type { RoleWorkProps } from './role-work'

/** Brings the place into view where the missing thing is written, and puts the cursor there when it is a field. */
function goTo(part: string): void {
  const place = document.getElementById(part)
  place?.scrollIntoView({ block: 'center' })
  const first = 'input, textarea, button:not([tabindex])'
  const field = place?.matches(first)
    ? place
    : (place?.querySelector<HTMLElement>(first) ?? place?.closest('section')?.querySelector<HTMLElement>(first))
  field?.focus({ preventScroll: true })
}

function GapLine({ gap }: { readonly gap: RoleGap }) {
  const { t } = useWords()
  const words = 'count' in gap ? t(`roles:gap.${gap.kind}`, { count: gap.count }) : t(`roles:gap.${gap.kind}`)
  return (
    <li>
      <button type="button" className="roles-gap" onClick={() => goTo(gap.part)}>
        <CircleDashed size={15} aria-hidden />
        <span>{words}</span>
      </button>
    </li>
  )
}

function Gaps({ open }: Pick<RoleWorkProps, 'open'>) {
  const { t } = useWords()
  const gaps = roleGaps(open.content)
  return (
    <section className="roles-side-part" aria-labelledby="roles-gaps">
      <div className="row">
        <h2 id="roles-gaps">{gaps.length > 0 ? t('roles:gap.title') : t('roles:gap.complete')}</h2>
        <span className="grow" />
        {gaps.length > 0 && <span className="hint num">{t('roles:gap.count', { count: gaps.length })}</span>}
      </div>
      {gaps.length === 0 ? (
        <p className="roles-whole">
          <CircleCheck size={15} aria-hidden />
          {t('roles:gap.none')}
        </p>
      ) : (
        <ul className="roles-gaps">
          {gaps.map(gap => (
            <GapLine key={gap.kind} gap={gap} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** Beside the role: what is still empty, what it leads to, and the language that it is written in. */
export function RoleSide({ open, document }: RoleWorkProps) {
  const { t } = useWords()
  const { content, role } = open
  const unasked = unaskedCriteria(content).length
  return (
    <aside className="roles-side" aria-label={t('roles:side.title')}>
      <Gaps open={open} />
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
          onChange={language => document.edit(now => ({ ...now, language }))}
        />
        <p className="hint">{t('roles:side.languageHint')}</p>
      </section>
    </aside>
  )
}
