import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { LiveInterview } from '../../renderer/features/interviews/live-interview'
import { Side } from '../../renderer/features/shell/side'
import { useHostInfo } from '../../renderer/host-info'
import { hear } from '../../renderer/news'
import { useShownDocument } from '../../renderer/place'
import { PrintButtons } from '../../renderer/ui/print-buttons'
import { showToast } from '../../renderer/ui/toast'
import type { HostInfo } from '../../shared/contract/host'
import type { CommandId } from '../../shared/domain/commands'
import { openTestApp, uuid, valueOf } from '../helpers/open-test-app'
import { plannedInterview } from '../helpers/planned-interview'
import { renderApp } from '../helpers/render-app'

const browser: HostInfo = {
  kind: 'browser',
  version: '1.2.3',
  canSavePdf: false,
  canOpenFolder: false,
  dataFolder: '/data',
  isAfterCrash: false,
}
const desktop: HostInfo = { ...browser, kind: 'desktop', canSavePdf: true, canOpenFolder: true }
beforeEach(() => useHostInfo.setState(browser))

type User = ReturnType<typeof renderApp>['user']

const field = () => screen.getByLabelText(/^What would|^Que voulez/)

async function find(user: User, typed: string) {
  await user.keyboard('{Control>}k{/Control}')
  await user.type(field(), typed)
}

const offered = () => screen.getAllByRole('menuitem').map(item => item.getAttribute('data-key'))
const inRole = `/roles/${uuid(1)}/candidates`

test('Ctrl+K opens the palette from a text field, and Escape gives the field back', async () => {
  const { user } = renderApp(<input aria-label="Note" />)
  await user.click(screen.getByLabelText('Note'))
  await user.keyboard('{Control>}k{/Control}')
  expect(await screen.findByRole('dialog', { name: 'Find a command' })).toBeTruthy()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Note')))
})

test('the palette offers what can be done here, with its shortcuts, and nothing else', async () => {
  const { user } = renderApp(<p>page</p>, { path: inRole })
  await user.keyboard('{Control>}k{/Control}')
  expect(offered()).toEqual(expect.arrayContaining(['go-plan', 'add-candidate', 'about']))
  for (const missing of ['go-candidates', 'print', 'quit', 'zoom-in', 'palette']) expect(offered()).not.toContain(missing)
  expect(within(screen.getByRole('menuitem', { name: /Go to the plan/ })).getByText('Ctrl 2')).toBeTruthy()
})

test('typing a part of a name finds the command, Enter does it', async () => {
  const { user, location } = renderApp(<p>page</p>, { path: inRole, language: 'fr' })
  await find(user, 'decision')
  expect(offered()).toEqual(['go-decision'])
  await user.keyboard('{Enter}')
  await waitFor(() => expect(location.history?.at(-1)).toBe(`/roles/${uuid(1)}/decision`))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a word that finds nothing is answered in words', async () => {
  const { user } = renderApp(<p>page</p>)
  await find(user, 'xyzzy')
  expect(screen.getByText('No command is called that. Try another word.')).toBeTruthy()
})

test('the navigation shows the key and opens the palette', async () => {
  const { user } = renderApp(<Side firmName="Acme" />)
  await user.click(screen.getByRole('button', { name: 'Find a command' }))
  expect(screen.getByRole('dialog', { name: 'Find a command' })).toBeTruthy()
})

test('shortcuts work without the palette, but not out of a dialog', async () => {
  const { user, location } = renderApp(<p>page</p>, { path: inRole })
  await user.keyboard('{Control>}k{/Control}')
  await user.keyboard('{Control>}{2}{/Control}')
  expect(location.history?.at(-1)).toBe(inRole)
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.keyboard('{Control>}{2}{/Control}')
  expect(location.history?.at(-1)).toBe(`/roles/${uuid(1)}/plan`)
})

test('undo takes back what was just offered to be, but never out of a text field', async () => {
  const { user } = renderApp(<input aria-label="Note" />)
  let undone = 0
  act(() => showToast('Moved', () => (undone += 1)))
  await user.click(screen.getByLabelText('Note'))
  await user.keyboard('{Control>}z{/Control}')
  expect(undone).toBe(0)
  act(() => screen.getByLabelText('Note').blur())
  await user.keyboard('{Control>}z{/Control}')
  expect(undone).toBe(1)
})

test('switching the language is kept, whatever else the settings say', async () => {
  const { user, app } = renderApp(<p>page</p>)
  valueOf(await app.api.workspace.setUp({ firmName: 'Acme', language: 'en', country: 'FR', start: 'empty' }))
  await find(user, 'french{Enter}')
  await waitFor(async () => expect(valueOf(await app.api.workspace.get({}))).toMatchObject({ firmName: 'Acme', language: 'fr' }))
})

test('in a live interview the palette leaves the interview, and its keys rate nobody', async () => {
  const app = openTestApp()
  const { interview } = await plannedInterview(app)
  valueOf(await app.api.interviews.startClock({ interviewId: interview.id }))
  const path = `/interviews/${interview.id}`
  const { user, location } = renderApp(<LiveInterview interviewId={interview.id} />, { app, path })
  await screen.findByRole('heading', { level: 1 })
  await user.click(screen.getByRole('button', { name: 'Everything else' }))
  expect(offered().slice(0, 2)).toEqual(['leave-interview', 'go-today'])
  expect(offered()).toContain('go-plan')
  await user.type(field(), '{Alt>}4{/Alt}')
  await user.clear(field())
  await user.type(field(), 'leave{Enter}')
  await waitFor(() => expect(location.history?.at(-1)).toBe(`/roles/${interview.roleId}/interviews`))
  expect(valueOf(await app.api.interviews.get({ interviewId: interview.id })).ratings).toEqual([])
})

test('About says what the app does not do, which version it is and where the data lies', async () => {
  const { user } = renderApp(<p>page</p>)
  await find(user, 'about{Enter}')
  const about = await screen.findByRole('dialog', { name: 'About Backbench' })
  for (const words of [/Version 1\.2\.3/, /No update check, no telemetry, no download/, '/data', /O\*NET.*CC BY 4\.0/, /ROME/]) {
    expect(within(about).getAllByText(words)).not.toEqual([])
  }
  expect(within(about).queryByRole('button', { name: 'Open the folder' })).toBeNull()
})

test('the desktop opens the data folder from About, and says so when it cannot', async () => {
  useHostInfo.setState(desktop)
  let opened = 0
  const hostHandlers = {
    setCommands: async () => null,
    openDataFolder: async () => {
      opened += 1
      return null
    },
  }
  const { user } = renderApp(<p>page</p>, { hostHandlers })
  await find(user, 'about{Enter}')
  await user.click(await screen.findByRole('button', { name: 'Open the folder' }))
  await waitFor(() => expect(opened).toBe(1))
})

test('F1 lists the keys, those of the host only where it has them', async () => {
  const { user } = renderApp(<p>page</p>)
  await user.keyboard('{F1}')
  const keys = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
  expect(within(keys).getByText('Go to the plan')).toBeTruthy()
  expect(within(keys).queryByText('Quit Backbench')).toBeNull()
})

test('on the desktop a document has a button for its PDF, named after it', async () => {
  useHostInfo.setState(desktop)
  const names: string[] = []
  const hostHandlers = {
    setCommands: async () => null,
    savePdf: async (_context: null, { name }: { readonly name: string }) => {
      names.push(name)
      return { saved: true }
    },
  }
  const { user } = renderApp(<PrintButtons name="Bookkeeper – decision" />, { path: inRole, hostHandlers })
  await user.click(screen.getByRole('button', { name: 'Save as PDF' }))
  expect(await screen.findByText('The PDF is saved.')).toBeTruthy()
  expect(names).toEqual(['Bookkeeper – decision'])
  expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy()
})

test('in a browser there is one button, which prints', async () => {
  const print = vi.fn<() => void>()
  vi.stubGlobal('print', print)
  onTestFinished(() => void vi.unstubAllGlobals())
  const { user } = renderApp(<PrintButtons name="Bookkeeper" />, { path: inRole })
  await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }))
  expect(print).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('button', { name: 'Save as PDF' })).toBeNull()
})

test('a PDF that cannot be written is said so', async () => {
  useHostInfo.setState(desktop)
  const hostHandlers = { setCommands: async () => null, savePdf: () => Promise.reject(new Error('no')) }
  const { user } = renderApp(<PrintButtons name="Bookkeeper" />, { path: inRole, hostHandlers })
  await user.keyboard('{Control>}{Shift>}p{/Shift}{/Control}')
  expect(await screen.findByText(/Something went wrong inside the app/)).toBeTruthy()
})

const Document = ({ name }: { readonly name: string }) => {
  useShownDocument(name)
  return <p>{name}</p>
}

test('the native menu is told the language and what can be done, anew when that changes', async () => {
  useHostInfo.setState(desktop)
  const told: { language: string; enabled: CommandId[] }[] = []
  const hostHandlers = {
    setCommands: async (_context: null, state: { language: 'en' | 'fr'; enabled: CommandId[] }) => {
      told.push(state)
      return null
    },
  }
  const { location } = renderApp(<Document name="Plan" />, { path: inRole, language: 'fr', hostHandlers })
  await waitFor(() => expect(told.at(-1)?.enabled).toEqual(expect.arrayContaining(['print', 'go-plan', 'undo'])))
  expect(told.at(-1)?.language).toBe('fr')
  act(() => location.navigate('/settings'))
  await waitFor(() => expect(told.at(-1)?.enabled).not.toContain('go-plan'))
})

test('a choice in the native menu is done as if its key had been pressed, and not where it cannot be', async () => {
  const { location } = renderApp(<p>page</p>, { path: inRole })
  act(() => hear({ kind: 'command', id: 'go-compare' }))
  expect(location.history?.at(-1)).toBe(`/roles/${uuid(1)}/compare`)
  act(() => hear({ kind: 'command', id: 'leave-interview' }))
  act(() => hear({ kind: 'command', id: 'go-compare' }))
  expect(location.history?.at(-1)).toBe(`/roles/${uuid(1)}/compare`)
})

test('after the window had stopped by itself, it says that all is there', async () => {
  useHostInfo.setState({ ...desktop, isAfterCrash: true })
  const { user } = renderApp(<p>page</p>, { hostHandlers: { setCommands: async () => null } })
  const notice = screen.getByText(/Everything that was saved is here/)
  await user.click(within(notice).getByRole('button', { name: 'Close' }))
  expect(screen.queryByText(/Everything that was saved is here/)).toBeNull()
})

test('the palette leads to what belongs to a role, and to a new role from a description', async () => {
  const { user, location } = renderApp(<p>here</p>, { path: inRole })
  for (const [typed, path] of [
    ['versions', `/roles/${uuid(1)}/versions`],
    ['both lang', `/roles/${uuid(1)}/translation`],
    ['from a desc', '/new-role/from-text'],
  ] as const) {
    await find(user, typed)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(location.history?.at(-1)).toBe(path))
    act(() => location.navigate(inRole))
  }
})
