import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { beforeEach, expect, test } from 'vitest'
import { InterviewsPage } from '../../renderer/features/interviews/interviews-page'
import { roleInterviewsResource } from '../../renderer/features/interviews/interviews-store'
import { loading } from '../../renderer/load'
import type { Language } from '../../shared/domain/language'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { firstInterview, roleWithPeople } from '../helpers/planned-interview'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

beforeEach(() => {
  localStorage.clear()
  roleInterviewsResource.store.setState({ value: loading }) // ids repeat from test to test
})

const names: readonly string[] = ['Marc Oyelaran', 'Sofia Lindqvist']

async function openPage({
  people: wanted = names,
  content = bookkeeper(),
  language = 'en' as Language,
  prepare = async (_: Prepared) => {},
} = {}) {
  const app = openTestApp()
  const { role, people } = await roleWithPeople(app, wanted, content)
  await prepare({ api: app.api, people })
  const view = renderApp(<InterviewsPage roleId={role.id} Frame={PlainFrame} />, { app, language })
  const planned = async () => valueOf(await app.api.interviews.listForRole({ roleId: role.id }))
  return { ...view, role, people, planned }
}

type Prepared = {
  readonly api: ReturnType<typeof openTestApp>['api']
  readonly people: Awaited<ReturnType<typeof roleWithPeople>>['people']
}

/** One interview of each kind: Marc's is running, Sofia's is planned, and Marc's first is locked. */
async function oneOfEach({ api, people }: Prepared) {
  const [marc, sofia] = people.map(person => person.id)
  const plan = async (applicationId = '', title = 'Second interview') =>
    valueOf(await api.interviews.plan({ applicationId, plan: { ...firstInterview, title } })).id
  await plan(sofia, 'First interview')
  const running = await plan(marc)
  await api.interviews.rate({ interviewId: running, rating: { criterionId: 'ledger', value: 4, isNotAssessed: false, quote: '' } })
  const locked = await plan(marc, 'First interview')
  for (const criterionId of ['ledger', 'suppliers', 'values']) {
    await api.interviews.rate({ interviewId: locked, rating: { criterionId, value: null, isNotAssessed: true, quote: '' } })
  }
  valueOf(await api.interviews.lock({ interviewId: locked }))
}

test('without candidates the page says what comes first', async () => {
  const { role } = await openPage({ people: [] })
  const link = await screen.findByRole('link', { name: 'Go to the candidates' })
  expect(link.getAttribute('href')).toBe(`/roles/${role.id}/candidates`)
  expect(screen.queryByRole('button', { name: 'Plan an interview' })).toBeNull()
})

test('N plans an interview: the length is the kit’s, the title is given, and who rates is remembered', async () => {
  const { user, planned } = await openPage()
  await screen.findByText('No interview yet')
  await user.keyboard('n')
  const dialog = await screen.findByRole('dialog', { name: 'Plan an interview' })
  expect(within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Round' }).value).toBe('First interview')
  expect(within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Length in minutes' }).value).toBe('45')
  fireEvent.change(within(dialog).getByLabelText('Date and time'), { target: { value: '2026-11-30T14:30' } })
  await user.type(within(dialog).getByRole('textbox', { name: 'Who rates' }), 'Ines')
  await user.click(within(dialog).getByRole('button', { name: 'Plan it' }))
  await screen.findByText('Interview with Marc Oyelaran planned.')
  expect(await planned()).toMatchObject([
    {
      candidateName: 'Marc Oyelaran',
      title: 'First interview',
      minutes: 45,
      rater: 'Ines',
      plannedForMs: new Date(2026, 10, 30, 14, 30).getTime(),
    },
  ])
  await user.keyboard('n')
  const next = await screen.findByRole('dialog')
  expect(within(next).getByRole<HTMLInputElement>('textbox', { name: 'Who rates' }).value).toBe('Ines')
  expect(within(next).getByRole('button', { name: /Candidate/ }).textContent).toContain('Sofia Lindqvist')
})

test('people who were set aside are not offered', async () => {
  const { user } = await openPage({
    prepare: async ({ api, people }) => {
      const rejection = { kind: 'other' as const, reason: 'Withdrew by phone' }
      valueOf(await api.candidates.move({ applicationId: people[0]?.id ?? '', toStage: 'rejected', rejection }))
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Plan an interview' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: /Candidate/ }))
  expect((await screen.findAllByRole('option')).map(option => option.textContent)).toEqual(['Sofia Lindqvist'])
})

test('a plan without a name for who rates is not sent, and says what is missing', async () => {
  const { user, planned } = await openPage()
  await user.click(await screen.findByRole('button', { name: 'Plan an interview' }))
  await user.click(await screen.findByRole('button', { name: 'Plan it' }))
  expect(await screen.findByText('Please fill this in.')).toBeTruthy()
  expect(await planned()).toEqual([])
})

test('a role without questions says so and leads to the plan', async () => {
  const { user, role } = await openPage({ content: bookkeeper({ kit: { minutes: 45, questions: [], workSample: null, rolePlay: null } }) })
  await user.click(await screen.findByRole('button', { name: 'Plan an interview' }))
  await user.type(await screen.findByRole('textbox', { name: 'Who rates' }), 'Ines')
  await user.click(screen.getByRole('button', { name: 'Plan it' }))
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('no question and no test yet')
  expect(within(alert).getByRole('link', { name: 'Go to the plan' }).getAttribute('href')).toBe(`/roles/${role.id}/plan`)
})

test('what was begun comes first, then what is planned, then what is final, each with its way in and how far it is', async () => {
  await openPage({ prepare: oneOfEach })
  await screen.findAllByRole('listitem')
  const groups = screen.getAllByRole('region')
  expect(groups.map(group => group.getAttribute('aria-label'))).toEqual(['Under way: finish and lock', 'Planned', 'Locked'])
  const [running, planned, locked] = groups
  if (!running || !planned || !locked) throw new Error('a group is missing')
  expect(within(running).getByRole('link', { name: 'Continue the interview with Marc Oyelaran: Second interview' })).toBeTruthy()
  expect(within(running).getByText('1 of 3 rated')).toBeTruthy()
  expect(within(planned).getByRole('link', { name: 'Open the interview with Sofia Lindqvist: First interview' })).toBeTruthy()
  expect(within(planned).getByText('no date yet')).toBeTruthy()
  expect(within(locked).getByRole('link', { name: 'Read the scorecard of Marc Oyelaran: First interview' })).toBeTruthy()
  expect(within(locked).queryByRole('button')).toBeNull()
})

test('a plan can be changed', async () => {
  const { user, planned } = await openPage({ prepare: oneOfEach })
  await user.click(await screen.findByRole('button', { name: /More about the interview with Sofia Lindqvist/ }))
  await user.click(await screen.findByRole('menuitem', { name: 'Change the plan' }))
  const round = await screen.findByRole('textbox', { name: 'Round' })
  await user.clear(round)
  await user.type(round, 'Team lunch')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Plan changed.')
  expect((await planned()).find(each => each.candidateName === 'Sofia Lindqvist')?.title).toBe('Team lunch')
  await waitFor(() => expect(screen.getByText('Team lunch')).toBeTruthy())
})

test('deleting asks first, and nothing goes before the answer', async () => {
  const { user, planned } = await openPage({ prepare: oneOfEach })
  const ask = async () => {
    await user.click(await screen.findByRole('button', { name: /More about the interview with Sofia Lindqvist/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    return screen.findByRole('alertdialog', { name: 'Delete this interview?' })
  }
  const first = await ask()
  await user.click(within(first).getByRole('button', { name: 'Keep it' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  expect(await planned()).toHaveLength(3)
  const dialog = await ask()
  await user.click(within(dialog).getByRole('button', { name: 'Delete the interview' }))
  await waitFor(async () => expect(await planned()).toHaveLength(2))
  await waitFor(() => expect(screen.queryByText('Sofia Lindqvist')).toBeNull())
})

test('all of it speaks French', async () => {
  const { user } = await openPage({ language: 'fr', prepare: oneOfEach })
  await user.click(await screen.findByRole('button', { name: 'Prévoir un entretien' }))
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Étape' })).value).toBe('Premier entretien')
  expect(document.body.textContent).toContain('1 sur 3 notés')
})

test('the list and its dialog have no accessibility faults that can be found by machine', async () => {
  const { user } = await openPage({ prepare: oneOfEach })
  await screen.findAllByRole('listitem')
  const check = async () =>
    (
      await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      })
    ).violations
  expect((await check()).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Plan an interview' }))
  await screen.findByRole('dialog')
  expect((await check()).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
