import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { beforeEach, expect, test } from 'vitest'
import { tellChanged } from '../../renderer/changes'
import { unfinishedChecks, unfinishedPersons } from '../../renderer/features/candidates/candidate-drafts'
import { CandidatePage } from '../../renderer/features/candidates/candidate-page'
import { candidateListResource, candidateResource, showEverybody, switchView } from '../../renderer/features/candidates/candidates-store'
import { loading } from '../../renderer/load'
import { useSaveStatus } from '../../renderer/save-status'
import { maximumFileBytes } from '../../shared/domain/candidates'
import { noFacts } from '../../shared/domain/qualification'
import { openHiring } from '../helpers/open-hiring'
import { valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

// Every test's app counts its ids from the same number.
beforeEach(() => {
  candidateResource.store.setState({ input: undefined, value: loading })
  candidateListResource.store.setState({ input: undefined, value: loading })
  unfinishedPersons.clear()
  unfinishedChecks.clear()
  showEverybody()
  switchView('board')
})

const threeSubjects = bookkeeper({
  qualification: {
    branches: [
      {
        conditions: [
          { kind: 'education', level: 5, field: 'accounting' },
          { kind: 'experience', years: 1, area: 'bookkeeping' },
        ],
      },
      { conditions: [{ kind: 'certificate', name: 'DCG' }] },
    ],
  },
})

async function openCandidate(names: readonly string[] = ['Amel Haddad'], content = bookkeeper()) {
  const app = await openHiring(content)
  const ids: string[] = []
  for (const name of names) ids.push(await app.addApplicant(name))
  const [applicationId = ''] = ids
  const view = renderApp(<CandidatePage roleId={app.roleId} applicationId={applicationId} Frame={PlainFrame} />, { app })
  await screen.findByRole('heading', { name: names[0] ?? '' })
  const stored = async () => valueOf(await app.api.candidates.get({ applicationId }))
  return { ...view, ...app, ids, applicationId, stored }
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

test('what is written is saved as it is written, and its own saves never overwrite it', async () => {
  const { user, stored } = await openCandidate()
  await user.type(field('Phone'), '06 12 34 56 78')
  await user.type(field('Notes'), 'Calm on the phone')
  await waitFor(async () => expect((await stored()).details).toMatchObject({ phone: '06 12 34 56 78', notes: 'Calm on the phone' }))
  expect(field('Notes').value).toBe('Calm on the phone')
})

test('half an address is said beside its field once left, and keeps nothing else from being saved', async () => {
  const { user, stored } = await openCandidate()
  await user.type(field('Email'), 'amel@')
  expect(screen.queryByText('This does not look like an email address.')).toBeNull()
  await user.type(field('Notes'), 'Kept')
  expect(await screen.findByText('This does not look like an email address.')).toBeTruthy()
  await waitFor(async () => expect((await stored()).details).toMatchObject({ email: '', notes: 'Kept' }))
  expect(field('Email').value).toBe('amel@')
})

test('a change of another window is shown while nothing is typed here', async () => {
  const { api, applicationId } = await openCandidate()
  const details = { name: 'Amel Roy', email: '', phone: '', source: '', notes: 'From elsewhere' }
  valueOf(await api.candidates.save({ applicationId, baseRevision: 1, details, facts: noFacts }))
  tellChanged(['candidates'])
  expect(await screen.findByDisplayValue('From elsewhere')).toBeTruthy()
})

test.each(['mine', 'other'] as const)('two windows that write the same are asked which to keep: %s', async choice => {
  const { user, api, applicationId, stored } = await openCandidate()
  const details = { name: 'Amel Haddad', email: '', phone: '', source: '', notes: 'Other' }
  valueOf(await api.candidates.save({ applicationId, baseRevision: 1, details, facts: noFacts }))
  await user.type(field('Notes'), 'Mine')
  await screen.findByText(/changed in another window/)
  const [failed] = useSaveStatus.getState().failures.values()
  act(() => failed?.retry())
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take the other one' })) // the mark at the foot leads there
  expect(field('Notes').value).toBe('Mine')
  expect((await stored()).details.notes).toBe('Other')
  await user.click(screen.getByRole('button', { name: choice === 'mine' ? 'Keep mine' : 'Take the other one' }))
  const kept = choice === 'mine' ? 'Mine' : 'Other'
  await waitFor(async () => expect((await stored()).details.notes).toBe(kept))
  expect(field('Notes').value).toBe(kept)
  expect(screen.queryByText(/changed in another window/)).toBeNull()
})

test('words that could not be saved are there when one comes back to the person', async () => {
  const { user, api, roleId, applicationId, unmount, stored, ...app } = await openCandidate()
  const details = { name: 'Amel Haddad', email: '', phone: '', source: '', notes: 'Other' }
  valueOf(await api.candidates.save({ applicationId, baseRevision: 1, details, facts: noFacts }))
  await user.type(field('Notes'), 'Mine')
  await screen.findByText(/changed in another window/)
  unmount()
  const again = renderApp(<CandidatePage roleId={roleId} applicationId={applicationId} Frame={PlainFrame} />, { app: { ...app, api } })
  expect(await screen.findByDisplayValue('Mine')).toBeTruthy()
  await again.user.click(screen.getByRole('button', { name: 'Keep mine' }))
  await waitFor(async () => expect((await stored()).details.notes).toBe('Mine'))
})

test('exactly what the rule asks is asked, and the answer follows at once', async () => {
  const { user, stored } = await openCandidate(['Amel Haddad'], threeSubjects)
  const part = within(screen.getByRole('region', { name: 'Education and experience' }))
  expect(part.getByText('To find out: the certificate “DCG”.')).toBeTruthy()
  await user.click(part.getByRole('button', { name: /Certificate: DCG/ }))
  await user.click(await screen.findByRole('option', { name: 'does not have it' }))
  await user.click(part.getByRole('button', { name: /Education in accounting/ }))
  await user.click(await screen.findByRole('option', { name: 'two-year diploma (EQF 5)' }))
  expect(part.getByText('To find out: 1 year of bookkeeping.')).toBeTruthy()
  await user.type(part.getByRole('textbox', { name: 'Years of bookkeeping' }), '0.5{Enter}')
  expect(await part.findByText('Not met: 1 year of bookkeeping.')).toBeTruthy()
  await waitFor(async () =>
    expect((await stored()).facts).toEqual({
      education: [{ field: 'accounting', level: 5 }],
      experience: [{ area: 'bookkeeping', years: 0.5 }],
      certificates: [{ name: 'DCG', isHeld: false }],
    }),
  )
  await user.clear(part.getByRole('textbox', { name: 'Years of bookkeeping' }))
  await user.tab()
  await waitFor(async () => expect((await stored()).facts.experience).toEqual([]))
})

test('each requirement is judged by click or by key, with a note that shows it', async () => {
  const { user, stored } = await openCandidate()
  const group = within(screen.getByRole('radiogroup', { name: 'Has run a payroll' }))
  expect(group.getByRole<HTMLInputElement>('radio', { name: 'unknown' }).checked).toBe(true)
  await user.click(group.getByRole('radio', { name: 'not met' }))
  await user.keyboard('m')
  expect(document.activeElement).toBe(group.getByRole('radio', { name: 'met' }))
  expect(group.getByRole<HTMLInputElement>('radio', { name: 'met' }).checked).toBe(true)
  await user.type(screen.getByRole('textbox', { name: 'What shows it: Has run a payroll' }), 'CV, page 2')
  await waitFor(async () => expect((await stored()).checks).toEqual([{ requirementId: 'payroll', status: 'met', note: 'CV, page 2' }]))
  expect(screen.getByText('1 of 2 known')).toBeTruthy()
})

test('files are attached by choosing and by dropping; what is refused is named with its reason', async () => {
  const { user, container, stored } = await openCandidate()
  const input = container.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no file input')
  const huge = new File(['x'], 'huge.pdf')
  Object.defineProperty(huge, 'size', { value: maximumFileBytes + 1 })
  await user.upload(input, new File(['Dear all'], 'letter.txt'))
  expect(await screen.findByText('letter.txt')).toBeTruthy()

  const drop = (files: readonly File[]) =>
    fireEvent.drop(screen.getByRole('heading', { name: 'Person' }), { dataTransfer: { types: ['Files'], files } })
  drop([new File([], 'empty.pdf'), huge, new File([new Uint8Array([1, 2, 3])], 'odd.bin')])
  expect(await screen.findByText(/^empty\.pdf: This file is empty/)).toBeTruthy()
  expect(await screen.findByText(/^huge\.pdf: This file is larger than 25 MB/)).toBeTruthy()
  expect(await screen.findByText(/^odd\.bin: This kind of file cannot be kept/)).toBeTruthy()
  expect((await stored()).files.map(file => file.name)).toEqual(['letter.txt'])
  drop([new File(['%PDF-1.4\n%%EOF'], 'cv.pdf')])
  await waitFor(async () => expect((await stored()).files.map(file => file.name)).toEqual(['letter.txt', 'cv.pdf']))
  expect(screen.queryByText(/^empty\.pdf/)).toBeNull()
})

test('a file goes only after a confirmation', async () => {
  const { user, api, applicationId, stored } = await openCandidate()
  valueOf(await api.candidates.attachFile({ applicationId, name: 'cv.txt', bytes: new TextEncoder().encode('Ten years') }))
  tellChanged(['candidates'])
  await user.click(await screen.findByRole('button', { name: 'Remove cv.txt' }))
  await user.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect((await stored()).files).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Remove cv.txt' }))
  await user.click(await screen.findByRole('button', { name: 'Remove the file' }))
  await waitFor(async () => expect((await stored()).files).toEqual([]))
})

test('moving on and setting aside are remembered with their reason, and the newest move can be taken back', async () => {
  const { user, stored } = await openCandidate()
  await user.click(screen.getByRole('button', { name: 'Move to Screening' }))
  await user.click(await screen.findByRole('button', { name: 'Move to Interview' }))
  await user.click(screen.getByRole('button', { name: 'Set aside…' }))
  await user.click(await screen.findByRole('radio', { name: 'Ratings' }))
  await user.type(screen.getByRole('textbox', { name: 'The reason, in a sentence' }), 'No month closed alone.')
  await user.click(screen.getByRole('button', { name: 'Set aside' }))
  const history = within(await screen.findByRole('region', { name: 'History' }))
  expect(await history.findByText('No month closed alone.')).toBeTruthy()
  await user.click(history.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await stored()).toMatchObject({ stage: 'interview', rejection: null }))
})

test('J and K go through the people in the order of the board, but not while one types', async () => {
  const { user, ids, roleId, location } = await openCandidate(['Amel', 'Zoé', 'Léa'])
  await screen.findByText('1 of 3')
  await user.type(field('Notes'), 'jjk')
  expect(location.history).toHaveLength(1)
  await user.click(screen.getByRole('heading', { name: 'Amel' }))
  field('Notes').blur()
  await user.keyboard('j')
  expect(location.history.at(-1)).toBe(`/roles/${roleId}/candidates/${ids[2]}`)
})

test('deleting says what goes, then goes back to the others', async () => {
  const { user, api, applicationId, roleId, location } = await openCandidate(['Amel', 'Zoé'])
  valueOf(await api.candidates.attachFile({ applicationId, name: 'cv.txt', bytes: new TextEncoder().encode('Ten years') }))
  tellChanged(['candidates'])
  await screen.findByText('cv.txt')
  await user.click(screen.getByRole('button', { name: 'More' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete this candidate…' }))
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Delete Amel?' }))
  expect(dialog.getByText(/1 file/)).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Delete for good' }))
  await waitFor(() => expect(location.history.at(-1)).toBe(`/roles/${roleId}/candidates`))
  expect(valueOf(await api.candidates.listForRole({ roleId })).map(person => person.name)).toEqual(['Zoé'])
})

test('somebody who is gone is said to be gone, with the way back', async () => {
  const app = await openHiring()
  const applicationId = await app.addApplicant('Amel')
  valueOf(await app.api.candidates.remove({ applicationId }))
  renderApp(<CandidatePage roleId={app.roleId} applicationId={applicationId} Frame={PlainFrame} />, { app })
  expect(await screen.findByText(/no longer here/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Candidates' }).getAttribute('href')).toBe(`/roles/${app.roleId}/candidates`)
})

test('the page speaks French, with French keys', async () => {
  const app = await openHiring()
  const applicationId = await app.addApplicant('Amel')
  const { user } = renderApp(<CandidatePage roleId={app.roleId} applicationId={applicationId} Frame={PlainFrame} />, {
    app,
    language: 'fr',
  })
  const group = within(await screen.findByRole('radiogroup', { name: 'Has run a payroll' }))
  await user.click(group.getByRole('radio', { name: 'non remplie' }))
  await user.keyboard('r')
  expect(group.getByRole<HTMLInputElement>('radio', { name: 'remplie' }).checked).toBe(true)
})

test('the page passes an accessibility check', async () => {
  const { container } = await openCandidate(['Amel Haddad'], threeSubjects)
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
  expect((await axe.run(container, { rules })).violations.map(violation => violation.id)).toEqual([])
})

test('the history says under which advertised version somebody applied, and leads to it', async () => {
  const app = await openHiring(bookkeeper())
  const role = valueOf(await app.api.roles.get({ roleId: app.roleId }))
  valueOf(await app.api.roles.advertise({ roleId: app.roleId, baseRevision: role.revision }))
  const applicationId = await app.addApplicant('Nadia')
  renderApp(<CandidatePage roleId={app.roleId} applicationId={applicationId} Frame={PlainFrame} />, { app })
  const link = await screen.findByRole('link', { name: 'Applied under version 1' })
  expect(link.getAttribute('href')).toBe(`/roles/${app.roleId}/versions/1`)
})

test('the history says nothing of versions for somebody who applied before the first', async () => {
  await openCandidate()
  expect(screen.queryByText(/Applied under/)).toBeNull()
})
