import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { beforeEach, expect, test } from 'vitest'
import { tellChanged } from '../../renderer/changes'
import { CandidatesPage } from '../../renderer/features/candidates/candidates-page'
import {
  candidateListResource,
  noDetails,
  showEverybody,
  switchView,
  useCandidatesView,
} from '../../renderer/features/candidates/candidates-store'
import { loading } from '../../renderer/load'
import { openHiring } from '../helpers/open-hiring'
import { valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

// Every test's app counts its ids from the same number.
beforeEach(() => {
  candidateListResource.store.setState({ input: undefined, value: loading })
  showEverybody()
  switchView('board')
  useCandidatesView.setState({ newPerson: noDetails, sort: { by: 'name', isDescending: false } })
})

async function openPage(names: readonly string[], content = bookkeeper()) {
  const app = await openHiring(content)
  const ids: string[] = []
  for (const name of names) ids.push(await app.addApplicant(name))
  const [firstId = ''] = ids
  const view = renderApp(<CandidatesPage roleId={app.roleId} Frame={PlainFrame} />, { app })
  const stageOf = async (applicationId: string) => valueOf(await app.api.candidates.get({ applicationId })).stage
  return { ...view, ...app, ids, firstId, stageOf }
}

const column = (name: RegExp) => screen.findByRole('region', { name })
const namesIn = async (region: RegExp) =>
  within(await column(region))
    .queryAllByRole('link')
    .map(link => link.textContent)

test('a role nobody applied for says what to do, and N does it', async () => {
  const { user } = await openPage([])
  expect(await screen.findByRole('heading', { name: 'Nobody has applied yet' })).toBeTruthy()
  await user.keyboard('n')
  expect(await screen.findByRole('dialog', { name: 'Add a candidate' })).toBeTruthy()
})

test('adding says what is wrong beside the field, keeps what is typed, then offers the next person with the same source', async () => {
  const { user, api, roleId, location } = await openPage([])
  await user.keyboard('n')
  await user.type(await screen.findByRole('textbox', { name: 'Email' }), 'amel@')
  await user.click(screen.getByRole('button', { name: 'Add' }))
  expect(await screen.findByText('Please fill this in.')).toBeTruthy()
  expect(screen.getByText('This does not look like an email address.')).toBeTruthy()
  await user.keyboard('{Escape}')

  await user.click(screen.getByRole('button', { name: 'Add a candidate' }))
  const email = await screen.findByDisplayValue('amel@')
  await user.type(email, 'example.org')
  await user.type(screen.getByRole('textbox', { name: 'Name' }), ' Amel Haddad ')
  await user.type(screen.getByRole('textbox', { name: 'Where the application came from' }), 'Job board')
  await user.click(screen.getByRole('button', { name: 'Add' }))
  await user.click(await screen.findByRole('button', { name: 'Add another' }))
  expect(await screen.findByDisplayValue('Job board')).toBeTruthy()
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Zoé')
  await user.click(screen.getByRole('button', { name: 'Add' }))
  await user.click(await screen.findByRole('button', { name: 'Open' }))

  const people = valueOf(await api.candidates.listForRole({ roleId }))
  expect(people.map(person => [person.name, person.source])).toEqual([
    ['Amel Haddad', 'Job board'],
    ['Zoé', 'Job board'],
  ])
  expect(location.history.at(-1)).toBe(`/roles/${roleId}/candidates/${people[1]?.id}`)
})

test('people stand in their column by name, whatever the accents, each column with its count', async () => {
  await openPage(['Zoé', 'élodie', 'Dana', 'Fatou'])
  expect(await screen.findByRole('heading', { name: 'Received 4' })).toBeTruthy()
  expect(await namesIn(/^Received/)).toEqual(['Dana', 'élodie', 'Fatou', 'Zoé'])
  expect(await screen.findByRole('heading', { name: 'Set aside 0' })).toBeTruthy()
})

test('Alt and an arrow move the focused card a stage, the focus goes along, and Undo brings it back', async () => {
  const { user, firstId, stageOf } = await openPage(['Amel', 'Zoé'])
  const card = await screen.findByRole('link', { name: 'Amel' })
  card.focus()
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
  expect(await screen.findByText('Amel is now in Screening.')).toBeTruthy()
  expect(await namesIn(/^Screening/)).toEqual(['Amel'])
  expect(document.activeElement?.textContent).toBe('Amel')
  expect(await stageOf(firstId)).toBe('screening')

  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Amel is back where they were.')).toBeTruthy()
  expect(await namesIn(/^Received/)).toEqual(['Amel', 'Zoé'])
})

test('arrows go from card to card without moving anybody, and one card of a column is in the tab order', async () => {
  const { user, api, ids } = await openPage(['Amel', 'Zoé', 'Léa'])
  valueOf(await api.candidates.move({ applicationId: ids[2] ?? '', toStage: 'interview', rejection: null }))
  tellChanged(['candidates'])
  await screen.findByRole('heading', { name: 'Interview 1' })
  const amel = await screen.findByRole('link', { name: 'Amel' })
  amel.focus()
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement?.textContent).toBe('Zoé')
  expect(amel.tabIndex).toBe(-1)
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(amel)
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement?.textContent).toBe('Léa')
  expect(await namesIn(/^Interview/)).toEqual(['Léa'])
})

test('dragging a card onto a column moves it there; something else that is dropped does nothing', async () => {
  const { firstId, stageOf } = await openPage(['Amel'])
  const card = (await screen.findByRole('link', { name: 'Amel' })).closest('li')
  if (!card) throw new Error('no card')
  const types: string[] = []
  const dataTransfer = { types, setData: (type: string) => void types.push(type), effectAllowed: '', dropEffect: '' }
  fireEvent.drop(await column(/^Interview/), { dataTransfer: { types: ['text/plain'] } })
  fireEvent.dragStart(card, { dataTransfer })
  fireEvent.dragOver(await column(/^Interview/), { dataTransfer })
  fireEvent.drop(await column(/^Interview/), { dataTransfer })
  expect(await screen.findByText('Amel is now in Interview.')).toBeTruthy()
  expect(await stageOf(firstId)).toBe('interview')
})

test('setting aside asks for kind and reason; cancel leaves everything as it was', async () => {
  const { user, firstId, stageOf, api } = await openPage(['Amel'])
  const card = await screen.findByRole('link', { name: 'Amel' })
  card.focus()
  await user.keyboard('5')
  await screen.findByRole('dialog', { name: 'Set Amel aside' })
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(await stageOf(firstId)).toBe('received')

  card.focus()
  await user.keyboard('5')
  await user.click(await screen.findByRole('button', { name: 'Set aside' }))
  expect(await screen.findByText('Please choose what decides.')).toBeTruthy()
  expect(screen.getByText('Please fill this in.')).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'They withdrew' }))
  await user.type(screen.getByRole('textbox', { name: 'The reason, in a sentence' }), 'Took another job.{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Amel is set aside.')).toBeTruthy()
  expect(valueOf(await api.candidates.get({ applicationId: firstId }))).toMatchObject({
    stage: 'rejected',
    rejection: { kind: 'withdrew', reason: 'Took another job.' },
  })
})

test('the list sorts by its heads and moves people by their stage', async () => {
  const { user, firstId, stageOf } = await openPage(['Amel', 'Zoé'])
  await screen.findByRole('link', { name: 'Amel' })
  await user.keyboard('l')
  const rows = () => screen.getAllByRole('rowheader').map(cell => cell.textContent)
  expect(rows()).toEqual(['Amel', 'Zoé'])
  await user.click(screen.getByRole('button', { name: 'Name' }))
  expect(rows()).toEqual(['Zoé', 'Amel'])
  expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending')

  await user.click(screen.getByRole('button', { name: /Stage of Amel/ }))
  await user.click(await screen.findByRole('option', { name: 'Final choice' }))
  expect(await screen.findByText('Amel is now in Final choice.')).toBeTruthy()
  expect(await stageOf(firstId)).toBe('finalist')
  expect(sessionStorage.getItem('backbench-candidates-view')).toBe('list')
})

test('the filter finds a name without its accents, says how many are left, and lets go of itself', async () => {
  const { user } = await openPage(['Élodie', 'Amel', 'Zoé'])
  await screen.findByRole('link', { name: 'Amel' })
  await user.keyboard('/')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name or source' }))
  await user.keyboard('elo')
  expect(await namesIn(/^Received/)).toEqual(['Élodie'])
  expect(screen.getByText('1 of 3 people')).toBeTruthy()
  await user.keyboard('xyz')
  await user.click(screen.getByRole('button', { name: 'Show everybody' }))
  expect(await namesIn(/^Received/)).toEqual(['Amel', 'Élodie', 'Zoé'])
})

test('the musts are shown on each card and narrow the board', async () => {
  const { user, api, firstId } = await openPage(['Amel', 'Zoé'])
  valueOf(
    await api.candidates.saveChecks({
      applicationId: firstId,
      baseRevision: 1,
      checks: [{ requirementId: 'payroll', status: 'notMet', note: '' }],
    }),
  )
  tellChanged(['candidates'])
  expect(await screen.findByText('not met')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /Show by musts/ }))
  await user.click(await screen.findByRole('option', { name: 'Musts: unknown' }))
  expect(await namesIn(/^Received/)).toEqual(['Zoé'])
})

test('a role without a must shows no "met" that would say nothing', async () => {
  await openPage(
    ['Amel'],
    bookkeeper({
      qualification: { branches: [] },
      requirements: [],
      criteria: [],
      kit: { minutes: 45, questions: [], workSample: null, rolePlay: null },
    }),
  )
  await screen.findByRole('link', { name: 'Amel' })
  expect(screen.queryByText('met')).toBeNull()
  expect(screen.queryByRole('button', { name: /Show by musts/ })).toBeNull()
})

test('whoever is hired stays in the final choice with a chip, and no key moves them from there', async () => {
  const app = await openHiring()
  const applicationId = await app.addApplicant('Amel')
  const other = await app.addApplicant('Zoé')
  app.db.prepare("UPDATE applications SET stage = 'hired' WHERE id = ?").run(applicationId)
  valueOf(await app.api.candidates.move({ applicationId: other, toStage: 'finalist', rejection: null }))
  const { user } = renderApp(<CandidatesPage roleId={app.roleId} Frame={PlainFrame} />, { app })
  expect(await namesIn(/^Final choice/)).toEqual(['Zoé', 'Amel'])
  expect(screen.getByText('Hired')).toBeTruthy()
  screen.getByRole('link', { name: 'Amel' }).focus()
  await user.keyboard('1{Alt>}{ArrowLeft}{/Alt}')
  screen.getByRole('link', { name: 'Zoé' }).focus()
  await user.keyboard('1')
  expect(await screen.findByText('Zoé is back in Received.')).toBeTruthy()
  expect(valueOf(await app.api.candidates.get({ applicationId })).stage).toBe('hired')
})

test('nobody can be added once the decision is recorded', async () => {
  const app = await openHiring()
  const chosen = await app.addApplicant('Zoé')
  const draft = { chosenApplicationId: chosen, reasons: { [chosen]: 'Traced every difference' }, decidedBy: 'Ana' }
  valueOf(await app.api.decisions.saveDraft({ roleId: app.roleId, baseRevision: 0, draft }))
  valueOf(await app.api.decisions.record({ roleId: app.roleId }))
  const { user } = renderApp(<CandidatesPage roleId={app.roleId} Frame={PlainFrame} />, { app })
  await screen.findByRole('link', { name: 'Zoé' })
  await waitFor(() => expect(screen.queryByRole('button', { name: /Add a candidate/ })).toBeNull())
  await user.keyboard('n')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('board and list pass an accessibility check', async () => {
  const { user, container } = await openPage(['Amel', 'Zoé'])
  await screen.findByRole('link', { name: 'Amel' })
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
  expect((await axe.run(container, { rules })).violations.map(violation => violation.id)).toEqual([])
  await user.keyboard('l')
  expect((await axe.run(container, { rules })).violations.map(violation => violation.id)).toEqual([])
})
