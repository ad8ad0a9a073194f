import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { TranslationPage } from '../../renderer/features/roles/translation-page'
import { flushSavers } from '../../renderer/saver'
import type { Language } from '../../shared/domain/language'
import { withText } from '../../shared/domain/role-texts'
import { withMissingTexts, withTranslation } from '../../shared/domain/role-translation'
import type { Role, RoleContent } from '../../shared/domain/roles'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

// every test’s role has the same id: its document must be let go before the next test opens one
afterEach(async () => {
  await flushSavers()
  cleanup()
  await new Promise(resolve => setTimeout(resolve))
})

type App = ReturnType<typeof openTestApp>

async function openTranslation(make: (app: App) => Promise<Role>, language: Language = 'en') {
  const app = openTestApp()
  const role = await make(app)
  const view = renderApp(<TranslationPage roleId={role.id} Frame={PlainFrame} />, { app, language })
  const stored = async () => valueOf(await app.api.roles.get({ roleId: role.id })).content
  return { ...view, stored }
}

const written = (content: RoleContent) => async (app: App) => {
  const made = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  return valueOf(await app.api.roles.saveContent({ roleId: made.id, baseRevision: made.revision, content }))
}
const begun = withMissingTexts(bookkeeper(), {})
/** The French title is up to date; the duty changed in English after it was written in French. */
const stale = withText(
  withTranslation(withTranslation(begun, 'title', 'Comptable'), 'duties/close/what', 'Clôture le mois'),
  'duties/close/what',
  'Closes every month',
)
const frenchDuty = () => screen.findByRole('textbox', { name: 'Duty 1 – what, in French' })
const rowOf = (field: HTMLElement) => {
  const row = field.closest('li')
  if (!row) throw new Error('no row')
  return within(row)
}

describe('a role in one language', () => {
  it('gets the other one, empty, and it is taken back by undo', async () => {
    const own = bookkeeper({ title: 'Keeper of our books', qualification: { branches: [] } })
    const { user, stored } = await openTranslation(written(own))
    expect(await screen.findByRole('heading', { name: 'This role is in English only' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Add the French version' }))
    expect(await screen.findByText(/^0 of \d+ written and up to date$/)).toBeTruthy()
    await waitFor(async () => expect((await stored()).translation).toEqual({ language: 'fr', texts: {} }))
    await user.click(screen.getByRole('button', { name: 'Undo the last change (Ctrl Z)' }))
    await waitFor(async () => expect((await stored()).translation).toBeNull())
  })

  it('is filled from its role pack, where it still says what the pack says', async () => {
    const { user, stored } = await openTranslation(async ({ api }) =>
      valueOf(await api.roles.create({ from: 'pack', packId: 'bookkeeper', language: 'en' })),
    )
    expect(await screen.findByText(/texts are still those of the role pack/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Add the French version' }))
    expect(await screen.findByRole('textbox', { name: 'Title, in French' })).toHaveProperty('value', 'Comptable (H/F)')
    expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull()
    await waitFor(async () => expect((await stored()).translation?.texts['title']?.of).toBe('Bookkeeper'))
  })

  it('can be begun empty, and the pack’s texts are taken over later, beside what is written by hand', async () => {
    const { user, stored } = await openTranslation(async ({ api }) =>
      valueOf(await api.roles.create({ from: 'pack', packId: 'bookkeeper', language: 'en' })),
    )
    await user.click(await screen.findByRole('button', { name: 'Begin with nothing filled in' }))
    await user.type(await screen.findByRole('textbox', { name: 'Title, in French' }), 'Aide-comptable')
    await user.click(screen.getByRole('button', { name: 'Take them over' }))
    await waitFor(async () => expect((await stored()).translation?.texts['purpose']?.text).toMatch(/\w/))
    expect((await stored()).translation?.texts['title']?.text).toBe('Aide-comptable')
  })
})

describe('a role in two languages', () => {
  it('saves what is written, for the source as it is, one go of typing a step of undo', async () => {
    const { user, stored } = await openTranslation(written(begun))
    await user.type(await screen.findByRole('textbox', { name: 'Requirement 1, in French' }), 'A déjà fait une paie')
    await waitFor(async () =>
      expect((await stored()).translation?.texts['requirements/payroll/text']).toEqual({
        text: 'A déjà fait une paie',
        of: 'Has run a payroll',
      }),
    )
    await user.click(screen.getByRole('button', { name: 'Undo the last change (Ctrl Z)' }))
    await waitFor(async () => expect((await stored()).translation?.texts).toEqual({}))
  })

  it('marks a text whose source changed, and shows the words that did', async () => {
    await openTranslation(written(stale))
    const row = rowOf(await frenchDuty())
    expect(row.getByText('changed here since')).toBeTruthy()
    expect(row.getByRole('deletion').textContent).toContain('the')
    expect(row.getByRole('insertion').textContent).toContain('every')
    expect(screen.getByText(/^1 of \d+ written and up to date · 1 changed since$/)).toBeTruthy()
  })

  it('is told that a text is still right', async () => {
    const { user, stored } = await openTranslation(written(stale))
    await user.click(await screen.findByRole('button', { name: 'Still right: Duty 1 – what' }))
    expect(screen.queryByText('changed here since')).toBeNull()
    expect(screen.getByText(/^2 of \d+ written and up to date$/)).toBeTruthy()
    await waitFor(async () =>
      expect((await stored()).translation?.texts['duties/close/what']).toEqual({ text: 'Clôture le mois', of: 'Closes every month' }),
    )
  })

  it('keeps showing what changed while one writes, and lets go of it when the field is left', async () => {
    const { user, stored } = await openTranslation(written(stale))
    const field = await frenchDuty()
    await user.clear(field)
    await user.type(field, 'Clôture chaque mois')
    expect(rowOf(field).getByRole('insertion').textContent).toContain('every')
    act(() => field.blur())
    expect(rowOf(field).queryByRole('insertion')).toBeNull()
    await waitFor(async () => expect((await stored()).translation?.texts['duties/close/what']?.of).toBe('Closes every month'))
  })

  it('shows only what is left to do, and does not take a row away while one works on it', async () => {
    const { user } = await openTranslation(written(stale))
    await user.click(await screen.findByRole('button', { name: 'Only what is missing or changed' }))
    expect(screen.queryByRole('textbox', { name: 'Title, in French' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Still right: Duty 1 – what' }))
    expect(await frenchDuty()).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Only what is missing or changed' }))
    expect(screen.getByRole('textbox', { name: 'Title, in French' })).toBeTruthy()
  })

  it('puts what candidates read before what is for the interview', async () => {
    await openTranslation(written(begun))
    await screen.findByRole('heading', { name: 'What candidates read' })
    expect(screen.getAllByRole('heading', { level: 2 }).map(each => each.textContent)).toEqual([
      'What candidates read',
      'For the interview',
    ])
    expect(screen.getByRole('textbox', { name: 'Question 2 – follow-up 1, in French' })).toBeTruthy()
  })

  it('says at the field that a text is too long for it, and keeps it', async () => {
    const { user, stored } = await openTranslation(written(begun))
    const field = await screen.findByRole('textbox', { name: 'Title, in French' })
    await user.click(field)
    await user.paste('x'.repeat(121))
    expect(rowOf(field).getByText('Too long: 121 characters, and at most 120 fit here.')).toBeTruthy()
    expect(screen.getByText(/1 too long$/)).toBeTruthy()
    await waitFor(async () => expect((await stored()).translation?.texts['title']?.text).toHaveLength(121))
    await user.click(screen.getByRole('button', { name: 'More about the two languages' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Make French the main language' }))
    expect(await screen.findByText('Shorten the texts that do not fit first; then the languages can change places.')).toBeTruthy()
  })

  it('changes its main language and back', async () => {
    const { user, stored } = await openTranslation(written(stale))
    const menu = () => screen.findByRole('button', { name: 'More about the two languages' })
    await user.click(await menu())
    await user.click(await screen.findByRole('menuitem', { name: 'Make French the main language' }))
    const field = await screen.findByRole('textbox', { name: 'Duty 1 – what, in English' })
    expect(field).toHaveProperty('value', 'Closes every month')
    expect(rowOf(field).getByText('What changed in English since this was written')).toBeTruthy()
    await waitFor(async () => expect(await stored()).toMatchObject({ language: 'fr', title: 'Comptable' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await stored()).toEqual(stale))
  })

  it('loses the other language only until undo', async () => {
    const { user, stored } = await openTranslation(written(stale), 'fr')
    await user.click(await screen.findByRole('button', { name: 'Autres actions sur les deux langues' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Retirer la version française' }))
    await waitFor(async () => expect((await stored()).translation).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Annuler' }))
    await waitFor(async () => expect(await stored()).toEqual(stale))
  })
})
