import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NewRolePage } from '../../renderer/features/roles/new-role-page'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { renderApp } from '../helpers/render-app'

const search = () => screen.findByRole('searchbox', { name: /^(Search the ready roles|Chercher parmi les postes)/ })
/** The cards that are shown, by the beginning of what they say. */
const titles = () => [...document.querySelectorAll('[data-pack] .pack-title')].map(title => title.textContent)

async function withRole(title: string) {
  const app = openTestApp()
  app.clock.nowMs = Date.UTC(2026, 2, 3, 12)
  valueOf(await app.api.roles.create({ from: 'blank', title, language: 'en' }))
  return app
}

describe('a new role', () => {
  it('starts from a pack in the language of the window', async () => {
    const { user, app, location } = renderApp(<NewRolePage />, { language: 'fr' })
    const [pack] = valueOf(await app.api.roles.listPacks({ language: 'fr' }))
    await user.click(await screen.findByRole('button', { name: `Partir de celui-ci\u00a0: ${pack?.title}` }))
    await waitFor(() => expect(location.history?.at(-1)).toMatch(/^\/roles\/.+/))
    expect(valueOf(await app.api.roles.list({}))).toMatchObject([{ title: pack?.title, language: 'fr' }])
  })

  it('starts from a pack in another language when that is chosen', async () => {
    const { user, app } = renderApp(<NewRolePage />)
    await user.click(await screen.findByRole('button', { name: /Language of this role/ }))
    await user.click(await screen.findByRole('option', { name: 'Français' }))
    const [pack] = valueOf(await app.api.roles.listPacks({ language: 'fr' }))
    await user.click(await screen.findByRole('button', { name: `Start from this: ${pack?.title}` }))
    await waitFor(async () => expect(valueOf(await app.api.roles.list({}))).toMatchObject([{ language: 'fr' }]))
  })

  it('starts blank once it has a title', async () => {
    const { user, app } = renderApp(<NewRolePage />)
    await user.click(screen.getByRole('button', { name: /^From nothing/ }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Start' }))
    expect(dialog.getByText('Please fill this in.')).toBeTruthy()
    await user.type(dialog.getByRole('textbox', { name: 'Title of the role' }), 'Receptionist{Enter}')
    await waitFor(async () => expect(valueOf(await app.api.roles.list({}))).toMatchObject([{ title: 'Receptionist' }]))
  })

  it('starts as a copy of an earlier role under its own title', async () => {
    const { user, app } = renderApp(<NewRolePage />, { app: await withRole('Receptionist') })
    await user.click(await screen.findByRole('button', { name: /^From an earlier role/ }))
    const dialog = within(await screen.findByRole('dialog'))
    const title = dialog.getByRole('textbox', { name: 'Title of the copy' })
    await user.clear(title)
    await user.type(title, 'Receptionist, Lyon')
    await user.click(dialog.getByRole('button', { name: 'Make the copy' }))
    await waitFor(async () => expect(valueOf(await app.api.roles.list({})).map(role => role.title)).toContain('Receptionist, Lyon'))
  })

  it('offers no earlier role while there is none, and a description of one’s own always', async () => {
    renderApp(<NewRolePage />)
    await search()
    expect(screen.queryByRole('button', { name: /^From an earlier role/ })).toBeNull()
    expect(screen.getByRole('link', { name: /^From a description you have/ }).getAttribute('href')).toBe('/new-role/from-text')
  })
})

describe('the ready roles', () => {
  it('stand by family, twenty in all, and say what is in them', async () => {
    renderApp(<NewRolePage />)
    const accounts = within(await screen.findByRole('region', { name: 'Accounts and payroll' }))
    expect(accounts.getByRole('button', { name: /^Bookkeeper .*7 duties · 6 criteria$/ })).toBeTruthy()
    expect(titles()).toHaveLength(20)
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(5)
  })

  it('are searched from the field that has the focus, and say in which line the words stand', async () => {
    const { user } = renderApp(<NewRolePage />)
    await waitFor(async () => expect(document.activeElement).toBe(await search()))
    await user.keyboard('vat return')
    expect(screen.getByText('1 ready role for “vat return”')).toBeTruthy()
    expect(titles()).toEqual(['Bookkeeper'])
    expect([...document.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(['VAT', 'return'])
    await user.keyboard('{Escape}')
    expect(titles()).toHaveLength(20)
  })

  it('are found by their French title in an English window, accents or none', async () => {
    const { user } = renderApp(<NewRolePage />)
    await user.type(await search(), 'SECRETAIRE MEDICAL')
    expect(titles()).toEqual(['Medical secretary'])
    expect(document.querySelector('.pack-line')).toMatchObject({ textContent: 'Secrétaire médical·e (H/F)', lang: 'fr' })
  })

  it('lead on where none fits: blank under the words that were typed, or from one’s own text', async () => {
    const { user, app } = renderApp(<NewRolePage />)
    await user.type(await search(), 'welder')
    expect(screen.getByText(/^No ready role for “welder”/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Use my description' }).getAttribute('href')).toBe('/new-role/from-text')
    await user.click(screen.getByRole('button', { name: 'Start “welder” blank' }))
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Title of the role' })
    expect(field.value).toBe('Welder')
    await user.type(field, '{Enter}')
    await waitFor(async () => expect(valueOf(await app.api.roles.list({}))).toMatchObject([{ title: 'Welder', language: 'en' }]))
  })

  it('can be looked into before one starts', async () => {
    const { user, app } = renderApp(<NewRolePage />)
    await user.type(await search(), 'bookkeeper{Enter}')
    const dialog = within(await screen.findByRole('dialog', { name: 'Bookkeeper' }))
    expect(await dialog.findByText('Reconcile the three bank accounts')).toBeTruthy()
    expect(dialog.getByText('85 minutes, 12 questions')).toBeTruthy()
    expect(dialog.getByText('Work sample: A bank page that does not agree')).toBeTruthy()
    expect(valueOf(await app.api.roles.list({}))).toEqual([])
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Start from this'))
    await user.keyboard('{Enter}')
    await waitFor(async () => expect(valueOf(await app.api.roles.list({}))).toMatchObject([{ title: 'Bookkeeper' }]))
  })

  it('let Tab stop at one card, at which one left off', async () => {
    const { user } = renderApp(<NewRolePage />)
    await user.type(await search(), 'secretary')
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toMatch(/^Medical secretary/)
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.textContent).toMatch(/^Legal secretary/)
    await user.tab()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Start from this: Legal secretary')
    await user.tab()
    expect(document.activeElement?.closest('.packs')).toBeNull()
    await user.tab({ shift: true })
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Start from this: Legal secretary')
  })
})

describe('two roles of one name', () => {
  const note = /^There is an open role with this title already, begun on 3 March 2026/

  it('are said before a blank role or a copy is made, and nothing is blocked', async () => {
    const { user, app } = renderApp(<NewRolePage />, { app: await withRole('Clerk') })
    await user.click(await screen.findByRole('button', { name: /^From an earlier role/ }))
    const copy = within(await screen.findByRole('dialog'))
    expect(copy.queryByText(note)).toBeNull()
    await user.clear(copy.getByRole('textbox'))
    await user.type(copy.getByRole('textbox'), ' CLERK')
    expect(copy.getByText(note)).toBeTruthy()
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: /^From nothing/ }))
    await user.type(within(await screen.findByRole('dialog')).getByRole('textbox'), 'clerk')
    expect(screen.getByText(note)).toBeTruthy()
    await user.keyboard('{Enter}')
    await waitFor(async () => expect(valueOf(await app.api.roles.list({}))).toHaveLength(2))
  })

  it('are said once a pack has made the second', async () => {
    const { user, app } = renderApp(<NewRolePage />, { app: await withRole('Bookkeeper') })
    await screen.findByRole('button', { name: /^From an earlier role/ })
    await user.click(await screen.findByRole('button', { name: 'Start from this: Bookkeeper' }))
    expect(
      await screen.findByText(/^There are now two open roles called “Bookkeeper”: this one, and the one begun on 3 March 2026/),
    ).toBeTruthy()
    expect(valueOf(await app.api.roles.list({}))).toHaveLength(2)
  })

  it('are told apart by their date where one is to be copied', async () => {
    const app = await withRole('Clerk')
    app.clock.nowMs = Date.UTC(2026, 3, 7, 12)
    valueOf(await app.api.roles.create({ from: 'blank', title: 'clerk', language: 'en' }))
    valueOf(await app.api.roles.create({ from: 'blank', title: 'Receptionist', language: 'en' }))
    const { user } = renderApp(<NewRolePage />, { app })
    await user.click(await screen.findByRole('button', { name: /^From an earlier role/ }))
    await user.click(screen.getByRole('button', { name: /Role to copy/ }))
    const options = screen.getAllByRole('option').map(option => option.textContent)
    expect(options.toSorted()).toEqual(['Clerk · 3 March 2026', 'Receptionist', 'clerk · 7 April 2026'])
  })
})
