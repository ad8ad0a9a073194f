import { memo } from 'react'
import { Conditions } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { Select } from '../../ui/select'
import { LineField } from './draft-field'
import { PayFields } from './pay-fields'
import type { RoleDocument } from './role-document'

type Line = 'contract' | 'hours' | 'place' | 'remoteNote' | 'start' | 'reportsTo' | 'worksWith' | 'customerContact'

const choices = { term: Conditions.shape.term, time: Conditions.shape.time, remote: Conditions.shape.remote } as const
type Choice = keyof typeof choices

const unsaid = 'unsaid'

type OfferProps = { readonly conditions: Conditions; readonly document: RoleDocument }

/** The conditions: choices where there are few, a short line for everything else. */
export const OfferSection = memo(function OfferSection({ conditions, document }: OfferProps) {
  const { t } = useWords()
  const change = (changes: Partial<Conditions>, field?: string) =>
    document.edit(content => ({ ...content, conditions: { ...content.conditions, ...changes } }), field && `offer:${field}`)
  const line = (key: Line) => (
    <LineField
      id={`roles-offer-${key}`}
      path={`conditions/${key}`}
      label={t(`roles:offer.${key}`)}
      placeholder={t(`roles:offer.ask.${key}`)}
      schema={Conditions.shape[key]}
      value={conditions[key]}
      onChange={value => change({ [key]: value }, key)}
    />
  )
  const choice = (key: Choice, labelOf: (id: never) => string) => {
    const options = choices[key].unwrap().options.map(id => ({ id: id as string, label: labelOf(id as never) }))
    return (
      <Select
        label={t(`roles:offer.${key}`)}
        value={conditions[key] ?? unsaid}
        options={[{ id: unsaid, label: t('common:notSaid') }, ...options]}
        onChange={id => change({ [key]: id === unsaid ? null : id })}
      />
    )
  }
  return (
    <section aria-labelledby="roles-offer">
      <div className="row roles-heading">
        <h2 id="roles-offer">{t('roles:offer.title')}</h2>
        <span className="hint">{t('roles:offer.hint')}</span>
      </div>
      <div className="roles-offer">
        <PayFields pay={conditions.pay} document={document} />
        {choice('term', (id: 'permanent' | 'fixed') => t(`common:term.${id}`))}
        {line('contract')}
        {choice('time', (id: 'full' | 'part') => t(`common:time.${id}`))}
        {line('hours')}
        {line('place')}
        {line('start')}
        {choice('remote', (id: 'none' | 'some' | 'full') => t(`common:remote.${id}`))}
        {line('remoteNote')}
        {line('reportsTo')}
        {line('worksWith')}
        {line('customerContact')}
      </div>
    </section>
  )
})
