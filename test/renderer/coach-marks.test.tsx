import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { findWords } from '../../renderer/features/roles/find-words'
import { RolePage } from '../../renderer/features/roles/role-page'
import { want } from '../../renderer/wanted'
import type { RoleContent } from '../../shared/domain/roles'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

const conditions = {
  ...bookkeeper().conditions,
  hours: '35 hours',
  place: 'Lyon',
  pay: { ...bookkeeper().conditions.pay, min: 28_000, max: 32_000 },
}
const native = 'We want a native English speaker.'

async function openRole(content: Partial<RoleContent>) {
  const app = openTestApp()
  const made = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  const whole = bookkeeper({ conditions, ...content })
  const role = valueOf(await app.api.roles.saveContent({ roleId: made.id, baseRevision: made.revision, content: whole }))
  const view = renderApp(<RolePage roleId={role.id} Frame={PlainFrame} />, { app })
  await screen.findByText(/native English speaker/, { selector: '.coach-words mark' })
  const stored = async () => valueOf(await app.api.roles.get({ roleId: role.id })).content
  return { ...view, stored }
}

const purpose = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What the role is for' })
const marksIn = (field: HTMLElement) =>
  [...(field.parentElement?.querySelectorAll<HTMLElement>('.coach-mark') ?? [])].map(mark => ({
    words: mark.textContent,
    isActive: mark.dataset['active'] !== undefined,
  }))
const ask = (wanted: Parameters<typeof want>[0]) => act(() => want(wanted))

describe('words that the coach marks', () => {
  it('are marked in their field, over the same text, and described by their card', async () => {
    await openRole({ purpose: native })
    expect(marksIn(purpose())).toEqual([{ words: 'a native English speaker', isActive: false }])
    expect(purpose().parentElement?.querySelector('.field-behind')?.textContent).toBe(native)
    const described = purpose().getAttribute('aria-describedby')?.split(' ') ?? []
    expect(described.map(id => document.getElementById(id)?.textContent).join(' ')).toMatch(/mother tongue|level/)
  })

  it('stay on their words while one types before them', async () => {
    const { user } = await openRole({ purpose: native })
    await user.click(purpose())
    await user.type(purpose(), 'Hello. ', { initialSelectionStart: 0, initialSelectionEnd: 0 })
    expect(marksIn(purpose()).map(({ words }) => words)).toEqual(['a native English speaker'])
  })

  it('are reached with a command, and the cursor is on them', async () => {
    await openRole({ purpose: native })
    ask('coach-next')
    await waitFor(() => expect(purpose()).toBe(document.activeElement))
    expect(purpose().value.slice(purpose().selectionStart, purpose().selectionEnd)).toBe('a native English speaker')
    expect(marksIn(purpose())).toEqual([{ words: 'a native English speaker', isActive: true }])
  })

  it('are replaced by the better line with a command, where the cursor is, and Ctrl+Z in the field takes that back', async () => {
    const { user, stored } = await openRole({ purpose: native })
    await user.click(purpose())
    ask('coach-take')
    await waitFor(async () => expect((await stored()).purpose).not.toContain('native'))
    expect(purpose()).toBe(document.activeElement)
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(async () => expect((await stored()).purpose).toBe(native))
  })

  it('are let stand with a command, for a reason, and are read again when one says so', async () => {
    const { user, stored } = await openRole({ purpose: native })
    await user.click(purpose())
    ask('coach-ignore')
    await user.type(within(await screen.findByRole('dialog')).getByRole('textbox'), 'It is a quotation.')
    await user.click(screen.getByRole('button', { name: 'Let it stand' }))
    await waitFor(() => expect(marksIn(purpose())).toEqual([]))
    await user.click(screen.getByRole('button', { name: /^(Ready to a|A)dvertise/ }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText('It is a quotation.')).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Read it again: a native English speaker' }))
    await waitFor(async () => expect((await stored()).ignored).toEqual([]))
    expect(within(dialog).getByRole('heading', { name: 'Keeps it from being advertised' })).toBeTruthy()
  })
})

describe('what stands between a role and its advert', () => {
  it('leads to the words, and says what is fine', async () => {
    const { user } = await openRole({ purpose: native })
    await user.click(screen.getByRole('button', { name: /^Ready to advertise/ }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText('The pay is said.')).toBeTruthy()
    expect(within(dialog).queryByText(/^The purpose says/)).toBeNull()
    await user.click(within(dialog).getByRole('button', { name: /^purpose/ }))
    await waitFor(() => expect(purpose()).toBe(document.activeElement))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the place of words in a text that was typed into', () => {
  it.each([
    ['at their place', 'as needed, as needed', { start: 11, end: 20 }, { start: 11, end: 20 }],
    ['moved to the right', 'Hello. As said as needed', { start: 8, end: 17 }, { start: 15, end: 24 }],
    ['the nearest of two', 'as needed and later as needed!', { start: 19, end: 28 }, { start: 20, end: 29 }],
    ['gone', 'every Monday', { start: 0, end: 9 }, null],
  ])('is %s', (_case, text, { start, end }, place) => {
    expect(findWords({ start, end, words: 'as needed' }, text)).toEqual(place)
  })
})
