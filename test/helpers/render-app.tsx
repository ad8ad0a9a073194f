import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { browserHostHandlers } from '../../electron/browser/host-calls'
import { dispatchCall } from '../../electron/page/dispatch-host'
import { tellChanged } from '../../renderer/changes'
import { CommandWindow } from '../../renderer/features/commands/command-window'
import { startTranslation } from '../../renderer/i18n'
import { closeDialog } from '../../renderer/shown-dialog'
import { ToastRegion } from '../../renderer/ui/toast'
import type { HostHandlers } from '../../shared/contract/host'
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

type Options = {
  readonly language?: Language
  readonly path?: string
  readonly app?: ReturnType<typeof openTestApp>
  readonly hostHandlers?: Partial<HostHandlers>
}

/** A host around the window that can do nothing of its own. */
const silentHost = browserHostHandlers('/data')

/** A window's part over the real core: `window.bridge` reaches the real dispatcher and a real database. */
export function renderApp(part: ReactNode, { language = 'en', path = '/', app = openTestApp(), hostHandlers = {} }: Options = {}) {
  const core = { ...app.door, announce: (area: string) => tellChanged([area]) }
  host.invoke = (call, input) => dispatchCall({ core, host: { ...silentHost, ...hostHandlers } }, call, input)
  closeDialog()
  startTranslation(language)
  const location = memoryLocation({ path, record: true })
  const view = render(
    <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-US'}>
      <Router hook={location.hook}>
        {part}
        <CommandWindow hasFirm />
        <ToastRegion />
      </Router>
    </I18nProvider>,
  )
  return { ...view, app, user: userEvent.setup(), location }
}
