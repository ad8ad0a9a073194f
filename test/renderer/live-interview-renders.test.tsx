import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { LiveInterview } from '../../renderer/features/interviews/live-interview'
import { host } from '../helpers/dom-setup'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { plannedInterview } from '../helpers/planned-interview'
import { renderApp } from '../helpers/render-app'
import { Counted, renders } from '../helpers/render-counts'

async function openRunning() {
  const app = openTestApp()
  app.clock.nowMs = Date.now()
  const { interview } = await plannedInterview(app)
  valueOf(await app.api.interviews.startClock({ interviewId: interview.id }))
  const live = (
    <Counted>
      <LiveInterview interviewId={interview.id} />
    </Counted>
  )
  const view = renderApp(live, { app })
  const note = await screen.findByRole('textbox', { name: 'Note' })
  await screen.findByRole('button', { name: 'Stop the clock' })
  return { ...view, note }
}

const still = ['LiveScreen', 'LiveTop', 'StepList', 'GroupSteps', 'StepItem', 'CriterionMark', 'StepPanel', 'RatingPanel', 'Level', 'Quote']

test('typing twenty characters renders neither the steps nor the scale nor the field itself', async () => {
  const { note, user } = await openRunning()
  await user.type(note, 'first')
  renders.start()
  await user.type(note, ' then twenty letters')
  for (const part of [...still, 'ClockFace', 'StepNote', 'EvidenceCount']) expect(renders.of(part), part).toBe(0)
})

test('the first letter marks its step and counts as evidence: what is rendered is seen', async () => {
  const { note, user } = await openRunning()
  renders.start()
  await user.type(note, 'a')
  expect(renders.of('StepItem')).toBe(1)
  expect(renders.of('EvidenceCount')).toBe(1)
})

test('a tick of the clock renders only the clock', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    await openRunning()
    vi.setSystemTime(Date.now() + 5000)
    renders.start()
    act(() => void vi.advanceTimersByTime(2000))
    expect(renders.of('ClockFace')).toBeGreaterThanOrEqual(1)
    for (const part of [...still, 'StepNote', 'LiveFoot']) expect(renders.of(part), part).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('what this window saves is not read again', async () => {
  const { note, user } = await openRunning()
  const calls: string[] = []
  const { invoke } = host
  host.invoke = (call, input) => {
    calls.push(call)
    return invoke?.(call, input) ?? Promise.reject(new Error('closed'))
  }
  await user.type(note, 'typed and saved')
  await user.keyboard('{Control>}s{/Control}')
  await screen.findByText('Everything is saved.')
  expect(calls).toContain('interviews.saveNote')
  expect(calls).not.toContain('interviews.get')
})
