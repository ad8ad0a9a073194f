import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { getRolePack } from '../../electron/core/role-packs'
import { tellChanged } from '../../renderer/changes'
import { VersionsPage } from '../../renderer/features/roles/versions-page'
import { flushSavers } from '../../renderer/saver'
import { want } from '../../renderer/wanted'
import type { Language } from '../../shared/domain/language'
import { removeDuty } from '../../shared/domain/role-edits'
import type { RoleContent } from '../../shared/domain/roles'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

// every test’s role has the same id: its document must be let go before the next test opens one
afterEach(async () => {
  await flushSavers()
  cleanup()
  await new Promise(resolve => setTimeout(resolve))
})

type Options = { readonly language?: Language; readonly number?: string }

/** A role whose contents were advertised one after the other; the last one is what is written now. */
async function openVersions(contents: readonly RoleContent[], { language = 'en', number }: Options = {}) {
  const app = openTestApp()
  const { api } = app
  let role = valueOf(await api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  for (const [at, content] of contents.entries()) {
    role = valueOf(await api.roles.saveContent({ roleId: role.id, baseRevision: role.revision, content }))
    if (at < contents.length - 1) valueOf(await api.roles.advertise({ roleId: role.id, baseRevision: role.revision }))
  }
  const view = renderApp(<VersionsPage roleId={role.id} number={number} Frame={PlainFrame} />, { app, language })
  const stored = async () => valueOf(await api.roles.get({ roleId: role.id })).content
  return { ...view, roleId: role.id, stored }
}

const first = bookkeeper()
/** Nothing keeps it from being advertised. */
const ready = getRolePack('bookkeeper', 'en')
const changed = removeDuty(bookkeeper({ title: 'Senior bookkeeper', purpose: 'Keeps all the books.' }), 'calls')
const part = async (name: string) => {
  const heading = await screen.findByRole('heading', { name, level: 4 })
  const found = heading.closest('article')
  if (!found) throw new Error(`no part ${name}`)
  return within(found)
}

describe('the versions of a role', () => {
  it('are told from drafts: one that was never advertised says what versions are for', async () => {
    await openVersions([first])
    expect(await screen.findByRole('heading', { name: 'Not advertised yet' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Advertised versions: draft' }).textContent).toBe('draft')
    expect(screen.getByRole('link', { name: 'Go to the role' })).toBeTruthy()
  })

  it('can be begun where there is none yet: from here, or by the command', async () => {
    const { user, app, roleId } = await openVersions([ready])
    await screen.findByRole('heading', { name: 'Not advertised yet' })
    const asked = await screen.findByRole('button', { name: 'Advertise' })
    act(() => want('advertise'))
    await screen.findByRole('dialog')
    await user.keyboard('{Escape}')
    await user.click(asked)
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Advertise this version' }))
    expect(await screen.findByRole('navigation', { name: 'Advertised versions' })).toBeTruthy()
    expect(valueOf(await app.api.roles.listVersions({ roleId }))).toMatchObject([{ number: 1 }])
  })

  it('are no new ones where nothing has changed, and say so', async () => {
    const { user, app, roleId } = await openVersions([ready])
    for (const said of ['Version 1 is advertised', 'Nothing has changed since version 1']) {
      await user.click(await screen.findByRole('button', { name: 'Advertise' }))
      await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Advertise this version' }))
      expect(await screen.findByText(new RegExp(said))).toBeTruthy()
    }
    expect(valueOf(await app.api.roles.listVersions({ roleId }))).toHaveLength(1)
  })

  it('say what keeps the first one from being advertised', async () => {
    const { user } = await openVersions([first])
    await user.click(await screen.findByRole('button', { name: /left$/ }))
    expect(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Advertise this version' })).toHaveProperty(
      'disabled',
      true,
    )
  })

  it('are listed with number, date, title and how many applied', async () => {
    const { app, roleId } = await openVersions([first, changed, changed])
    const details = { name: 'Nadia', email: '', phone: '', source: '', notes: '' }
    const list = await screen.findByRole('navigation', { name: 'Advertised versions' })
    valueOf(await app.api.candidates.add({ roleId, details }))
    act(() => tellChanged(['candidates']))
    await within(list).findByText('1 person applied under it')
    expect(
      within(list)
        .getAllByRole('button')
        .map(each => each.textContent),
    ).toEqual([
      'Version 214 November 2023Senior bookkeeper1 person applied under it',
      'Version 114 November 2023Bookkeepernobody applied under it',
    ])
    expect((await screen.findByRole('link', { name: 'Advertised versions: version 2' })).textContent).toBe('version 2')
  })

  it('are compared with what is written now, word by word, by mark and in words for a screen reader', async () => {
    await openVersions([first, changed])
    const purpose = await part('What the role is for')
    const mark = purpose.getByRole('insertion')
    expect(mark.textContent).toBe('added: all  (end) ')
    expect(mark.closest('p')?.textContent).toBe('Keeps added: all  (end) the books.')
    expect(screen.getByRole('link', { name: 'Advertised versions: changed since version 1' })).toBeTruthy()
    const duty = await part('Duty 2 − removed')
    expect(duty.getAllByRole('deletion').map(each => each.textContent)).toEqual([
      'removed: Answers suppliers (end) ',
      'removed: the same day (end) ',
      'removed: daily (end) ',
      'removed: suppliers (end) ',
    ])
    const follows = await part('Criterion “Criterion suppliers”')
    expect(follows.getByRole('deletion').textContent).toBe('removed: Answers suppliers (end) ')
    expect(follows.queryByRole('insertion')).toBeNull()
  })

  it('fold what is the same', async () => {
    const { user } = await openVersions([first, changed])
    const folded = await screen.findByText('7 texts are the same')
    expect(folded.closest('details')?.open).toBe(false)
    await user.click(folded)
    expect(folded.closest('details')?.open).toBe(true)
    expect(screen.getByText('Duty 1 – standard').nextElementSibling?.textContent).toBe('by the fifth day')
  })

  it('are compared with each other', async () => {
    const { user } = await openVersions([first, changed, bookkeeper({ title: 'Accountant' })], { number: '1' })
    await user.click(await screen.findByRole('button', { name: /to$/ }))
    await user.click(await screen.findByRole('option', { name: /^Version 2/ }))
    const title = await part('Title')
    expect(title.getAllByRole('insertion').map(each => each.textContent)).toEqual(['added: Senior bookkeeper (end) '])
    await user.click(screen.getByRole('button', { name: /From$/ }))
    await user.click(await screen.findByRole('option', { name: /^Version 2/ }))
    expect(await screen.findByText('You chose the same twice. Choose another version on one side.')).toBeTruthy()
  })

  it('are begun with the one that the address names, or with the newest where there is no such one', async () => {
    const { unmount } = await openVersions([first, changed, changed], { number: '1' })
    expect((await screen.findByRole('button', { current: true })).textContent).toContain('Version 1')
    unmount()
    await openVersions([first, changed, changed], { number: '9' })
    expect(await screen.findByText('There is no version 9 of this role.')).toBeTruthy()
    expect(screen.getByRole('button', { current: true }).textContent).toContain('Version 2')
  })

  it('speak the language of the window, and the rule and the pay that of the role', async () => {
    const pay = { ...first.conditions.pay, min: 30000 }
    await openVersions([first, { ...first, qualification: { branches: [] }, conditions: { ...first.conditions, pay } }], { language: 'fr' })
    const rule = await part('Formation et expérience')
    expect(rule.getByRole('insertion').textContent).toContain('No particular education or experience is asked for.')
    expect((await part('Conditions')).getByRole('insertion').textContent).toContain('from €30,000 a year')
    expect(screen.getByText('2 endroits diffèrent')).toBeTruthy()
  })
})

describe('restoring a version', () => {
  it('writes it again with the same ids, says so, and is undone by the button beside it', async () => {
    const { user, stored } = await openVersions([first, changed])
    await user.click(await screen.findByRole('button', { name: 'Restore version 1' }))
    expect(await screen.findByText('The role reads as in version 1 again.')).toBeTruthy()
    expect(screen.getByText('Both say exactly the same.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Restore version 1' })).toBeNull()
    await waitFor(async () => expect(await stored()).toEqual(first))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await stored()).toEqual(changed))
  })

  it('is one step of the role’s own undo', async () => {
    const { user, stored } = await openVersions([first, changed])
    await user.click(await screen.findByRole('button', { name: 'Restore version 1' }))
    await waitFor(async () => expect(await stored()).toEqual(first))
    await user.click(screen.getByRole('button', { name: 'Undo the last change (Ctrl Z)' }))
    await waitFor(async () => expect(await stored()).toEqual(changed))
    expect(screen.getByRole('button', { name: 'Restore version 1' })).toBeTruthy()
  })

  it('is not offered where nothing would change', async () => {
    await openVersions([first, first])
    expect(await screen.findByText('Both say exactly the same.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull()
  })
})
