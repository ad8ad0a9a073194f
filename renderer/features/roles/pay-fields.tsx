import { Pay } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { NumberField } from '../../ui/number-field'
import { Select } from '../../ui/select'
import { LineField } from './draft-field'
import type { RoleDocument } from './role-document'

const currencies = ['EUR', 'GBP', 'USD', 'CHF', 'CAD', 'CZK', 'DKK', 'HUF', 'NOK', 'PLN', 'RON', 'SEK'] as const
const most = 100_000_000

/** What is paid: from, to, in which money, for how long a time, and on what it depends. */
export function PayFields({ pay, document }: { readonly pay: Pay; readonly document: RoleDocument }) {
  const { t } = useWords()
  const change = (changes: Partial<Pay>, field?: string) =>
    document.edit(
      content => ({ ...content, conditions: { ...content.conditions, pay: { ...content.conditions.pay, ...changes } } }),
      field && `offer:pay:${field}`,
    )
  const known = currencies.some(each => each === pay.currency) ? currencies : [pay.currency, ...currencies]
  return (
    <fieldset className="roles-pay" id="roles-offer-pay">
      <legend className="visually-hidden">{t('roles:offer.pay')}</legend>
      <NumberField
        label={t('roles:offer.payFrom')}
        value={pay.min}
        minimum={0}
        maximum={most}
        digits={2}
        onChange={min => change({ min }, 'min')}
      />
      <NumberField
        label={t('roles:offer.payTo')}
        value={pay.max}
        minimum={0}
        maximum={most}
        digits={2}
        onChange={max => change({ max }, 'max')}
      />
      <Select
        label={t('roles:offer.payCurrency')}
        value={pay.currency}
        options={known.map(id => ({ id, label: id }))}
        onChange={currency => change({ currency })}
      />
      <Select
        label={t('roles:offer.payPeriod')}
        value={pay.period}
        options={Pay.shape.period.options.map(id => ({ id, label: t(`roles:offer.period.${id}`) }))}
        onChange={period => change({ period })}
      />
      <LineField
        path="conditions/pay/note"
        label={t('roles:offer.payNote')}
        placeholder={t('roles:offer.ask.payNote')}
        schema={Pay.shape.note}
        value={pay.note}
        onChange={note => change({ note }, 'note')}
      />
    </fieldset>
  )
}
