import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PlanPage } from '../../renderer/features/roles/plan-page'
import type { RoleContent } from '../../shared/domain/roles'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper, criterion } from '../helpers/role-content'

async function openPlan(content: Partial<RoleContent> = {}) {
  const app = openTestApp()
  const made = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  const role = valueOf(await app.api.roles.saveContent({ roleId: made.id, baseRevision: made.revision, content: bookkeeper(content) }))
  const view = renderApp(<PlanPage roleId={role.id} Frame={PlainFrame} />, { app })
  const list = within(await screen.findByRole('navigation', { name: 'Parts of the plan' }))
  const stored = async () => valueOf(await app.api.roles.get({ roleId: role.id })).content
  const show = (name: RegExp) => view.user.click(list.getByRole('button', { name }))
  const storedCriterion = async (id: string) => (await stored()).criteria.find(each => each.id === id)
  return { ...view, list, stored, show, criterion: storedCriterion }
}

describe('the plan at a glance', () => {
  it('says that three criteria are few', async () => {
    await openPlan()
    expect(screen.getByText('3 criteria so far. Five to eight make a fair picture of a person.')).toBeTruthy()
  })

  it('makes a linked criterion of a duty that nothing rates', async () => {
    const duty = { id: 'files', what: 'Files contracts', standard: '', frequency: '', sharePercent: null, withWhom: '' }
    const { user, stored } = await openPlan({ duties: [...bookkeeper().duties, duty] })
    expect(within(screen.getByRole('row', { name: /^Files contracts/ })).getByText('no criterion rates this')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Make it a criterion, Files contracts' }))
    expect(await screen.findByRole('textbox', { name: 'What is rated' })).toHaveProperty('value', 'Files contracts')
    await waitFor(async () => expect((await stored()).criteria[3]).toMatchObject({ name: 'Files contracts', dutyIds: ['files'] }))
  })

  it('makes no twenty-first criterion', async () => {
    const criteria = Array.from({ length: 20 }, (_, at) => criterion(`c${at}`, { group: 'values' }))
    await openPlan({ criteria, kit: { ...bookkeeper().kit, questions: [], workSample: null, rolePlay: null } })
    expect(screen.getByRole('button', { name: 'Make it a criterion, Closes the month' })).toHaveProperty('disabled', true)
  })

  it('shows in a table how each duty and each must is assessed', async () => {
    await openPlan()
    const table = within(screen.getByRole('table', { name: 'How each duty and each requirement is assessed' }))
    expect(table.getAllByRole('columnheader').map(each => each.textContent)).toEqual([
      'What the role says',
      'CV',
      'Phone',
      'Interview',
      'Work sample',
      'Role-play',
      'Reference',
    ])
    const cells = (name: RegExp) =>
      within(table.getByRole('row', { name }))
        .getAllByRole('cell')
        .map(each => each.textContent)
    expect(cells(/^Closes the month/)).toEqual([
      '–not here',
      '–not here',
      '1 question',
      'shown by the test',
      'shown by the test',
      '–not here',
    ])
    expect(cells(/^Answers suppliers/)).toEqual(['–not here', '–not here', '–not here', '–not here', 'shown by the test', '–not here'])
    expect(cells(/^Has run a payroll/)[0]).toBe('found out here')
  })

  it('folds what would only be good to have', async () => {
    const { user } = await openPlan()
    expect(screen.queryByRole('row', { name: /^Reads English/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: '1 nice to have', expanded: false }))
    expect(screen.getByRole('row', { name: /^Reads English/ })).toBeTruthy()
  })

  it('leads from a duty that nothing asks about to a question that waits for its words, and to the same one again', async () => {
    const { user, stored, show, list } = await openPlan({ kit: { minutes: 45, questions: [], workSample: null, rolePlay: null } })
    expect(screen.getAllByText('nothing asks about this')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Write a question, Closes the month' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Question 1' })))
    await show(/The plan at a glance/)
    await user.click(screen.getByRole('button', { name: 'Write a question, Closes the month' }))
    await user.keyboard('Why?')
    await waitFor(async () => expect((await stored()).kit.questions).toMatchObject([{ criterionId: 'ledger', text: 'Why?' }]))
    await user.click(list.getByRole('button', { name: /The plan at a glance/ }))
    expect(screen.queryByRole('button', { name: 'Write a question, Closes the month' })).toBeNull()
  })

  it('leads from a promise that nothing keeps to where it is kept', async () => {
    const requirement = { id: 'vat', text: 'Knows VAT', level: 'must' as const, checkedBy: 'role-play' as const }
    const criteria = bookkeeper().criteria.map(each => (each.id === 'ledger' ? { ...each, requirementIds: ['vat'] } : each))
    const { user } = await openPlan({ requirements: [requirement, ...bookkeeper().requirements], criteria })
    await user.click(screen.getByRole('button', { name: 'none yet, Role-play, Knows VAT' }))
    expect(screen.getByRole('heading', { name: 'Role-play' })).toBeTruthy()
  })

  it('names the criterion that nothing asks about where no duty of the map does', async () => {
    const { kit } = bookkeeper()
    const { user } = await openPlan({ kit: { ...kit, questions: kit.questions.slice(1) } })
    expect(screen.getByText('is rated, but nothing asks about it')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Write a question, Criterion values' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Question 1' })))
  })

  it('marks a criterion that follows from nothing, also in the list, and leads to its links', async () => {
    const {
      user,
      list,
      criterion: stored,
    } = await openPlan({
      criteria: bookkeeper().criteria.map(each => (each.id === 'ledger' ? { ...each, dutyIds: [], requirementIds: [] } : each)),
    })
    expect(list.getByRole('button', { name: /^Criterion ledger follows from nothing/ })).toBeTruthy()
    expect(list.queryByRole('button', { name: /^Criterion values follows from nothing/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Link it, Criterion ledger' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('checkbox', { name: 'Closes the month' }))
    await waitFor(async () => expect((await stored('ledger'))?.dutyIds).toEqual(['close']))
    await user.keyboard('{Escape}')
    expect(list.queryByRole('button', { name: /follows from nothing/ })).toBeNull()
  })

  it('says so where nothing is loose', async () => {
    await openPlan()
    expect(screen.getByText(/^Every duty and every must-have leads to a criterion/)).toBeTruthy()
  })

  it('offers the role-play where no test is about working with others', async () => {
    const { user, stored } = await openPlan({ kit: { ...bookkeeper().kit, rolePlay: null } })
    await user.click(screen.getByRole('button', { name: 'Add the role-play' }))
    expect(screen.getByRole('textbox', { name: /^The situation/ })).toBeTruthy()
    await waitFor(async () => expect((await stored()).kit.rolePlay?.criterionId).toBe('suppliers'))
  })

  it('asks for a criterion about others where there is none', async () => {
    const { user, stored } = await openPlan({ criteria: bookkeeper().criteria.slice(0, 2), kit: { ...bookkeeper().kit, rolePlay: null } })
    await user.click(screen.getByRole('button', { name: 'Add a criterion about it' }))
    await user.type(within(await screen.findByRole('dialog')).getByRole('textbox'), 'Stays kind{Enter}')
    await waitFor(async () => expect((await stored()).criteria[2]).toMatchObject({ name: 'Stays kind', group: 'others' }))
  })

  it('adds up the minutes, warns when they do not fit and plans the sum', async () => {
    const questions = Array.from({ length: 9 }, (_, at) => ({ id: `q${at}`, criterionId: 'values', text: 'Why?', followUps: [] }))
    const { user, stored } = await openPlan({ kit: { ...bookkeeper().kit, questions } })
    expect(screen.getByText('9 questions × 4 min')).toBeTruthy()
    expect(screen.getByText('66 min')).toBeTruthy()
    expect(screen.getByText(/^21 minutes too long for the plan/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Plan 80 minutes' }))
    expect(screen.getByText('Leaves 14 minutes for the welcome and the candidate’s own questions.')).toBeTruthy()
    await waitFor(async () => expect((await stored()).kit.minutes).toBe(80))
  })
})

describe('a criterion', () => {
  it('keeps a new criterion that was given a name', async () => {
    const { user, stored, list } = await openPlan()
    await user.click(list.getByRole('button', { name: 'Add a criterion' }))
    await user.click(await screen.findByRole('button', { name: 'Add it' }))
    expect(screen.getByText('Please fill this in.')).toBeTruthy()
    await user.type(within(screen.getByRole('dialog')).getByRole('textbox'), 'Keeps secrets')
    await user.click(screen.getByRole('button', { name: 'Add it' }))
    await waitFor(async () => expect((await stored()).criteria[3]).toMatchObject({ name: 'Keeps secrets', weight: 1 }))
  })

  it('refuses a weight in letters, out of range or without a reason, each in a sentence', async () => {
    const { user, show, criterion } = await openPlan()
    await show(/Criterion ledger/)
    await user.click(screen.getByRole('button', { name: /^Weight 1 33%/ }))
    const dialog = within(await screen.findByRole('dialog'))
    const weight = dialog.getByRole('textbox', { name: 'Weight' })
    for (const [typed, sentence] of [
      ['abc', 'Please enter a number.'],
      ['9', 'This number is outside what is possible.'],
      ['2', 'A weight other than 1 needs a reason, so that you can explain it later.'],
    ] as const) {
      await user.clear(weight)
      await user.type(weight, typed)
      await user.click(dialog.getByRole('button', { name: 'Save' }))
      expect(dialog.getByText(sentence)).toBeTruthy()
    }
    await user.type(dialog.getByRole('textbox', { name: /^Why/ }), 'Errors cost most here')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(async () => expect(await criterion('ledger')).toMatchObject({ weight: 2, weightReason: 'Errors cost most here' }))
    expect(screen.getByText('Why it weighs that: Errors cost most here')).toBeTruthy()
  })

  it('takes a half weight written with a comma', async () => {
    const { user, show, criterion } = await openPlan()
    await show(/Criterion ledger/)
    await user.click(screen.getByRole('button', { name: /^Weight 1 33%/ }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.clear(dialog.getByRole('textbox', { name: 'Weight' }))
    await user.type(dialog.getByRole('textbox', { name: 'Weight' }), '1,5')
    await user.type(dialog.getByRole('textbox', { name: /^Why/ }), 'Month end')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(async () => expect(await criterion('ledger')).toMatchObject({ weight: 1.5 }))
  })

  it('is linked to the duties and requirements that are ticked', async () => {
    const { user, show, criterion } = await openPlan()
    await show(/Criterion values/)
    await user.click(screen.getByRole('button', { name: 'Choose' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('checkbox', { name: 'Answers suppliers' }))
    await user.click(dialog.getByRole('checkbox', { name: 'Reads English' }))
    await waitFor(async () => expect(await criterion('values')).toMatchObject({ dutyIds: ['calls'], requirementIds: ['english'] }))
  })

  it('describes each of the five levels', async () => {
    const { user, show, criterion } = await openPlan()
    await show(/Criterion ledger/)
    await user.type(screen.getByRole('textbox', { name: '4 · well' }), 'Finds it within the hour')
    await waitFor(async () => expect((await criterion('ledger'))?.anchors[4]).toBe('Finds it within the hour'))
  })

  it('says what goes with it when it is removed, and brings all of it back', async () => {
    const { user, show, stored } = await openPlan()
    const before = await stored()
    await show(/Criterion ledger/)
    await user.click(screen.getByRole('button', { name: 'More about this criterion' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove this criterion' }))
    expect(screen.getByText('“Criterion ledger” removed, and with it 1 question and the work sample.')).toBeTruthy()
    await waitFor(async () => expect((await stored()).kit.workSample).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await stored()).toEqual(before))
  })
})

describe('questions', () => {
  it('are added, followed up and put into another order', async () => {
    const { user, show, stored } = await openPlan()
    await show(/Criterion ledger/)
    await user.click(screen.getByRole('button', { name: 'Add a question' }))
    await user.keyboard('What do you check last?')
    await user.click(screen.getByRole('button', { name: 'Add a follow-up to question 2' }))
    await user.keyboard('Why that?')
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(async () => {
      const { questions } = (await stored()).kit
      expect(questions.map(question => question.text)).toEqual([
        'When did you last own up to a mistake?',
        'What do you check last?',
        'How do you close a month?',
      ])
      expect(questions[1]?.followUps).toEqual(['Why that?'])
    })
  })

  it('lose a follow-up that was left empty', async () => {
    const { user, show, stored } = await openPlan()
    await show(/Criterion ledger/)
    await user.clear(screen.getByRole('textbox', { name: 'Follow-up 1 of question 1' }))
    await user.tab()
    await waitFor(async () => expect((await stored()).kit.questions[1]?.followUps).toEqual([]))
  })
})

describe('tests', () => {
  it('keeps the answer key of the work sample as it is typed', async () => {
    const { user, show, stored } = await openPlan()
    await show(/Work sample/)
    await user.type(screen.getByRole('textbox', { name: 'What a right answer holds' }), ' and why')
    await waitFor(async () => expect((await stored()).kit.workSample?.answerKey).toBe('42 and why'))
  })

  it('starts a role-play for the criterion about others', async () => {
    const { user, show, stored } = await openPlan({ kit: { ...bookkeeper().kit, rolePlay: null } })
    await show(/Role-play/)
    await user.click(screen.getByRole('button', { name: 'Write a role-play' }))
    await waitFor(async () => expect((await stored()).kit.rolePlay).toMatchObject({ title: 'Role-play', criterionId: 'suppliers' }))
  })
})
