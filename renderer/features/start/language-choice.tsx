import { Label, Radio, RadioGroup } from 'react-aria-components'
import { type Language, languages } from '../../../shared/domain/language'
import { useWords } from '../../i18n'

type LanguageChoiceProps = { readonly value: Language; readonly onChange: (language: Language) => void }

const isLanguage = (value: string): value is Language => languages.some(language => language === value)

/** English or French, each named in its own language. */
export function LanguageChoice({ value, onChange }: LanguageChoiceProps) {
  const { t } = useWords()
  return (
    <RadioGroup className="field" value={value} onChange={chosen => isLanguage(chosen) && onChange(chosen)}>
      <Label className="field-label">{t('start:language')}</Label>
      <div className="start-languages">
        {languages.map(language => (
          <Radio key={language} value={language} className="start-language">
            <span lang={language}>{t(`common:language.${language}`)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
