import { act, screen, waitFor } from '@testing-library/react'
import type { Editor } from '@tiptap/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { tellChanged } from '../../renderer/changes'
import { RolePage } from '../../renderer/features/roles/role-page'
import { useSaveStatus } from '../../renderer/save-status'
import type { RoleContent } from '../../shared/domain/roles'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

async function openRole(content: Partial<RoleContent>) {
  const app = openTestApp()
  const made = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  const role = valueOf(await app.api.roles.saveContent({ roleId: made.id, baseRevision: made.revision, content: bookkeeper(content) }))
  const view = renderApp(<RolePage roleId={role.id} Frame={PlainFrame} />, { app })
  const text = await screen.findByRole<HTMLElement & { readonly editor: Editor }>(
    'textbox',
    { name: 'About the firm' },
    { timeout: 20_000 },
  )
  const stored = async () => valueOf(await app.api.roles.get({ roleId: role.id }))
  /** Types as the editor hears of it: the browser that would type is not here. */
  const type = (words: string, at = text.editor.state.selection.from) => act(() => void text.editor.commands.insertContentAt(at, words))
  return { ...view, api: app.api, roleId: role.id, text, stored, type }
}

// the role of the test before has the same id: its page lets go of it a moment after it is left
beforeEach(() => new Promise(resolve => setTimeout(resolve)))

describe('the text about the firm', () => {
  it('shows its marks, and is saved as it is typed', async () => {
    const { text, stored, type } = await openRole({ about: 'We are **nine**.\n- one *table*' })
    expect(text.innerHTML).toBe('<p>We are <strong>nine</strong>.</p><ul><li><p>one <em>table</em></p></li></ul>')
    type('Lyon: ', 1)
    await waitFor(async () => expect((await stored()).content.about).toBe('Lyon: We are **nine**.\n- one *table*'))
  })

  it('is not written anew by being shown', async () => {
    const { stored, text, type } = await openRole({ about: 'We **are **nine\n\n\n- ' })
    const { revision } = await stored()
    expect(text.textContent).toBe('We are nine')
    act(() => void text.editor.commands.selectAll())
    await new Promise(resolve => setTimeout(resolve, 50))
    expect((await stored()).revision).toBe(revision)
    type('!', 12)
    await waitFor(async () => expect((await stored()).content.about).toBe('We **are** nine!'))
  })

  it('goes back and forth with the role, and the cursor stays with its words', async () => {
    const { text, type, user, stored } = await openRole({ about: 'One table.\nTwo chairs.' })
    type('Three ', 1)
    act(() => void text.editor.commands.setTextSelection(text.textContent?.indexOf('chairs') ?? 0))
    const before = text.editor.state.selection.$from.parentOffset
    await user.click(screen.getByRole('button', { name: 'Undo the last change (Ctrl Z)' }))
    expect(text.innerHTML).toBe('<p>One table.</p><p>Two chairs.</p>')
    expect(text.editor.state.selection.$from.parentOffset).toBe(before)
    expect(text.editor.state.selection.$from.parent.textContent).toBe('Two chairs.')
    await user.click(screen.getByRole('button', { name: 'Do it again (Ctrl Shift Z)' }))
    expect(text.textContent).toBe('Three One table.Two chairs.')
    await waitFor(async () => expect((await stored()).content.about).toBe('Three One table.\nTwo chairs.'))
  })

  it('shows what another window wrote', async () => {
    const { text, stored, api, roleId } = await openRole({ about: 'One **table**.' })
    const { revision, content } = await stored()
    valueOf(await api.roles.saveContent({ roleId, baseRevision: revision, content: { ...content, about: 'One *chair*.\n- new' } }))
    tellChanged(['roles'])
    await waitFor(() => expect(text.innerHTML).toBe('<p>One <em>chair</em>.</p><ul><li><p>new</p></li></ul>'))
  })

  it('that is too long is marked and not saved, while everything else is', async () => {
    const { type, text, user, stored } = await openRole({ about: 'One.' })
    type('x'.repeat(4001), 1)
    expect(text.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(text.getAttribute('aria-describedby') ?? '')?.textContent).toBe('This is too long.')
    await user.type(screen.getByRole('textbox', { name: 'What the role is for' }), ' Daily.')
    await waitFor(async () => expect((await stored()).content).toMatchObject({ purpose: 'Keeps the books. Daily.', about: 'One.' }))
    expect(useSaveStatus.getState().failures.size).toBe(1)
    await user.click(screen.getByRole('button', { name: 'Undo the last change (Ctrl Z)' }))
    await user.click(screen.getByRole('button', { name: 'Undo the last change (Ctrl Z)' }))
    expect(text.getAttribute('aria-invalid')).toBeNull()
    expect(useSaveStatus.getState().failures.size).toBe(0)
  })

  it('has tools that say whether they are on', async () => {
    const { text, user } = await openRole({ about: 'One **table**.' })
    const bold = screen.getByRole('button', { name: 'Bold (Ctrl B)' })
    expect(bold.getAttribute('aria-pressed')).toBe('false')
    act(() => void text.editor.commands.setTextSelection({ from: 5, to: 10 }))
    await waitFor(() => expect(bold.getAttribute('aria-pressed')).toBe('true'))
    await user.click(bold)
    expect(text.innerHTML).toBe('<p>One table.</p>')
    await user.click(screen.getByRole('button', { name: 'Bulleted list (Ctrl Shift 8)' }))
    expect(text.innerHTML).toBe('<ul><li><p>One table.</p></li></ul>')
  })
})
