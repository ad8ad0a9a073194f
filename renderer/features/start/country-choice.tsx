import { type Country, countries } from '../../../shared/domain/country'
import { useWords } from '../../i18n'
import { Select } from '../../ui/select'

type CountryChoiceProps = { readonly value: Country; readonly onChange: (country: Country) => void }

/** The country whose law the coach hints at, by its name in the window's language. */
export function CountryChoice({ value, onChange }: CountryChoiceProps) {
  const { t, language } = useWords()
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const options = countries.map(id => ({ id, label: names.of(id) ?? id })).toSorted((a, b) => a.label.localeCompare(b.label, language))
  return (
    <div className="stack">
      <Select label={t('start:country')} value={value} options={options} onChange={onChange} />
      <p className="hint">{t('start:countryHint')}</p>
    </div>
  )
}
