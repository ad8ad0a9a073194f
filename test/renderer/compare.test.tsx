import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ComparePage } from '../../renderer/features/comparison/compare-page'
import { unfoldMusts } from '../../renderer/features/comparison/comparison-store'
import type { Language } from '../../shared/domain/language'
import { valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { addPerson, interview, openRole, openWithTwo } from './compared-role'

type Opened = Awaited<ReturnType<typeof openRole>>

function show({ app, roleId }: Opened, language: Language = 'en') {
  return renderApp(<ComparePage roleId={roleId} Frame={PlainFrame} />, { app, language })
}

const table = () => screen.findByRole('grid', { name: 'Comparison' })
const people = async () =>
  within(await table())
    .getAllByRole('columnheader')
    .map(head => within(head).getByRole('link').textContent)
const row = async (name: RegExp) => {
  const head = within(await table()).getByRole('rowheader', { name })
  const line = head.closest('tr')
  if (!line) throw new Error('a row head outside of a row')
  return within(line)
}

// a choice of the window, kept from page to page
beforeEach(() => unfoldMusts(false))

describe('comparing the people of a role', () => {
  it('says what to do first when nobody applied', async () => {
    show(await openRole())
    expect(await screen.findByRole('heading', { name: 'Nobody to compare yet' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Add candidates' })).toBeTruthy()
  })

  it('leads to the interviews while no scorecard is locked, and shows no total of an open one', async () => {
    const opened = await openRole()
    const hugo = await addPerson(opened.app, opened.roleId, { name: 'Hugo' })
    await interview(opened.app, hugo, { ratings: { ledger: [5, 'all'] }, isLocked: false })
    show(opened)
    expect(await screen.findByText(/1 scorecard is still open/)).toBeTruthy()
    expect(screen.queryByText('of 5')).toBeNull()
  })

  it('ranks people by their mean and says how much of it was assessed', async () => {
    const opened = await openWithTwo()
    const dana = await addPerson(opened.app, opened.roleId, { name: 'Dana' })
    await interview(opened.app, dana, { ratings: { ledger: [4, 'four of five'], values: [4, 'named it'] } })
    show(opened)
    expect(await people()).toEqual(['Inès Charpentier', 'Dana', 'Marc Oyelaran'])
    const head = within(await table()).getByRole('columnheader', { name: /Dana/ })
    expect(head.textContent).toContain('67% assessed')
    expect(within(head).getByRole('img', { name: 'Mean 4.0; between 3.0 and 4.3 once everything is known' })).toBeTruthy()
    expect((await row(/Calms suppliers/)).getByRole('button', { name: 'not assessed' })).toBeTruthy()
  })

  it('puts somebody who does not meet a must after the others and names it', async () => {
    const opened = await openRole()
    const lena = await addPerson(opened.app, opened.roleId, {
      name: 'Lena',
      checks: [{ requirementId: 'payroll', status: 'notMet', note: 'never alone' }],
    })
    const tom = await addPerson(opened.app, opened.roleId, { name: 'Tom' })
    await interview(opened.app, lena, { ratings: { ledger: [5, 'a'], suppliers: [5, 'b'], values: [5, 'c'] } })
    await interview(opened.app, tom, { ratings: { ledger: [2, 'a'], suppliers: [2, 'b'], values: [2, 'c'] } })
    const { user } = show(opened)
    expect(await people()).toEqual(['Tom', 'Lena'])
    const musts = await row(/^Musts/)
    expect(musts.getByText('1 of 2 met')).toBeTruthy()
    await user.click(musts.getByRole('button', { name: 'Musts', expanded: false }))
    expect(within(await table()).getByRole('columnheader', { name: /Lena/ }).textContent).toContain('Not met: Has run a payroll.')
    expect((await row(/Has run a payroll/)).getByRole('button', { name: /not met never alone/ })).toBeTruthy()
  })

  it('leaves the focus where one has gone after an arrow that led nowhere', async () => {
    const { user } = show(await openWithTwo())
    const weight = (await row(/Calms suppliers/)).getByRole('button', { name: 'weight 1' })
    weight.focus()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    const musts = (await row(/^Musts/)).getByRole('button', { name: 'Musts' })
    musts.focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement?.textContent).toBe('Musts')
  })

  it('shows where two raters differ and both of their notes on demand', async () => {
    const opened = await openWithTwo()
    await interview(opened.app, opened.ines, { rater: 'Paul', ratings: { suppliers: [2, 'gave in'] } })
    const { user } = show(opened)
    const cell = (await row(/Calms suppliers/)).getByRole('button', { name: /2 raters: 4 and 2/ })
    await user.click(cell)
    const panel = within(await screen.findByRole('complementary', { name: 'Evidence' }))
    expect(await panel.findByText('Paul noted: gave in')).toBeTruthy()
    expect(panel.getByText('Claire noted: stayed calm')).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(await screen.findByRole('complementary', { name: 'What to find out next' })).toBeTruthy()
    expect(document.activeElement).toBe(cell)
  })

  it('is walked by the arrow keys, and E opens the evidence that follows the focus', async () => {
    const { user } = show(await openWithTwo())
    const first = (await row(/Keeps the ledger/)).getByRole('button', { name: /found all five/ })
    first.focus()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.textContent).toContain('found three')
    await user.keyboard('e')
    expect(await screen.findByText('Claire noted: found three')).toBeTruthy()
    await user.keyboard('{ArrowDown}')
    expect(await screen.findByText('Claire noted: was short')).toBeTruthy()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement?.textContent).toBe('weight 1')
  })

  it('goes to the decision by D, but not out of a field', async () => {
    const opened = await openWithTwo()
    const { user, location } = show(opened)
    await user.click((await row(/Keeps the ledger/)).getByRole('button', { name: 'weight 1' }))
    await user.type(screen.getByRole('textbox', { name: 'Why this weight' }), 'd')
    expect(location.history.at(-1)).toBe('/')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.keyboard('d')
    expect(location.history.at(-1)).toBe(`/roles/${opened.roleId}/decision`)
  })

  it('works in French, with French figures', async () => {
    show(await openWithTwo(), 'fr')
    const grid = within(await screen.findByRole('grid', { name: 'Comparaison' }))
    expect(grid.getByText('4,3')).toBeTruthy()
    expect(grid.getAllByText('remplie').length).toBeGreaterThan(0)
  })
})

describe('changing a weight', () => {
  const openDialog = async (opened: Opened) => {
    const { user } = show(opened)
    await user.click((await row(/Keeps the ledger/)).getByRole('button', { name: 'weight 1' }))
    const fill = async (name: string, text: string) => {
      const field = await screen.findByRole('textbox', { name })
      await user.clear(field)
      if (text !== '') await user.type(field, text)
    }
    return { user, fill, save: () => user.click(screen.getByRole('button', { name: 'Save' })) }
  }

  it.each([
    ['abc', 'Please enter a number, for example 1.5.'],
    ['7', 'A weight lies between 0 and 5.'],
    ['1.3', 'Weights go in halves: 0.5, 1, 1.5 and so on.'],
  ])('answers %s with a sentence at the field', async (typed, sentence) => {
    const { fill, save } = await openDialog(await openWithTwo())
    await fill('Weight', typed)
    await fill('Why this weight', 'It matters')
    await save()
    expect(screen.getByText(sentence)).toBeTruthy()
  })

  it('asks for a reason, then changes the total and can be undone', async () => {
    const opened = await openWithTwo()
    const { user, fill, save } = await openDialog(opened)
    await fill('Weight', '3')
    await save()
    expect(screen.getByText('Please fill this in.')).toBeTruthy()
    await fill('Why this weight', 'The ledger is the job')
    await save()
    const head = await screen.findByRole('columnheader', { name: /Inès/ })
    await waitFor(() => expect(head.textContent).toContain('4.6'))
    expect((await row(/Keeps the ledger/)).getByRole('button', { name: 'weight 3' }).title).toBe('The ledger is the job')
    await user.click(screen.getByRole('button', { name: /Undo/ }))
    await waitFor(() => expect(head.textContent).toContain('4.3'))
  })
})

describe('who is shown', () => {
  it('leaves out those set aside until they are asked for', async () => {
    const opened = await openWithTwo()
    const rejection = { kind: 'withdrew', reason: 'Took another job' } as const
    valueOf(await opened.app.api.candidates.move({ applicationId: opened.marc, toStage: 'rejected', rejection }))
    const { user } = show(opened)
    expect(await people()).toEqual(['Inès Charpentier'])
    await user.click(screen.getByRole('button', { name: 'Shown: 1 of 2' }))
    await user.click(await screen.findByRole('button', { name: 'Show all' }))
    await user.keyboard('{Escape}')
    expect(await people()).toEqual(['Inès Charpentier', 'Marc Oyelaran'])
    expect(within(await table()).getByRole('columnheader', { name: /Marc/ }).textContent).toContain('Took another job')
  })

  it('can leave out somebody, but never the last one', async () => {
    const { user } = show(await openWithTwo())
    await user.click(await screen.findByRole('button', { name: 'Shown: 2 of 2' }))
    await user.click(await screen.findByRole('checkbox', { name: /Marc/ }))
    const last = screen.getByRole('checkbox', { name: /Inès/ })
    await waitFor(() => expect(last).toHaveProperty('disabled', true))
    await user.keyboard('{Escape}')
    expect(await people()).toEqual(['Inès Charpentier'])
  })
})

describe('what to find out next', () => {
  it('names unknown musts and what nobody assessed, and leads to the cell', async () => {
    const opened = await openRole()
    const dana = await addPerson(opened.app, opened.roleId, { name: 'Dana', checks: [] })
    await interview(opened.app, dana, { ratings: { ledger: [4, 'a'], values: [4, 'b'] } })
    const { user } = show(opened)
    const panel = within(await screen.findByRole('complementary', { name: 'What to find out next' }))
    await user.click(panel.getByRole('button', { name: 'Check: Has run a payroll.' }))
    expect((await row(/Has run a payroll/)).getByRole('button', { name: 'unknown' })).toBe(document.activeElement)
    await user.keyboard('{Escape}')
    await user.click(panel.getByRole('button', { name: 'Not assessed yet: Calms suppliers.' }))
    expect(document.activeElement?.textContent).toBe('not assessed')
    expect(screen.getByRole('complementary', { name: 'Evidence' })).toBeTruthy()
  })

  it('says so when nothing is left open', async () => {
    show(await openWithTwo())
    expect(await screen.findByText(/Nothing is left open/)).toBeTruthy()
  })
})
