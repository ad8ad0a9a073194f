import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DescriptionPage } from '../../renderer/features/roles/description-page'
import type { RoleContent } from '../../shared/domain/roles'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

async function openDescription(content: Partial<RoleContent>) {
  const app = openTestApp()
  valueOf(await app.api.workspace.setUp({ firmName: 'Maison Lestrade', language: 'en', country: 'FR', start: 'empty' }))
  const made = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  valueOf(await app.api.roles.saveContent({ roleId: made.id, baseRevision: made.revision, content: bookkeeper(content) }))
  renderApp(<DescriptionPage roleId={made.id} Frame={PlainFrame} />, { app })
  return screen.findByRole('article')
}

describe('the job description', () => {
  it('speaks the language of the role, not of the window', async () => {
    const paper = await openDescription({ language: 'fr' })
    expect(paper.lang).toBe('fr')
    expect(screen.getByRole('heading', { name: 'Vos missions' })).toBeTruthy()
    expect(screen.getByText('by the fifth day · monthly · avec owner · 60 %')).toBeTruthy()
  })

  it('leaves out what is empty', async () => {
    await openDescription({ qualification: { branches: [] } })
    expect(screen.getByRole('heading', { name: 'What it takes' })).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'Education and experience' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'What we offer' })).toBeNull()
  })

  it('is headed by the firm and says what is offered', async () => {
    const paper = await openDescription({
      conditions: { ...bookkeeper().conditions, pay: { min: 28000, max: 32000, currency: 'EUR', period: 'year', note: 'gross' } },
    })
    expect(await screen.findByText('Maison Lestrade')).toBeTruthy()
    expect(paper.textContent).toContain('Pay€28,000 – €32,000 a year, gross')
    expect(paper.textContent).not.toContain('Place')
  })
})
