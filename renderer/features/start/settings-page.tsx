import { useState } from 'react'
import type { Language } from '../../../shared/domain/language'
import { problemWith } from '../../../shared/domain/text'
import { FirmName, type Workspace } from '../../../shared/domain/workspace'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { switchLanguage, useWords } from '../../i18n'
import { createSaver } from '../../saver'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { useWorkspace } from '../../workspace'
import { CountryChoice } from './country-choice'
import { FirmWords } from './firm-words'
import { LanguageChoice } from './language-choice'
import { LeaveSample } from './leave-sample'
import './start.css'

type Settings = Pick<Workspace, 'firmName' | 'language' | 'country'>

function SettingsForm({ workspace }: { readonly workspace: Workspace }) {
  const { t, language } = useWords()
  const [firmName, setFirmName] = useState(workspace.firmName)
  const [country, setCountry] = useState(workspace.country)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [saver] = useState(() => createSaver((value: Settings) => api.workspace.saveSettings(value), setFailure))
  const problem = problemWith(FirmName, firmName)

  function change(next: Settings) {
    setFirmName(next.firmName)
    setCountry(next.country)
    setFailure(null)
    if (!problemWith(FirmName, next.firmName)) saver.edit(next)
  }
  function choose(chosen: Language) {
    switchLanguage(chosen) // at once, and the one place that says which is spoken: a command changes it too
    change({ firmName, language: chosen, country })
  }

  return (
    <section className="settings-section">
      <h2>{t('start:settings.firm')}</h2>
      <TextField
        label={t('start:firmName')}
        value={firmName}
        onChange={typed => change({ firmName: typed, language, country })}
        problem={problem}
        hint={t('start:firmHint')}
        maxLength={80}
        onBlur={() => void saver.flush()}
      />
      <LanguageChoice value={language} onChange={choose} />
      <CountryChoice value={country} onChange={chosen => change({ firmName, language, country: chosen })} />
      {failure && <FailureNote failure={failure} />}
    </section>
  )
}

function SampleSection() {
  const { t } = useWords()
  const [isLeaving, setIsLeaving] = useState(false)
  return (
    <section className="settings-section">
      <h2>{t('start:settings.sampleTitle')}</h2>
      <p className="hint">{t('start:settings.sampleText')}</p>
      <div>
        <Button onPress={() => setIsLeaving(true)}>{t('start:settings.leave')}</Button>
      </div>
      {isLeaving && <LeaveSample onClose={() => setIsLeaving(false)} />}
    </section>
  )
}

/** Name and language of the firm, the way out of the sample, and where the data is. */
export function SettingsPage() {
  const { t } = useWords()
  const firm = useWorkspace()
  return (
    <Page title={t('start:settings.title')}>
      <div className="settings">
        <Loaded load={firm}>
          {workspace =>
            workspace && (
              <>
                <SettingsForm key={String(workspace.isSample)} workspace={workspace} />
                <FirmWords />
                {workspace.isSample && <SampleSection />}
              </>
            )
          }
        </Loaded>
        <section className="settings-section">
          <h2>{t('start:settings.dataTitle')}</h2>
          <p className="hint">{t('start:settings.dataText')}</p>
        </section>
      </div>
    </Page>
  )
}
