import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FirstRun } from '../../renderer/features/start/first-run'
import { SettingsPage } from '../../renderer/features/start/settings-page'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { renderApp } from '../helpers/render-app'

const start = { name: /Start with my own firm/ }

test('one’s own firm must have a name', async () => {
  const { user, app } = renderApp(<FirstRun />)
  await user.click(screen.getByRole('button', start))
  expect(await screen.findByText('Please fill this in.')).toBeTruthy()
  expect(valueOf(await app.api.workspace.get({}))).toBeNull()
})

test('begins empty under the name given, in the language chosen', async () => {
  const { user, app } = renderApp(<FirstRun />)
  await user.click(screen.getByRole('radio', { name: 'Français' }))
  await user.type(await screen.findByRole('textbox', { name: 'Nom de votre entreprise' }), 'Atelier Verdier')
  await user.click(screen.getByRole('button', { name: /Commencer avec mon entreprise/ }))
  await waitFor(async () =>
    expect(valueOf(await app.api.workspace.get({}))).toEqual({
      firmName: 'Atelier Verdier',
      language: 'fr',
      country: 'FR',
      isSample: false,
    }),
  )
})

test('the sample needs no name', async () => {
  const { user, app } = renderApp(<FirstRun />)
  await user.click(screen.getByRole('button', { name: /Explore a sample firm/ }))
  await waitFor(async () => expect(valueOf(await app.api.workspace.get({}))).toMatchObject({ firmName: 'Maison Lestrade', isSample: true }))
})

test('settings save the firm’s name as it is typed, and keep the last good one', async () => {
  const app = openTestApp()
  valueOf(await app.api.workspace.setUp({ firmName: 'Acme', language: 'en', country: 'FR', start: 'empty' }))
  const { user } = renderApp(<SettingsPage />, { app })
  const field = await screen.findByRole('textbox', { name: 'Name of your firm' })
  await user.clear(field)
  expect(await screen.findByText('Please fill this in.')).toBeTruthy()
  await user.type(field, 'Verdier')
  await waitFor(async () => expect(valueOf(await app.api.workspace.get({}))).toMatchObject({ firmName: 'Verdier' }))
})

test('leaving the sample asks for the firm’s name first, then removes it all', async () => {
  const app = openTestApp()
  valueOf(await app.api.workspace.setUp({ firmName: 'Sample', language: 'en', country: 'FR', start: 'sample' }))
  valueOf(await app.api.roles.create({ from: 'blank', title: 'Clerk', language: 'en' }))
  const { user } = renderApp(<SettingsPage />, { app })
  await user.click(await screen.findByRole('button', { name: 'Start with my own firm…' }))
  await user.click(await screen.findByRole('button', { name: 'Remove and start empty' }))
  expect(await screen.findByText('Please fill this in.')).toBeTruthy()
  await user.type(within(screen.getByRole('alertdialog')).getByRole('textbox', { name: 'Name of your firm' }), 'Verdier')
  await user.click(screen.getByRole('button', { name: 'Remove and start empty' }))
  await waitFor(async () => expect(valueOf(await app.api.workspace.get({}))).toMatchObject({ firmName: 'Verdier', isSample: false }))
  expect(valueOf(await app.api.roles.list({}))).toEqual([])
})
