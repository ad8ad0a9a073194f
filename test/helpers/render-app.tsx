import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { dispatch } from '../../electron/core/dispatch'
import { tellChanged } from '../../renderer/changes'
import { startTranslation } from '../../renderer/i18n'
import { ToastRegion } from '../../renderer/ui/toast'
import type { Language } from '../../shared/domain/language'
import { host } from './dom-setup'
import { openTestApp } from './open-test-app'

/** Stands for the role's head in tests of one step's page. */
export const PlainFrame = ({ actions, children }: { readonly actions?: ReactNode; readonly children: ReactNode }) => (
  <main>
    {actions}
    {children}
  </main>
)

type Options = { readonly language?: Language; readonly path?: string; readonly app?: ReturnType<typeof openTestApp> }

/** A window's part over the real core: `window.bridge` reaches the real dispatcher and a real database. */
export function renderApp(part: ReactNode, { language = 'en', path = '/', app = openTestApp() }: Options = {}) {
  host.invoke = (call, input) => dispatch({ ...app.door, announce: area => tellChanged([area]) }, call, input)
  startTranslation(language)
  const location = memoryLocation({ path, record: true })
  const view = render(
    <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-US'}>
      <Router hook={location.hook}>
        {part}
        <ToastRegion />
      </Router>
    </I18nProvider>,
  )
  return { ...view, app, user: userEvent.setup(), location }
}
