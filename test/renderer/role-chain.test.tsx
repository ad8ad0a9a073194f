import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RolePage } from '../../renderer/features/roles/role-page'
import { forgetRoleDocument } from '../../renderer/features/roles/use-role-document'
import type { RoleContent } from '../../shared/domain/roles'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper, criterion } from '../helpers/role-content'

/** Two criteria follow from closing the month alone, one of them from another duty too. */
const linked = bookkeeper({
  duties: [
    ...bookkeeper().duties,
    { id: 'files', what: 'Keeps the ledger in order', standard: '', frequency: '', sharePercent: null, withWhom: '' },
  ],
  criteria: [
    criterion('values', { group: 'values', dutyIds: ['close'] }),
    criterion('ledger', { name: 'Balances a ledger', dutyIds: ['close'], weight: 2, weightReason: 'Errors cost most' }),
    criterion('exact', { name: 'Stays exact', dutyIds: ['close'] }),
    criterion('suppliers', { group: 'others', dutyIds: ['calls', 'close'], requirementIds: ['english'] }),
  ],
})

async function openRole(content: RoleContent = linked, language: 'en' | 'fr' = 'en') {
  const app = openTestApp()
  const made = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  const role = valueOf(await app.api.roles.saveContent({ roleId: made.id, baseRevision: made.revision, content }))
  forgetRoleDocument(role.id) // every test's first role has the same id
  const view = renderApp(<RolePage roleId={role.id} Frame={PlainFrame} />, { app, language })
  const stored = async () => valueOf(await app.api.roles.get({ roleId: role.id })).content
  const remove = async (more: string, item: string) => {
    await view.user.click(await screen.findByRole('button', { name: more }))
    await view.user.click(await screen.findByRole('menuitem', { name: item }))
  }
  const removeDuty = (number: number) => remove(`More about duty ${number}`, 'Remove this duty')
  const choices = (name: string) => within(screen.getByRole('radiogroup', { name: new RegExp(`^${name}`) }))
  return { ...view, stored, remove, removeDuty, choices }
}

const duties = () => screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Duty \d: what$/ }).map(each => each.value)

describe('a duty that criteria follow from', () => {
  it('asks what becomes of them, and says what hangs on each', async () => {
    const { removeDuty } = await openRole()
    await removeDuty(1)
    expect(await screen.findByRole('dialog', { name: 'Removing “Closes the month” leaves 2 criteria loose' })).toBeTruthy()
    expect(screen.getAllByRole('radiogroup')).toHaveLength(2)
    expect(
      screen.getByRole('radiogroup', { name: 'Balances a ledger 1 question · the work sample · weight 2 (Errors cost most)' }),
    ).toBeTruthy()
    expect(screen.getByRole('radiogroup', { name: 'Stays exact nothing asks about it · weight 1' })).toBeTruthy()
  })

  it('is removed with what was chosen for each, as one step that Undo takes back whole', async () => {
    const { user, removeDuty, choices, stored } = await openRole()
    const before = await stored()
    await removeDuty(1)
    await screen.findByRole('dialog', { name: /^Removing/ })
    await user.click(choices('Balances a ledger').getByRole('radio', { name: 'Drop it, and with it 1 question and the work sample' }))
    await user.click(choices('Stays exact').getByRole('radio', { name: 'Link it to another duty or requirement' }))
    await user.click(screen.getByRole('button', { name: /^Answers suppliers|Duty: Answers suppliers/ }))
    await user.click(await screen.findByRole('option', { name: 'Requirement: Reads English' }))
    await user.click(screen.getByRole('button', { name: /^Remove the duty/ }))
    expect(screen.getByText('Duty removed, 1 criterion dropped and 1 criterion linked anew.')).toBeTruthy()
    await waitFor(async () => {
      const { criteria, kit } = await stored()
      expect(criteria.map(each => [each.id, ...each.dutyIds, ...each.requirementIds])).toEqual([
        ['values'],
        ['exact', 'english'],
        ['suppliers', 'calls', 'english'],
      ])
      expect([kit.questions.map(each => each.id), kit.workSample]).toEqual([['q-values'], null])
    })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await stored()).toEqual(before))
  })

  it('proposes the line whose words are nearest', async () => {
    const { user, removeDuty, choices, stored } = await openRole()
    await removeDuty(1)
    await screen.findByRole('dialog', { name: /^Removing/ })
    await user.click(choices('Balances a ledger').getByRole('radio', { name: 'Link it to another duty or requirement' }))
    expect(screen.getByRole('button', { name: /Duty: Keeps the ledger in order/ })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /^Remove the duty/ }))
    await waitFor(async () => expect((await stored()).criteria[1]?.dutyIds).toEqual(['files']))
  })

  it('goes with Enter, and leaves loose what was not chosen otherwise', async () => {
    const { user, removeDuty, stored } = await openRole()
    await removeDuty(1)
    await screen.findByRole('dialog', { name: /^Removing/ })
    await user.tab()
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByText('Duty removed, 2 criteria left loose.')).toBeTruthy()
    await waitFor(async () => {
      const { duties: left, criteria, kit } = await stored()
      expect([left.map(duty => duty.id), criteria.map(each => each.id)]).toEqual([
        ['calls', 'files'],
        ['values', 'ledger', 'exact', 'suppliers'],
      ])
      expect(kit).toEqual(linked.kit)
    })
  })

  it('is chosen for with the arrow keys', async () => {
    const { user, removeDuty, stored } = await openRole()
    await removeDuty(1)
    await screen.findByRole('dialog', { name: /^Removing/ })
    await user.tab()
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(async () => expect((await stored()).criteria.map(each => each.id)).toEqual(['values', 'exact', 'suppliers']))
  })

  it('stays with Escape, with all that follows from it', async () => {
    const { user, removeDuty, stored } = await openRole()
    await removeDuty(1)
    await screen.findByRole('dialog', { name: /^Removing/ })
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More about duty 1' })))
    expect(duties()).toHaveLength(3)
    expect(await stored()).toEqual(linked)
  })

  it('offers no other line where the role has none', async () => {
    const { removeDuty } = await openRole({
      ...linked,
      duties: linked.duties.slice(0, 1),
      requirements: [],
      criteria: linked.criteria.slice(0, 3),
      kit: { ...linked.kit, rolePlay: null },
    })
    await removeDuty(1)
    await screen.findByRole('dialog', { name: /^Removing/ })
    expect(screen.queryByRole('radio', { name: 'Link it to another duty or requirement' })).toBeNull()
    expect(screen.getAllByRole('radio', { name: /^Drop it/ })).toHaveLength(2)
  })
})

it('a duty that leaves nothing loose goes at once', async () => {
  const { removeDuty, stored } = await openRole()
  await removeDuty(2)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(duties()).toEqual(['Closes the month', 'Keeps the ledger in order'])
  expect(screen.getByText('Duty removed.')).toBeTruthy()
  await waitFor(async () => expect((await stored()).duties.map(duty => duty.id)).toEqual(['close', 'files']))
})

it('a requirement asks the same, and is named by its number while it has no words', async () => {
  const content = {
    ...linked,
    requirements: [{ id: 'vat', text: '', level: 'must' as const, checkedBy: 'cv' as const }],
    criteria: [criterion('ledger', { requirementIds: ['vat'] }), criterion('suppliers', { dutyIds: ['calls'] })],
    kit: { ...linked.kit, questions: [] },
  }
  const { user, remove, stored } = await openRole(content)
  await remove('More about requirement 1', 'Remove this requirement')
  expect(await screen.findByRole('dialog', { name: 'Removing “Requirement 1, not written yet” leaves 1 criterion loose' })).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'Drop it, and with it the work sample' }))
  await user.click(screen.getByRole('button', { name: /^Remove the requirement/ }))
  await waitFor(async () => expect((await stored()).criteria.map(each => each.id)).toEqual(['suppliers']))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await stored()).toEqual(content))
})

it('the question is asked in French too', async () => {
  const { remove } = await openRole(linked, 'fr')
  await remove('Autres actions sur la mission 1', 'Retirer cette mission')
  expect(await screen.findByRole('dialog', { name: 'Retirer «\u00a0Closes the month\u00a0» laisse 2 critères sans attache' })).toBeTruthy()
  expect(screen.getByRole('radio', { name: 'L’abandonner, et avec lui 1 question et la mise en situation' })).toBeTruthy()
})
