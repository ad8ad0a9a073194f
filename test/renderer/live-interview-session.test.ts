import { beforeEach, expect, test } from 'vitest'
import { LiveSession } from '../../renderer/features/interviews/live-session'
import { textOf } from '../../renderer/features/interviews/live-state'
import { useSaveStatus } from '../../renderer/save-status'
import type { Client } from '../../shared/contract'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { plannedInterview } from '../helpers/planned-interview'

beforeEach(() => useSaveStatus.setState({ pending: new Set(), failures: new Map() }))

const step = 'q-ledger'

async function openInterview() {
  const app = openTestApp()
  const { interview } = await plannedInterview(app)
  const { interviews } = app.api
  const stored = async () => {
    const { notes } = valueOf(await interviews.get({ interviewId: interview.id }))
    return notes.find(note => note.stepId === step)?.text ?? ''
  }
  const open = async (client: Client['interviews'] = interviews) =>
    new LiveSession(client, valueOf(await interviews.get({ interviewId: interview.id })))
  return { app, interviews, interviewId: interview.id, stored, open }
}

const shown = (session: LiveSession) => textOf(session.store.getState(), step)

/** Types at the end, as a hand would. */
function write(session: LiveSession, more: string): void {
  const before = shown(session)
  session.notes.type(step, before + more, before)
}

const failures = () => [...useSaveStatus.getState().failures.values()].map(({ failure }) => failure.code)

test('what is typed is stored under the step, and typing on replaces it', async () => {
  const { open, stored } = await openInterview()
  const session = await open()
  write(session, 'Closes')
  await session.flush()
  write(session, ' on the fifth')
  await session.flush()
  expect(await stored()).toBe('Closes on the fifth')
  expect(session.isUnsaved()).toBe(false)
})

test('two windows on one interview: every word of both is kept, each once, and both end with the same text', async () => {
  const { open, stored } = await openInterview()
  const left = await open()
  const right = await open()
  const said: string[] = []
  for (let round = 0; round < 12; round += 1) {
    const session = round % 2 === 0 ? left : right
    const word = `<${round}>`
    said.push(word)
    write(session, word)
    await session.flush()
  }
  await left.refresh()
  await right.refresh()
  const text = await stored()
  for (const word of said) expect(text.split(word), word).toHaveLength(2)
  expect(shown(left)).toBe(text)
  expect(shown(right)).toBe(text)
  expect(text.length).toBeLessThan(said.join('').length + 100)
})

test('two windows that save at the same moment lose nothing and come to rest', async () => {
  const { open, stored } = await openInterview()
  const left = await open()
  const right = await open()
  for (let round = 0; round < 6; round += 1) {
    write(left, `left${round} `)
    write(right, `right${round} `)
    await Promise.all([left.flush(), right.flush()])
  }
  await Promise.all([left.flush(), right.flush()])
  expect(left.isUnsaved()).toBe(false)
  expect(right.isUnsaved()).toBe(false)
  const text = await stored()
  const words = text.split(/\s+/).filter(word => word !== '')
  const said = ['left', 'right'].flatMap(side => [0, 1, 2, 3, 4, 5].map(round => `${side}${round}`))
  expect(words.toSorted()).toEqual(said.toSorted())
})

test('a save whose acknowledgement was lost is not taken for the words of another window', async () => {
  const { open, interviews, stored } = await openInterview()
  let isDeaf = true
  const session = await open({
    ...interviews,
    async saveNote(input) {
      const answer = await interviews.saveNote(input)
      return isDeaf ? { ok: false, error: { code: 'unreachable', message: 'gone' } } : answer
    },
  })
  write(session, 'Closes on the fivth')
  await session.flush()
  expect(failures()).toEqual(['unreachable'])
  session.notes.type(step, 'Closes on the fifth', shown(session))
  isDeaf = false
  await session.flush()
  expect(await stored()).toBe('Closes on the fifth')
  expect(shown(session)).toBe('Closes on the fifth')
  expect(failures()).toEqual([])
})

test('while the host is gone the words stay, and they are saved when it is back', async () => {
  const { open, interviews, stored } = await openInterview()
  let isGone = true
  const session = await open({
    ...interviews,
    saveNote: async input => (isGone ? { ok: false, error: { code: 'unreachable', message: 'gone' } } : interviews.saveNote(input)),
  })
  write(session, 'Kept')
  await session.flush()
  expect(session.isUnsaved()).toBe(true)
  expect(failures()).toEqual(['unreachable'])
  await session.refresh()
  expect(shown(session)).toBe('Kept')
  isGone = false
  await session.flush()
  expect(await stored()).toBe('Kept')
  expect(session.isUnsaved()).toBe(false)
})

test('texts that do not fit into one note are both shown until one is chosen, and saved is not said before', async () => {
  const { open, stored } = await openInterview()
  const left = await open()
  const right = await open()
  write(left, 'l'.repeat(15_000))
  await left.flush()
  write(right, 'r'.repeat(15_000))
  await right.flush()
  expect(right.store.getState().conflicts[step]?.text).toBe('l'.repeat(15_000))
  expect(shown(right)).toBe('r'.repeat(15_000))
  expect(failures()).toEqual(['stale-edit'])
  write(right, ' and on')
  await right.flush()
  expect(await stored()).toBe('l'.repeat(15_000))

  right.notes.keepMine(step)
  await right.flush()
  expect(await stored()).toBe(`${'r'.repeat(15_000)} and on`)
  expect(right.store.getState().conflicts).toEqual({})
  expect(failures()).toEqual([])
})

test('taking the other text instead leaves it as it is stored', async () => {
  const { open, stored } = await openInterview()
  const left = await open()
  const right = await open()
  write(left, 'l'.repeat(15_000))
  await left.flush()
  write(right, 'r'.repeat(15_000))
  await right.flush()
  right.notes.takeOther(step)
  expect(shown(right)).toBe('l'.repeat(15_000))
  write(right, '!')
  await right.flush()
  expect(await stored()).toBe(`${'l'.repeat(15_000)}!`)
})

test('a character that is being composed while other words come in is kept beside them', async () => {
  const { open, stored } = await openInterview()
  const left = await open()
  const right = await open()
  write(left, 'from the left')
  await left.flush()
  await right.refresh()
  // the field of the right window still reads '' because a letter is being composed in it
  right.notes.type(step, 'é', '')
  await right.flush()
  expect(await stored()).toBe('é\nfrom the left')
})

test('a scorecard that another window locks is shown locked, and words that came too late can be copied', async () => {
  const { open, interviews, interviewId } = await openInterview()
  const session = await open()
  const { kit } = session.store.getState().interview
  for (const { id } of kit.criteria) {
    await interviews.rate({ interviewId, rating: { criterionId: id, value: null, isNotAssessed: true, quote: '' } })
  }
  valueOf(await interviews.lock({ interviewId }))
  write(session, 'too late')
  await session.flush()
  await expect.poll(() => session.store.getState().interview.status).toBe('locked')
  expect(session.store.getState().leftOver).toEqual({ [step]: 'too late' })
  expect(shown(session)).toBe('')
  expect(failures()).toEqual([])
})

test('the last rating of a criterion counts, and it keeps the marked line', async () => {
  const { open, interviews, interviewId } = await openInterview()
  const session = await open()
  session.quote('Reconciles weekly')
  session.rate(3)
  session.rate(4)
  await session.flush()
  const { ratings } = valueOf(await interviews.get({ interviewId }))
  expect(ratings).toEqual([{ criterionId: 'ledger', value: 4, isNotAssessed: false, quote: 'Reconciles weekly' }])
})

test('locking waits for what is not saved yet', async () => {
  const { open, interviews } = await openInterview()
  const session = await open({ ...interviews, saveNote: async () => ({ ok: false, error: { code: 'disk-full', message: 'full' } }) })
  session.markUnrated()
  write(session, 'not stored')
  expect(await session.lock()).toBe('unsaved')
  expect(session.store.getState().interview.status).toBe('planned')
})

test('time at a step counts only while the clock runs', async () => {
  const { open, app } = await openInterview()
  app.clock.nowMs = Date.now() - 90_000
  const session = await open()
  await session.startClock()
  session.move(1)
  expect(session.store.getState().spentMs[step]).toBeGreaterThanOrEqual(90_000)
  await session.stopClock()
  const { interview } = session.store.getState()
  expect(interview.runningSinceMs).toBeNull()
  expect(interview.elapsedMs).toBeGreaterThanOrEqual(90_000)
})
