import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { LiveInterview } from '../../renderer/features/interviews/live-interview'
import { useSaveStatus } from '../../renderer/save-status'
import type { Language } from '../../shared/domain/language'
import type { RoleContent } from '../../shared/domain/roles'
import { host } from '../helpers/dom-setup'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { plannedInterview } from '../helpers/planned-interview'
import { renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

beforeEach(() => useSaveStatus.setState({ pending: new Set(), failures: new Map() }))

type Start = { readonly content?: RoleContent; readonly language?: Language }

async function openPlanned({ content = bookkeeper(), language = 'en' }: Start = {}) {
  const app = openTestApp()
  app.clock.nowMs = Date.now()
  const { interview, role } = await plannedInterview(app, content)
  const view = renderApp(<LiveInterview interviewId={interview.id} />, { app, language, path: `/interviews/${interview.id}` })
  const stored = async () => valueOf(await app.api.interviews.get({ interviewId: interview.id }))
  return { ...view, stored, role, interviewId: interview.id }
}

async function openRunning(start: Start = {}) {
  const view = await openPlanned(start)
  await view.user.click(await screen.findByRole('button', { name: /Start the interview|Commencer l’entretien/ }))
  const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Note|Observations/ })
  return { ...view, note }
}

const alt = (key: string) => `{Alt>}{${key}}{/Alt}`
const question = () => screen.getAllByRole('heading', { level: 2 }).map(heading => heading.textContent)
const ratingOf = async (view: Awaited<ReturnType<typeof openRunning>>, criterionId: string) =>
  (await view.stored()).ratings.find(rating => rating.criterionId === criterionId)

/** Makes one call fail until it is let through again. */
function block(path: string, code: 'unreachable' | 'disk-full') {
  const { invoke } = host
  const gate = { isShut: true }
  host.invoke = async (call, input) => {
    if (gate.isShut && call === path) return { ok: false, error: { code, message: code } }
    return invoke?.(call, input) ?? Promise.reject(new Error('closed'))
  }
  return gate
}

describe('starting', () => {
  test('before the start the panel says what is ahead, and Enter starts the clock', async () => {
    const { user, stored } = await openPlanned()
    expect(await screen.findByRole('heading', { level: 1, name: 'Marc Oyelaran' })).toBeTruthy()
    expect(screen.getByText('2 questions')).toBeTruthy()
    expect(screen.getByText('2 tests')).toBeTruthy()
    expect(screen.getByText('45 minutes')).toBeTruthy()
    expect((await stored()).status).toBe('planned')
    await user.keyboard('{Enter}')
    await screen.findByRole('textbox', { name: 'Note' })
    expect((await stored()).runningSinceMs).not.toBeNull()
  })

  test('a started interview opens where one left off, with its clock running again', async () => {
    const app = openTestApp()
    const { interview } = await plannedInterview(app)
    const interviewId = interview.id
    valueOf(await app.api.interviews.startClock({ interviewId }))
    valueOf(await app.api.interviews.stopClock({ interviewId }))
    valueOf(await app.api.interviews.rate({ interviewId, rating: { criterionId: 'ledger', value: 4, isNotAssessed: false, quote: '' } }))
    renderApp(<LiveInterview interviewId={interviewId} />, { app })
    expect(await screen.findByRole('heading', { name: 'Angry supplier' })).toBeTruthy()
    await waitFor(async () => expect(valueOf(await app.api.interviews.get({ interviewId })).runningSinceMs).not.toBeNull())
  })

  test('an interview that is gone says so and leads home', async () => {
    renderApp(<LiveInterview interviewId="00000000-0000-4000-8000-000000000999" />)
    expect(await screen.findByText(/no longer here/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Go to Today' })).toBeTruthy()
  })

  test('leaving the screen stops the clock', async () => {
    const { unmount, stored } = await openRunning()
    unmount()
    await waitFor(async () => expect((await stored()).runningSinceMs).toBeNull())
  })

  test('the clock can be stopped and let run again without leaving', async () => {
    const { user, stored, note } = await openRunning()
    await user.click(screen.getByRole('button', { name: 'Stop the clock' }))
    await waitFor(async () => expect((await stored()).runningSinceMs).toBeNull())
    expect(document.activeElement).toBe(note)
    await user.click(screen.getByRole('button', { name: 'Let the clock run' }))
    await waitFor(async () => expect((await stored()).runningSinceMs).not.toBeNull())
  })
})

describe('keys while typing', () => {
  test('focus waits in the note, at every step', async () => {
    const { user, note } = await openRunning()
    expect(document.activeElement).toBe(note)
    await user.keyboard(alt('ArrowDown'))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Note' }))
  })

  test('Alt with a digit rates the criterion and types nothing', async () => {
    const view = await openRunning()
    await view.user.type(view.note, 'Closes on the fifth')
    await view.user.keyboard('{Alt>}[Digit4]{/Alt}')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^4/ }).checked).toBe(true)
    expect(view.note.value).toBe('Closes on the fifth')
    await waitFor(async () => expect(await ratingOf(view, 'ledger')).toMatchObject({ value: 4, isNotAssessed: false }))
  })

  test('Alt 0 says not assessed', async () => {
    const view = await openRunning()
    await view.user.keyboard('{Alt>}[Digit0]{/Alt}')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Not assessed' }).checked).toBe(true)
    await waitFor(async () => expect(await ratingOf(view, 'ledger')).toMatchObject({ value: null, isNotAssessed: true }))
  })

  test('Alt with the arrows or the page keys walks through the steps in order and stops at the ends', async () => {
    const { user } = await openRunning()
    expect(question()).toContain('How do you close a month?')
    await user.keyboard(alt('ArrowUp'))
    expect(question()).toContain('How do you close a month?')
    await user.keyboard(alt('ArrowDown'))
    expect(question()).toContain('Reconcile')
    await user.keyboard(alt('PageDown'))
    expect(question()).toContain('Angry supplier')
    await user.keyboard(alt('ArrowDown') + alt('ArrowDown'))
    expect(question()).toContain('When did you last own up to a mistake?')
    await user.keyboard(alt('PageUp'))
    expect(question()).toContain('Angry supplier')
  })

  test('Alt Q marks the selection, or the line one is in without its time, as the line to show first', async () => {
    const view = await openRunning()
    await view.user.type(view.note, '12:05 First line{Enter}Second line')
    await view.user.keyboard('{Alt>}q{/Alt}')
    expect(screen.getByRole('figure').textContent).toContain('Second line')
    view.note.setSelectionRange(2, 2)
    await view.user.keyboard('{Alt>}q{/Alt}')
    await waitFor(async () => expect(await ratingOf(view, 'ledger')).toMatchObject({ quote: 'First line', value: null }))
    view.note.setSelectionRange(12, 16)
    await view.user.keyboard('{Alt>}q{/Alt}')
    await waitFor(async () => expect(await ratingOf(view, 'ledger')).toMatchObject({ quote: 'line' }))
    await view.user.click(screen.getByRole('button', { name: 'Take this mark away' }))
    await waitFor(async () => expect(await ratingOf(view, 'ledger')).toMatchObject({ quote: '' }))
  })

  test('Alt T writes the time at the caret', async () => {
    const { user, note, stored } = await openRunning()
    await user.type(note, 'Before')
    await user.keyboard('{Alt>}t{/Alt}after')
    expect(note.value).toMatch(/^Before \d+:\d\d after$/)
    await waitFor(async () => expect((await stored()).notes[0]?.text).toBe(note.value))
  })

  test('Alt F ticks off the follow-ups one after the other, then opens them again', async () => {
    const { user } = await openRunning()
    const followUp = screen.getByRole('button', { name: 'And with a receipt missing?' })
    await user.keyboard('{Alt>}f{/Alt}')
    expect(followUp.getAttribute('aria-pressed')).toBe('true')
    await user.keyboard('{Alt>}f{/Alt}')
    expect(followUp.getAttribute('aria-pressed')).toBe('false')
  })

  test('F1 and ? show the keys, and Escape gives the note back', async () => {
    const { user, note } = await openRunning()
    await user.keyboard('{F1}')
    expect(await screen.findByRole('dialog', { name: 'Keys during the interview' })).toBeTruthy()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(note))
    await user.type(note, '?')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(note.value).toBe('?')
  })
})

describe('saving', () => {
  test('what is typed is stored by itself, under its step', async () => {
    const { user, note, stored } = await openRunning()
    await user.type(note, 'Closes on the fifth')
    await waitFor(async () => expect((await stored()).notes).toMatchObject([{ stepId: 'q-ledger', text: 'Closes on the fifth' }]))
    await screen.findByText('Saved')
  })

  test('going to the next step saves at once and comes back to the words', async () => {
    const { user, note, stored } = await openRunning()
    await user.type(note, 'One')
    await user.keyboard(alt('ArrowDown'))
    await user.keyboard('Two')
    await user.keyboard(alt('ArrowUp'))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe('One')
    await waitFor(async () => expect((await stored()).notes.map(({ text }) => text).sort()).toEqual(['One', 'Two']))
  })

  test('leaving the field, hiding the window and closing it save at once', async () => {
    const { user, note, stored } = await openRunning()
    const text = async () => (await stored()).notes[0]?.text
    await user.type(note, 'a')
    fireEvent.blur(note)
    await waitFor(async () => expect(await text()).toBe('a'))
    await user.type(note, 'b')
    fireEvent(window, new Event('pagehide'))
    await waitFor(async () => expect(await text()).toBe('ab'))
    expect((await stored()).runningSinceMs).toBeNull()
  })

  test('saved is not said while the disk is full; the words stay and are saved on another try', async () => {
    const { user, note, stored } = await openRunning()
    const gate = block('interviews.saveNote', 'disk-full')
    await user.type(note, 'Kept')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The disk is full')
    expect(screen.queryByText('Saved')).toBeNull()
    expect(note.value).toBe('Kept')
    gate.isShut = false
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await screen.findByText('Saved')
    expect((await stored()).notes[0]?.text).toBe('Kept')
  })

  test('leaving with something unsaved asks first, and the words are still there on coming back', async () => {
    const { user, note, location, unmount, app, interviewId } = await openRunning()
    const gate = block('interviews.saveNote', 'unreachable')
    await user.type(note, 'Not yet stored')
    await user.click(screen.getByRole('button', { name: 'Leave' }))
    expect(await screen.findByRole('alertdialog', { name: 'Not everything is saved yet' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Leave anyway' }))
    expect(location.history.at(-1)).toMatch(/^\/roles\/.*\/interviews$/)
    unmount()
    renderApp(<LiveInterview interviewId={interviewId} />, { app })
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })).value).toBe('Not yet stored')
    gate.isShut = false
    await user.keyboard('{Control>}s{/Control}')
    await waitFor(async () => expect(valueOf(await app.api.interviews.get({ interviewId })).notes[0]?.text).toBe('Not yet stored'))
  })

  test('words that another window wrote come in beside the caret on coming back to this one', async () => {
    const { user, note, app, interviewId } = await openRunning()
    await user.type(note, 'mine')
    await screen.findByText('Saved')
    valueOf(await app.api.interviews.saveNote({ interviewId, stepId: 'q-ledger', text: 'theirs mine', baseRevision: 1 }))
    const { notes } = valueOf(await app.api.interviews.get({ interviewId }))
    valueOf(
      await app.api.interviews.saveNote({ interviewId, stepId: 'q-ledger', text: 'theirs, mine', baseRevision: notes[0]?.revision ?? 0 }),
    )
    fireEvent(window, new Event('focus'))
    await waitFor(() => expect(note.value).toBe('theirs, mine'))
    await user.keyboard('!')
    expect(note.value).toBe('theirs, mine!')
  })
})

describe('rating', () => {
  test('the scale is a group of radios, each named by its anchor, and shows in the list of steps', async () => {
    const anchors = { 1: 'Guesses.', 2: '', 3: 'Closes late.', 4: '', 5: 'Closes by the fifth, always.' }
    const base = bookkeeper()
    const content = bookkeeper({ criteria: base.criteria.map(each => (each.id === 'ledger' ? { ...each, anchors } : each)) })
    const view = await openRunning({ content })
    const scale = screen.getByRole('radiogroup', { name: 'Rate what you heard' })
    expect(within(scale).getAllByRole('radio')).toHaveLength(6)
    await view.user.click(within(scale).getByRole('radio', { name: '5. Closes by the fifth, always.' }))
    expect(screen.getByRole('heading', { name: /Criterion ledger.*rated 5/ })).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(view.note))
    await view.user.click(screen.getByRole('button', { name: 'Take the rating back' }))
    await waitFor(async () => expect(await ratingOf(view, 'ledger')).toMatchObject({ value: null, isNotAssessed: false }))
  })

  test('evidence is counted over all steps of the criterion', async () => {
    const { user, note } = await openRunning()
    expect(screen.getByText('no evidence yet')).toBeTruthy()
    await user.type(note, 'one{Enter}{Enter}two')
    expect(screen.getByText('evidence: 2 lines')).toBeTruthy()
    await user.keyboard(`${alt('ArrowDown')}three`)
    expect(screen.getByText('evidence: 3 lines')).toBeTruthy()
    expect(screen.getAllByRole('img', { name: 'has a note' })).toHaveLength(2)
  })

  test('what is for the rater only is folded away at a test', async () => {
    const { user } = await openRunning()
    await user.keyboard(alt('ArrowDown'))
    expect(screen.getByText('The task').closest('details')?.open).toBe(true)
    expect(screen.getByText(/^What a right answer holds/).closest('details')?.open).toBe(false)
  })
})

describe('locking', () => {
  test('what is missing is listed, and each line leads to its place', async () => {
    const { user } = await openRunning()
    await user.keyboard('{Alt>}[Digit4]{/Alt}')
    await user.keyboard('{Alt>}l{/Alt}')
    const dialog = await screen.findByRole('dialog', { name: 'Not ready to lock yet' })
    expect(within(dialog).getByRole('button', { name: /Criterion ledger.*nothing is noted/ })).toBeTruthy()
    expect(within(dialog).queryByRole('button', { name: 'Lock scorecard' })).toBeNull()
    await user.click(within(dialog).getByRole('button', { name: /Criterion values.*No rating yet/ }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(question()).toContain('When did you last own up to a mistake?')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Note' })))
  })

  test('the unrated can be marked as not assessed in one go, then the last word makes it final and readable only', async () => {
    const view = await openRunning()
    await view.user.type(view.note, 'Closes on the fifth')
    await view.user.keyboard('{Alt>}[Digit4]{/Alt}{Alt>}l{/Alt}')
    await view.user.click(await screen.findByRole('button', { name: 'Mark the 2 unrated as not assessed' }))
    const dialog = await screen.findByRole('dialog', { name: 'Lock this scorecard?' })
    expect(dialog.textContent).toContain('Locking is final')
    await view.user.click(within(dialog).getByRole('button', { name: 'Lock scorecard' }))
    await screen.findByText(/^Locked on /)
    expect((await view.stored()).status).toBe('locked')
    const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })
    expect(note.readOnly).toBe(true)
    expect(note.value).toBe('Closes on the fifth')
    await view.user.keyboard('{Alt>}[Digit1]{/Alt}')
    expect(await ratingOf(view, 'ledger')).toMatchObject({ value: 4 })
    expect(screen.queryByRole('button', { name: 'Lock scorecard' })).toBeNull()
  })

  test('while something is not saved nothing is locked, and the reason is said', async () => {
    const view = await openRunning()
    await view.user.keyboard('{Alt>}l{/Alt}')
    await view.user.click(await screen.findByRole('button', { name: 'Mark the 3 unrated as not assessed' }))
    const gate = block('interviews.rate', 'disk-full')
    await view.user.keyboard('{Escape}{Alt>}[Digit0]{/Alt}{Alt>}l{/Alt}')
    await view.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Lock scorecard' }))
    expect(await screen.findByText(/Something is not saved yet/)).toBeTruthy()
    expect((await view.stored()).status).toBe('running')
    gate.isShut = false
  })
})

test('all of it speaks French, the role keeps its own language', async () => {
  await openRunning({ language: 'fr' })
  expect(screen.getByRole('button', { name: 'Verrouiller la grille' })).toBeTruthy()
  expect(screen.getByRole('radiogroup', { name: 'Notez la réponse' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'How do you close a month?' }).closest('[lang]')?.getAttribute('lang')).toBe('en')
})

test('the screen has no accessibility faults that can be found by machine', async () => {
  const { container } = await openRunning()
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
