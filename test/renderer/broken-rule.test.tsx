import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { RolePage } from '../../renderer/features/roles/role-page'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

vi.mock('../../shared/domain/coach/rules/en.json', async original => {
  const { default: file } = await original<{ readonly default: { readonly rules: readonly object[] } }>()
  return { default: { ...file, rules: [{ id: 'half-a-rule', kind: 'vague' }, ...file.rules] } }
})

vi.mock('../../shared/domain/coach/rules/inclusive.en.json', async original => {
  const { default: patterns } = await original<{ readonly default: readonly string[] }>()
  return { default: [...patterns, 'all (ages'] }
})

test('a rule that cannot be read is named beside the role, and the others work', async () => {
  const app = openTestApp()
  const made = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  const content = bookkeeper({ purpose: 'We want a native English speaker.' })
  valueOf(await app.api.roles.saveContent({ roleId: made.id, baseRevision: made.revision, content }))
  renderApp(<RolePage roleId={made.id} Frame={PlainFrame} />, { app })
  await screen.findByText('a native English speaker', { selector: '.coach-words mark' })
  expect(screen.getByText('2 rules could not be read and are left out: half-a-rule, all (ages. All others work.')).toBeTruthy()
})
