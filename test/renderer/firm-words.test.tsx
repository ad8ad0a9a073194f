import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RolePage } from '../../renderer/features/roles/role-page'
import { SettingsPage } from '../../renderer/features/start/settings-page'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

async function openFirm(language: 'en' | 'fr' = 'en') {
  const app = openTestApp()
  valueOf(await app.api.workspace.setUp({ firmName: 'Brunelix', language, country: 'FR', start: 'empty' }))
  return { app, stored: async () => valueOf(await app.api.firmWords.list({})).toSorted() }
}

test('the settings list the firm’s words, add one and take one away', async () => {
  const { app, stored } = await openFirm()
  valueOf(await app.api.firmWords.add({ word: 'Telvia' }))
  const { user } = renderApp(<SettingsPage />, { app })
  const field = await screen.findByRole('textbox', { name: 'New word' })
  await user.type(field, ' Noval{Enter}')
  const list = within(await screen.findByRole('list', { name: 'Words of the firm' }))
  await waitFor(() => expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Noval', 'Telvia']))
  expect(field).toHaveProperty('value', '')
  await user.click(screen.getByRole('button', { name: 'Remove Telvia' }))
  await waitFor(async () => expect(await stored()).toEqual(['Noval']))
  await user.click(await screen.findByRole('button', { name: /Undo/ }))
  await waitFor(async () => expect(await stored()).toEqual(['Noval', 'Telvia']))
  expect(await screen.findByRole('button', { name: 'Remove Telvia' })).toBeTruthy()
})

test('the settings take one word at a time, and say so beside the field', async () => {
  const { app, stored } = await openFirm('fr')
  const { user } = renderApp(<SettingsPage />, { app, language: 'fr' })
  expect(await screen.findByText(/Aucun mot pour l’instant/)).toBeTruthy()
  const field = await screen.findByRole('textbox', { name: 'Nouveau mot' })
  await user.type(field, 'deux mots{Enter}')
  expect(screen.getByText('Un mot à la fois.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Ajouter' })).toHaveProperty('disabled', true)
  expect(field).toHaveProperty('value', 'deux mots')
  expect(await stored()).toEqual([])
})

test('a misspelt word is marked beside the role, taken by one press, and left alone once it is the firm’s', async () => {
  const { app, stored } = await openFirm()
  const made = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  const content = { ...bookkeeper({}), purpose: 'Keeps seperate books in telvium, and brunelix.' }
  valueOf(await app.api.roles.saveContent({ roleId: made.id, baseRevision: made.revision, content }))
  const { user } = renderApp(<RolePage roleId={made.id} Frame={PlainFrame} />, { app })
  const cardOf = async (word: string) => {
    const words = await screen.findByText(word, { selector: '.coach-words *' }, { timeout: 8000 })
    return within(words.closest('li') as HTMLElement)
  }
  await user.click((await cardOf('seperate')).getByRole('button', { name: 'Take it' }))
  await waitFor(async () => expect(valueOf(await app.api.roles.get({ roleId: made.id })).content.purpose).toContain('Keeps separate books'))
  await user.click((await cardOf('telvium')).getByRole('button', { name: 'Add to the firm’s words: telvium' }))
  await waitFor(() => expect(screen.queryByText('telvium', { selector: '.coach-words *' })).toBeNull())
  expect(await stored()).toEqual(['telvium'])
  expect(screen.queryByText('brunelix', { selector: '.coach-words *' })).toBeNull() // the firm's own name
  await user.click(within(document.querySelector<HTMLElement>('.toast') ?? document.body).getByRole('button', { name: /^Undo/ }))
  await waitFor(async () => expect(await stored()).toEqual([]))
  await cardOf('telvium')
}, 20_000)
