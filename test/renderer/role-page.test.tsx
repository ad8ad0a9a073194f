import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RolePage } from '../../renderer/features/roles/role-page'
import { useSaveStatus } from '../../renderer/save-status'
import type { RoleContent } from '../../shared/domain/roles'
import { host } from '../helpers/dom-setup'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

async function openRole(content: Partial<RoleContent> = {}) {
  const app = openTestApp()
  const made = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  const role = valueOf(await app.api.roles.saveContent({ roleId: made.id, baseRevision: made.revision, content: bookkeeper(content) }))
  const view = renderApp(<RolePage roleId={role.id} Frame={PlainFrame} />, { app })
  await screen.findByRole('textbox', { name: 'Duty 1: what' })
  const stored = async () => valueOf(await app.api.roles.get({ roleId: role.id })).content
  return { ...view, api: app.api, roleId: role.id, stored }
}

const field = (name: string) => screen.getByRole('textbox', { name })
const duties = () => screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Duty \d: what$/ }).map(each => each.value)

describe('writing a role', () => {
  it('saves a text as it is typed', async () => {
    const { user, stored } = await openRole()
    await user.type(field('Duty 1: to which standard'), ', always')
    await waitFor(async () => expect((await stored()).duties[0]?.standard).toBe('by the fifth day, always'))
  })

  it('adds a duty with Ctrl+Enter and puts the cursor into it', async () => {
    const { user, stored } = await openRole()
    await user.click(field('Duty 1: what'))
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(field('Duty 3: what')).toBe(document.activeElement)
    await user.keyboard('Prepares the VAT return')
    await waitFor(async () => expect((await stored()).duties[2]?.what).toBe('Prepares the VAT return'))
  })

  it('moves a duty with Alt and an arrow key, and says where it is now', async () => {
    const { user, stored } = await openRole()
    await user.click(field('Duty 1: what'))
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(duties()).toEqual(['Answers suppliers', 'Closes the month'])
    expect(screen.getByText('Now at place 2 of 2.')).toBeTruthy()
    await waitFor(async () => expect((await stored()).duties.map(duty => duty.id)).toEqual(['calls', 'close']))
  })

  it('gives a removed duty back with its links, and keeps what was typed in between', async () => {
    const { user, stored } = await openRole()
    await user.click(screen.getByRole('button', { name: 'More about duty 1' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove this duty' }))
    expect(duties()).toEqual(['Answers suppliers'])
    await user.type(field('What the role is for'), ' Every day.')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(duties()).toEqual(['Closes the month', 'Answers suppliers'])
    await waitFor(async () => {
      const content = await stored()
      expect(content.purpose).toBe('Keeps the books. Every day.')
      expect(content.criteria.find(each => each.id === 'ledger')?.dutyIds).toEqual(['close'])
    })
  })

  it('says how much of the time is not shared out yet', async () => {
    await openRole()
    expect(screen.getByText('60% of the time is shared out, 40% is still open.')).toBeTruthy()
  })

  it('undoes and does again what was typed in one go', async () => {
    const { user, stored } = await openRole()
    await user.type(field('Title of the role'), ', Lyon')
    await user.click(screen.getByRole('button', { name: 'Undo the last change (Ctrl Z)' }))
    expect(field('Title of the role')).toHaveProperty('value', 'Bookkeeper')
    await user.click(screen.getByRole('button', { name: 'Do it again (Ctrl Shift Z)' }))
    await waitFor(async () => expect((await stored()).title).toBe('Bookkeeper, Lyon'))
  })

  it('undoes a new duty with Ctrl+Z outside the text fields', async () => {
    const { user } = await openRole()
    await user.click(screen.getByRole('button', { name: 'Add a duty' }))
    act(() => field('Duty 3: what').blur())
    await user.keyboard('{Control>}z{/Control}')
    expect(duties()).toHaveLength(2)
  })
})

describe('a value that cannot be stored', () => {
  it('is marked at its field and never called saved, while everything else is saved', async () => {
    const { user, stored } = await openRole()
    await user.clear(field('Title of the role'))
    expect(screen.getByText('Please fill this in.')).toBeTruthy()
    await user.type(field('What the role is for'), ' Daily.')
    await waitFor(async () => expect((await stored()).purpose).toBe('Keeps the books. Daily.'))
    expect((await stored()).title).toBe('Bookkeeper')
    expect([...useSaveStatus.getState().failures.values()].map(each => each.failure.code)).toEqual(['invalid-input'])
    expect(field('Title of the role')).toHaveProperty('value', '')

    await user.type(field('Title of the role'), 'Accountant')
    await waitFor(async () => expect((await stored()).title).toBe('Accountant'))
    expect(useSaveStatus.getState().failures.size).toBe(0)
  })
})

describe('two windows on one role', () => {
  async function openConflict() {
    const view = await openRole()
    const { api } = view.app
    const other = valueOf(await api.roles.get({ roleId: view.roleId }))
    valueOf(
      await api.roles.saveContent({ roleId: view.roleId, baseRevision: other.revision, content: { ...other.content, purpose: 'Theirs' } }),
    )
    await view.user.type(field('Title of the role'), ' A')
    await screen.findByRole('alert', { name: 'This role was changed in another window' })
    return view
  }

  it('keeps both versions until one is chosen: mine is saved over the other', async () => {
    const { user, stored } = await openConflict()
    expect(await stored()).toMatchObject({ title: 'Bookkeeper', purpose: 'Theirs' })
    expect(field('Title of the role')).toHaveProperty('value', 'Bookkeeper A')
    await user.click(screen.getByRole('button', { name: 'Keep mine' }))
    await waitFor(async () => expect(await stored()).toMatchObject({ title: 'Bookkeeper A', purpose: 'Keeps the books.' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('takes the other version, and leaves mine one undo away', async () => {
    const { user, stored } = await openConflict()
    await user.click(screen.getByRole('button', { name: 'Take the other version' }))
    expect(field('What the role is for')).toHaveProperty('value', 'Theirs')
    await user.click(screen.getByRole('button', { name: 'Undo the last change (Ctrl Z)' }))
    await waitFor(async () => expect(await stored()).toMatchObject({ title: 'Bookkeeper A', purpose: 'Keeps the books.' }))
  })
})

describe('a save whose answer is lost on the way', () => {
  it('is not taken for the edit of another window', async () => {
    const { user, stored } = await openRole()
    const core = host.invoke
    let isLost = false
    host.invoke = async (call, input) => {
      const answer = await core?.(call, input)
      if (call !== 'roles.saveContent' || isLost || !answer) return answer ?? { ok: false, error: { code: 'internal', message: 'no core' } }
      isLost = true
      return { ok: false, error: { code: 'unreachable', message: 'lost' } }
    }
    await user.type(field('Title of the role'), ' A')
    await waitFor(() => expect(isLost).toBe(true))
    await user.type(field('Title of the role'), 'B')
    await waitFor(async () => expect((await stored()).title).toBe('Bookkeeper AB'), { timeout: 8000 })
    expect(screen.queryByRole('alert')).toBeNull()
  }, 15_000)
})

describe('education and experience', () => {
  it('reads back as a sentence as soon as another way in is added', async () => {
    const { user, stored } = await openRole()
    await user.click(screen.getByRole('button', { name: 'or another way in' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: /What is asked for/ }))
    await user.click(await screen.findByRole('option', { name: 'Experience' }))
    await user.type(within(dialog).getByRole('textbox', { name: 'In what' }), 'bookkeeping')
    await user.click(within(dialog).getByRole('button', { name: 'Add' }))
    expect(await screen.findByText(/^Either two-year diploma.*2 years of bookkeeping\.$/)).toBeTruthy()
    await waitFor(async () =>
      expect((await stored()).qualification.branches[1]).toEqual({ conditions: [{ kind: 'experience', years: 2, area: 'bookkeeping' }] }),
    )
  })

  it('asks for the name of a certificate before it takes it', async () => {
    const { user } = await openRole()
    await user.click(screen.getByRole('button', { name: 'and' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: /What is asked for/ }))
    await user.click(await screen.findByRole('option', { name: 'A certificate' }))
    await user.click(within(dialog).getByRole('button', { name: 'Add' }))
    expect(within(dialog).getByText('Please fill this in.')).toBeTruthy()
  })

  it('drops a line when its only condition is removed', async () => {
    const { user } = await openRole()
    await user.click(screen.getByRole('button', { name: /two-year diploma/ }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }))
    expect(await screen.findByText('No particular education or experience is asked for.')).toBeTruthy()
  })
})

describe('beside the role', () => {
  it('names what is still empty and leads to it', async () => {
    const { user } = await openRole()
    await user.click(await screen.findByRole('button', { name: /^Show, conditions: No pay range/ }))
    expect(field('Pay from')).toBe(document.activeElement)
    await user.keyboard('28000{Tab}')
    await waitFor(() => expect(screen.queryByRole('button', { name: /No pay range/ })).toBeNull())
  })

  it('marks unlawful words, offers a line for them, and takes it over in one press that undo takes back', async () => {
    const { user, stored } = await openRole({ purpose: 'We want a native English speaker.' })
    const card = (await screen.findByText(/native English speaker/, { selector: '.coach-words mark' })).closest('li') as HTMLElement
    await user.click(within(card).getByRole('button', { name: 'Take it' }))
    await waitFor(async () => expect((await stored()).purpose).not.toContain('native'))
    await waitFor(() => expect(screen.queryByText(/native English speaker/, { selector: '.coach-words mark' })).toBeNull())
    await user.click(screen.getByRole('button', { name: /^Undo/ }))
    await waitFor(async () => expect((await stored()).purpose).toBe('We want a native English speaker.'))
  })

  it('lets a finding stand for a reason only, and keeps the reason', async () => {
    const { user, stored } = await openRole({ purpose: 'We want a native English speaker.' })
    const card = (await screen.findByText(/native English speaker/, { selector: '.coach-words mark' })).closest('li') as HTMLElement
    await user.click(within(card).getByRole('button', { name: /^Ignore/ }))
    const dialog = await screen.findByRole('dialog')
    const confirm = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Let it stand' })
    expect(confirm.disabled).toBe(true)
    await user.type(within(dialog).getByRole('textbox'), 'It is a quotation.')
    await user.click(confirm)
    await waitFor(async () => expect((await stored()).ignored).toMatchObject([{ reason: 'It is a quotation.' }]))
    await waitFor(() => expect(screen.queryByText(/native English speaker/, { selector: '.coach-words mark' })).toBeNull())
  })

  it('is advertised only once nothing keeps it from that', async () => {
    const { user } = await openRole()
    await user.click(await screen.findByRole('button', { name: /^Ready to advertise: \d left$/ }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Advertise this version' }).disabled).toBe(true)
    expect(within(dialog).getByText(/No pay range/)).toBeTruthy()
  })

  it('freezes a version when it is advertised', async () => {
    const conditions = { ...bookkeeper().conditions, hours: '35 hours', place: 'Lyon' }
    const pay = { ...conditions.pay, min: 28_000, max: 32_000 }
    const { user, api, roleId } = await openRole({
      conditions: { ...conditions, pay },
      duties: bookkeeper().duties.map((duty, at) => ({ ...duty, sharePercent: at === 0 ? 60 : 40 })),
    })
    await user.click(await screen.findByRole('button', { name: 'Advertise' }))
    await user.click(await screen.findByRole('button', { name: 'Advertise this version' }))
    await waitFor(async () => expect(valueOf(await api.roles.listVersions({ roleId }))).toMatchObject([{ number: 1 }]))
  })
})

describe('the role as a whole', () => {
  it.each([
    ['Advertised versions', 'versions'],
    ['In both languages', 'translation'],
  ])('has a way to its page: %s', async (name, page) => {
    const { user, location, roleId } = await openRole()
    await user.click(screen.getByRole('button', { name: 'More about this role' }))
    await user.click(await screen.findByRole('menuitem', { name }))
    expect(location.history?.at(-1)).toBe(`/roles/${roleId}/${page}`)
  })

  it('is copied under another title', async () => {
    const { user, app, location } = await openRole()
    await user.click(screen.getByRole('button', { name: 'More about this role' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Copy this role' }))
    await user.click(await screen.findByRole('button', { name: 'Make the copy' }))
    await waitFor(async () => expect(valueOf(await app.api.roles.list({})).map(role => role.title)).toContain('Bookkeeper (copy)'))
    await waitFor(() => expect(location.history?.at(-1)).toMatch(/^\/roles\//))
  })

  it('is not deleted while people applied for it, and says so', async () => {
    const { user, app, roleId } = await openRole()
    const details = { name: 'Amel Haddad', email: '', phone: '', source: '', notes: '' }
    valueOf(await app.api.candidates.add({ roleId, details }))
    await user.click(screen.getByRole('button', { name: 'More about this role' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete this role' }))
    await user.click(await screen.findByRole('button', { name: 'Delete this role' }))
    expect(await screen.findByText('People have applied for this role, so it cannot be deleted.')).toBeTruthy()
  })

  it('is deleted when nobody applied', async () => {
    const { user, app } = await openRole()
    await user.click(screen.getByRole('button', { name: 'More about this role' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete this role' }))
    await user.click(await screen.findByRole('button', { name: 'Delete this role' }))
    await waitFor(async () => expect(valueOf(await app.api.roles.list({}))).toEqual([]))
  })
})
