import { expect, test } from 'vitest'
import { getRolePack } from '../../electron/core/role-packs'
import { roleTexts, withText } from '../../shared/domain/role-texts'
import { translated, translationCounts, translationRows, withMissingTexts } from '../../shared/domain/role-translation'
import { type RoleContent, withoutOffer } from '../../shared/domain/roles'
import { openTestApp, uuid, valueOf } from '../helpers/open-test-app'

const spokenPaths = (content: RoleContent) => roleTexts(content).flatMap(({ path, text }) => (text === '' ? [] : [path]))

test('a role that was started from a pack finds every text of it in the other language', async () => {
  const { api } = openTestApp()
  const role = valueOf(await api.roles.create({ from: 'pack', packId: 'bookkeeper', language: 'fr' }))
  const texts = valueOf(await api.roles.translateFromPacks({ roleId: role.id }))
  const done = withMissingTexts(role.content, texts)
  expect(translationCounts(translationRows(done))).toMatchObject({ missing: 0, current: spokenPaths(role.content).length })
  expect(translated(done)).toEqual(withoutOffer(getRolePack('bookkeeper', 'en'), 'EUR'))
  expect((await api.roles.saveContent({ roleId: role.id, baseRevision: role.revision, content: done })).ok).toBe(true)
})

test('what was written by hand is not taken for the pack’s', async () => {
  const { api } = openTestApp()
  const role = valueOf(await api.roles.create({ from: 'pack', packId: 'payroll-clerk', language: 'en' }))
  const content = withText(role.content, 'duties/d1/what', 'Something of our own')
  valueOf(await api.roles.saveContent({ roleId: role.id, baseRevision: role.revision, content }))
  const texts = valueOf(await api.roles.translateFromPacks({ roleId: role.id }))
  expect(Object.keys(texts)).toEqual(expect.arrayContaining(spokenPaths(role.content).filter(path => path !== 'duties/d1/what')))
  expect(Object.hasOwn(texts, 'duties/d1/what')).toBe(false)
  expect(texts['title']).toBe(getRolePack('payroll-clerk', 'fr').title)
})

test('a role of one’s own finds nothing, and a role that is not there is said to be missing', async () => {
  const { api } = openTestApp()
  const role = valueOf(await api.roles.create({ from: 'blank', title: 'Beekeeper', language: 'en' }))
  expect(valueOf(await api.roles.translateFromPacks({ roleId: role.id }))).toEqual({})
  expect(await api.roles.translateFromPacks({ roleId: uuid(1) })).toMatchObject({ ok: false, error: { code: 'not-found' } })
})
