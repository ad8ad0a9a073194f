import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NewRolePage } from '../../renderer/features/roles/new-role-page'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { renderApp } from '../helpers/render-app'

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
    await user.click(screen.getByRole('button', { name: /Language of this role/ }))
    await user.click(await screen.findByRole('option', { name: 'Français' }))
    const [pack] = valueOf(await app.api.roles.listPacks({ language: 'fr' }))
    await user.click(await screen.findByRole('button', { name: `Start from this: ${pack?.title}` }))
    await waitFor(async () => expect(valueOf(await app.api.roles.list({}))).toMatchObject([{ language: 'fr' }]))
  })

  it('starts blank once it has a title', async () => {
    const { user, app } = renderApp(<NewRolePage />)
    await user.click(screen.getByRole('button', { name: 'Start blank' }))
    expect(screen.getByText('Please fill this in.')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Title of the role' }), 'Receptionist{Enter}')
    await waitFor(async () => expect(valueOf(await app.api.roles.list({}))).toMatchObject([{ title: 'Receptionist' }]))
  })

  it('starts as a copy of an earlier role under its own title', async () => {
    const app = openTestApp()
    valueOf(await app.api.roles.create({ from: 'blank', title: 'Receptionist', language: 'en' }))
    const { user } = renderApp(<NewRolePage />, { app })
    const copy = within(await screen.findByRole('region', { name: 'From an earlier role' }))
    const title = copy.getByRole('textbox', { name: 'Title of the copy' })
    await user.clear(title)
    await user.type(title, 'Receptionist, Lyon')
    await user.click(copy.getByRole('button', { name: 'Make the copy' }))
    await waitFor(async () => expect(valueOf(await app.api.roles.list({})).map(role => role.title)).toContain('Receptionist, Lyon'))
  })
})
