import { describe, expect, it } from 'vitest'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { bookkeeper } from '../helpers/role-content'

async function openRole() {
  const app = openTestApp()
  valueOf(await app.api.workspace.setUp({ firmName: 'Acme', language: 'en', country: 'FR', start: 'empty' }))
  const made = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  const role = valueOf(await app.api.roles.saveContent({ roleId: made.id, baseRevision: made.revision, content: bookkeeper() }))
  return { ...app, role }
}
const details = { name: 'Nadia', email: '', phone: '', source: '', notes: '' }

describe('advertised versions', () => {
  it('freeze what was advertised, whatever is written afterwards', async () => {
    const { api, role } = await openRole()
    const first = valueOf(await api.roles.advertise({ roleId: role.id, baseRevision: role.revision }))
    expect(first).toMatchObject({ number: 1, content: role.content, applicationCount: 0 })
    const changed = valueOf(
      await api.roles.saveContent({ roleId: role.id, baseRevision: role.revision, content: bookkeeper({ title: 'Accountant' }) }),
    )
    expect(valueOf(await api.roles.getVersion({ roleId: role.id, number: 1 })).content).toEqual(role.content)
    const second = valueOf(await api.roles.advertise({ roleId: role.id, baseRevision: changed.revision }))
    expect(second.number).toBe(2)
    expect(valueOf(await api.roles.listVersions({ roleId: role.id })).map(({ number, title }) => [number, title])).toEqual([
      [2, 'Accountant'],
      [1, 'Bookkeeper'],
    ])
  })

  it('are not made twice of the same words', async () => {
    const { api, role } = await openRole()
    const once = valueOf(await api.roles.advertise({ roleId: role.id, baseRevision: role.revision }))
    expect(valueOf(await api.roles.advertise({ roleId: role.id, baseRevision: role.revision }))).toEqual(once)
  })

  it('are remembered by whoever applies under them', async () => {
    const { api, role } = await openRole()
    const early = valueOf(await api.candidates.add({ roleId: role.id, details }))
    valueOf(await api.roles.advertise({ roleId: role.id, baseRevision: role.revision }))
    const later = valueOf(await api.candidates.add({ roleId: role.id, details: { ...details, name: 'Omar' } }))
    expect([early.roleVersion, later.roleVersion]).toEqual([null, 1])
    expect(valueOf(await api.roles.listVersions({ roleId: role.id }))).toMatchObject([{ number: 1, applicationCount: 1 }])
  })

  it('are refused for words that another window has changed meanwhile, and for what is not there', async () => {
    const { api, role } = await openRole()
    expect(await api.roles.advertise({ roleId: role.id, baseRevision: role.revision - 1 })).toMatchObject({
      ok: false,
      error: { code: 'stale-edit', details: { current: { revision: role.revision } } },
    })
    expect(await api.roles.getVersion({ roleId: role.id, number: 1 })).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(valueOf(await api.roles.listVersions({ roleId: role.id }))).toEqual([])
  })
})
