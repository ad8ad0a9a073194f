import './no-compiling'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/frame.css'
import { PlugZap } from 'lucide-react'
import { createRoot } from 'react-dom/client'
import { connect } from './api'
import { App } from './app'
import { loadHostInfo } from './host-info'
import { machineLanguage, startTranslation, useWords } from './i18n'
import { readAhead } from './later'
import { hear } from './news'
import { EmptyState } from './ui/empty-state'

function NoSession() {
  const { t } = useWords()
  return (
    <main>
      <EmptyState icon={PlugZap} title={t('shell:noSession.title')}>
        {t('shell:noSession.text')}
      </EmptyState>
    </main>
  )
}

startTranslation(machineLanguage())
const container = document.getElementById('root')
if (!container) throw new Error('index.html has no #root')
const root = createRoot(container)
const isConnected = await connect(hear)
root.render(isConnected ? <App /> : <NoSession />)
if (isConnected) void loadHostInfo()
readAhead()
