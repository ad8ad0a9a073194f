import { Compass, Sprout } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { countryOf } from '../../../shared/domain/country'
import { problemWith } from '../../../shared/domain/text'
import { FirmName } from '../../../shared/domain/workspace'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { switchLanguage, useWords } from '../../i18n'
import { FailureNote } from '../../ui/failure-note'
import { usePageFocus } from '../../ui/kept-focus'
import { TextField } from '../../ui/text-field'
import { CountryChoice } from './country-choice'
import { LanguageChoice } from './language-choice'
import './start.css'

const starts = [
  { start: 'sample', icon: Compass },
  { start: 'empty', icon: Sprout },
] as const
type Start = (typeof starts)[number]['start']

/** The first screen: language, name of the firm, and how to begin. */
export function FirstRun() {
  const { t, language } = useWords()
  const [firmName, setFirmName] = useState('')
  const [chosenCountry, chooseCountry] = useState<string | null>(null)
  const country = chosenCountry ?? countryOf(navigator.language, language)
  const [isChecked, setIsChecked] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  usePageFocus(heading)
  const problem = isChecked ? problemWith(FirmName, firmName) : null

  async function begin(start: Start) {
    // the sample has a name of its own, one's own firm must be named
    const name = firmName.trim() || (start === 'sample' ? t('start:sampleFirmName') : '')
    setIsChecked(start === 'empty' || firmName !== '')
    if (problemWith(FirmName, name)) return
    const answer = await api.workspace.setUp({ firmName: name, language, country, start })
    setFailure(answer.ok ? null : answer.error)
  }

  return (
    <main className="start">
      <div className="start-sheet">
        <div className="row start-brand">
          <img className="logo" src="./favicon.svg" alt="" />
          Backbench
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {t('start:welcome')}
        </h1>
        <p className="start-promise">{t('start:promise')}</p>
        <div className="start-fields">
          <LanguageChoice value={language} onChange={switchLanguage} />
          <TextField
            label={t('start:firmName')}
            value={firmName}
            onChange={setFirmName}
            problem={problem}
            hint={t('start:firmHint')}
            placeholder={t('start:sampleFirmName')}
            maxLength={80}
          />
          <CountryChoice value={country} onChange={chooseCountry} />
        </div>
        {failure && <FailureNote failure={failure} />}
        <div className="start-ways">
          {starts.map(({ start, icon: Icon }) => (
            <AriaButton key={start} className="start-way" onPress={() => void begin(start)}>
              <Icon size={20} strokeWidth={1.75} aria-hidden />
              <strong>{t(`start:${start}.title`)}</strong>
              <span>{t(`start:${start}.text`)}</span>
            </AriaButton>
          ))}
        </div>
      </div>
    </main>
  )
}
