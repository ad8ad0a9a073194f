import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TodayPage } from '../../renderer/features/today/today-page'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { renderApp } from '../helpers/render-app'

test('an empty workspace says what to do first', async () => {
  renderApp(<TodayPage />)
  expect(await screen.findByRole('heading', { name: 'Say what the job is, first' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'New role' }).getAttribute('href')).toBe('/new-role')
})

test('an application nobody has looked at is named with its role, and goes when it is moved on', async () => {
  const app = openTestApp()
  const role = valueOf(await app.api.roles.create({ from: 'pack', packId: 'bookkeeper', language: 'en' }))
  const details = { name: 'Inès', email: '', phone: '', source: '', notes: '' }
  const { id } = valueOf(await app.api.candidates.add({ roleId: role.id, details }))
  const { unmount } = renderApp(<TodayPage />, { app })
  expect(await screen.findByText('1 application nobody has looked at')).toBeTruthy()
  unmount()

  valueOf(await app.api.candidates.move({ applicationId: id, toStage: 'screening', rejection: null }))
  renderApp(<TodayPage />, { app })
  expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeTruthy()
})

test('one application and one interview are not counted as several', async () => {
  const app = openTestApp()
  const role = valueOf(await app.api.roles.create({ from: 'pack', packId: 'bookkeeper', language: 'en' }))
  const details = { name: 'Inès', email: '', phone: '', source: '', notes: '' }
  const { id } = valueOf(await app.api.candidates.add({ roleId: role.id, details }))
  const plan = { title: 'First interview', plannedForMs: null, minutes: 60, rater: 'Claire' }
  valueOf(await app.api.interviews.plan({ applicationId: id, plan }))
  renderApp(<TodayPage />, { app })
  expect(await screen.findByText('1 application, 1 interview')).toBeTruthy()
})

test('the sample firm says that it is one, in French too', async () => {
  const app = openTestApp()
  valueOf(await app.api.workspace.setUp({ firmName: 'Maison Lestrade', language: 'fr', country: 'FR', start: 'sample' }))
  renderApp(<TodayPage />, { app, language: 'fr' })
  expect(await screen.findByText('Vous parcourez l’entreprise d’exemple.')).toBeTruthy()
})

test('two open roles of one name are told apart by when they were begun', async () => {
  const app = openTestApp()
  valueOf(await app.api.roles.create({ from: 'blank', title: 'Clerk', language: 'en' }))
  app.clock.nowMs += 86_400_000
  valueOf(await app.api.roles.create({ from: 'blank', title: 'clerk', language: 'en' }))
  renderApp(<TodayPage />, { app })
  const names = (await screen.findAllByText(/^clerk · \d+ \w+ \d{4}$/i)).map(each => each.textContent)
  expect(new Set(names).size).toBe(2)
})
