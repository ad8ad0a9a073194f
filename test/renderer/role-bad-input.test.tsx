import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { emptyDraft, useDraft } from '../../renderer/features/roles/from-text-draft'
import { FromTextPage } from '../../renderer/features/roles/from-text-page'
import { RolePage } from '../../renderer/features/roles/role-page'
import type { RoleContent } from '../../shared/domain/roles'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

beforeEach(() => useDraft.setState(emptyDraft))

/** Nothing keeps it from being advertised. */
const sound = (): Partial<RoleContent> => ({
  conditions: {
    ...bookkeeper().conditions,
    hours: '35 hours',
    place: 'Lyon',
    pay: { ...bookkeeper().conditions.pay, min: 28_000, max: 32_000 },
  },
  duties: bookkeeper().duties.map((duty, at) => ({ ...duty, sharePercent: at === 0 ? 60 : 40 })),
})

async function openRole(content: Partial<RoleContent> = sound()) {
  const app = openTestApp()
  const made = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  valueOf(await app.api.roles.saveContent({ roleId: made.id, baseRevision: made.revision, content: bookkeeper(content) }))
  const view = renderApp(<RolePage roleId={made.id} Frame={PlainFrame} />, { app })
  await screen.findByRole('textbox', { name: 'Duty 1: what' })
  await screen.findByRole('region', { name: 'Coach' })
  return { ...view, roleId: made.id }
}

const typeOver = (name: string, value: string) => fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

it('a text that is too long says by how much at its field and to the coach, and takes the way to advertising', async () => {
  await openRole()
  await screen.findByRole('button', { name: 'Advertise' })
  typeOver('Duty 1: what', 'a'.repeat(200_000))
  expect(screen.getByText('Too long: 200,000 characters, and at most 300 fit here.')).toBeTruthy()
  await screen.findByRole('button', { name: 'Ready to advertise: 1 left' })
  expect(await screen.findByRole('button', { name: /^Show, duty 1: 200,000 characters are more/ })).toBeTruthy()
  typeOver('Duty 1: what', 'Closes the month')
  expect(await screen.findByRole('button', { name: 'Advertise' })).toBeTruthy()
})

it('what is on the screen and cannot be kept is never left out of an advert silently, even where it is let stand', async () => {
  const { user, app, roleId } = await openRole()
  typeOver('Duty 1: what', 'b'.repeat(301))
  await user.click(await screen.findByRole('button', { name: /^Ignore: 301 characters/ }))
  const reason = await screen.findByRole('dialog')
  fireEvent.change(within(reason).getByRole('textbox'), { target: { value: 'It is all needed.' } })
  await user.click(within(reason).getByRole('button', { name: 'Let it stand' }))
  await user.click(await screen.findByRole('button', { name: 'Advertise' }))
  await user.click(await screen.findByRole('button', { name: 'Advertise this version' }))
  expect(await screen.findByText(/Please check the marked fields/)).toBeTruthy()
  expect(valueOf(await app.api.roles.listVersions({ roleId }))).toEqual([])
})

it('duties of more than all of the time are said at the bar and keep the role from being advertised', async () => {
  await openRole({ ...sound(), duties: bookkeeper().duties.map(duty => ({ ...duty, sharePercent: 70 })) })
  expect(screen.getByText('The shares add up to 140%: 40% too much.')).toBeTruthy()
  expect(await screen.findByRole('button', { name: /^Show, duties: The shares add up to 140 %/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Ready to advertise: 1 left' })).toBeTruthy()
})

it('a way in that nobody can take is said under it, for as long as it is so', async () => {
  const { user } = await openRole({
    ...sound(),
    qualification: { branches: [{ conditions: [{ kind: 'experience', years: 50, area: '' }] }] },
  })
  const said = 'Nobody has worked that long: a way in can ask for 45 years of work at the most.'
  expect(screen.getByText(said)).toBeTruthy()
  expect(await screen.findByText(/^Nobody can meet this rule/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '50 years of work' }))
  const years = within(await screen.findByRole('dialog')).getByRole('textbox', { name: 'Years, at least' })
  await user.clear(years)
  await user.type(years, '5{Tab}')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByText(said)).toBeNull())
})

it('a description with too many lines is refused until it is another one', async () => {
  const { user } = renderApp(<FromTextPage />)
  const paste = (text: string) => typeOver('The text of the description', text)
  paste(
    `Clerk\n\nDuties\n${Array.from({ length: 31 }, (_, at) => `- Answer phone ${at}`).join('\n')}\n\nYou will be at the desk of the firm.`,
  )
  await user.click(await screen.findByRole('button', { name: 'Make the role' }))
  expect(await screen.findByText(/at most 30 duties/)).toBeTruthy()
  paste('Clerk\n\nDuties\n- Answer the phone\n\nYou will be at the desk of the firm.')
  await waitFor(() => expect(screen.queryByText(/at most 30 duties/)).toBeNull())
})
