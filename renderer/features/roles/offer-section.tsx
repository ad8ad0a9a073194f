import { Conditions } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { LineField } from './draft-field'
import type { RoleWorkProps } from './role-work'

const lines = ['contract', 'hours', 'place', 'pay', 'start', 'reportsTo'] as const

/** The conditions: a short line for each. */
export function OfferSection({ open, document }: RoleWorkProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby="roles-offer">
      <div className="row roles-heading">
        <h2 id="roles-offer">{t('roles:offer.title')}</h2>
        <span className="hint">{t('roles:offer.hint')}</span>
      </div>
      <div className="roles-offer">
        {lines.map(key => (
          <LineField
            key={key}
            id={`roles-offer-${key}`}
            label={t(`roles:offer.${key}`)}
            placeholder={t(`roles:offer.ask.${key}`)}
            schema={Conditions.shape[key]}
            value={open.content.conditions[key]}
            onChange={value =>
              document.edit(content => ({ ...content, conditions: { ...content.conditions, [key]: value } }), `offer:${key}`)
            }
          />
        ))}
      </div>
    </section>
  )
}
