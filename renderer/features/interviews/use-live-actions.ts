import { useEffect, useState } from 'react'
import { useWords, type Words } from '../../i18n'
import { useLive } from './live-context'
import { type LiveAction, liveActionOf } from './live-keys'
import type { LiveSession } from './live-session'
import { currentStep, isLocked } from './live-state'
import { lineToQuote, stampTime } from './note-actions'

export type LiveDialog = 'lock' | 'keys' | 'leave'

type Doing = { readonly session: LiveSession; readonly field: HTMLTextAreaElement | null; readonly t: Words['t'] }

function quoteLine({ session, field, t }: Doing): string {
  const line = field ? lineToQuote(field) : ''
  if (line === '') return t('interviews:said.noLine')
  session.quote(line)
  return t('interviews:said.quoted')
}

/** Marks the next follow-up that was not asked; after the last all can be asked again. */
function askNext({ session, t }: Doing): string {
  const state = session.store.getState()
  const step = currentStep(state)
  const followUps = step?.kind === 'question' ? step.followUps : []
  if (followUps.length === 0) return t('interviews:said.noFollowUp')
  const asked = state.asked[state.stepId] ?? []
  const next = followUps.findIndex((_, at) => !asked.includes(at))
  if (next >= 0) {
    session.toggleFollowUp(next)
    return followUps[next] ?? ''
  }
  for (const at of asked) session.toggleFollowUp(at)
  return t('interviews:said.followUpsAgain')
}

function moveOn({ session, t }: Doing, by: 1 | -1): string {
  session.move(by)
  const { interview, stepId } = session.store.getState()
  const { steps } = interview.kit
  return t('interviews:said.step', { number: steps.findIndex(step => step.id === stepId) + 1, total: steps.length })
}

async function saveNow({ session, t }: Doing): Promise<void> {
  await session.flush()
  if (!session.isUnsaved()) session.say(t('interviews:said.saved'))
}

/** Does it, and answers in words what was done: for those who do not see it, and where nothing could be done. */
function perform(doing: Doing, action: Exclude<LiveAction, { readonly kind: 'lock' | 'keys' }>): string {
  const { session, field, t } = doing
  switch (action.kind) {
    case 'rate':
      session.rate(action.value)
      return action.value === 0 ? t('interviews:said.notAssessed') : t('interviews:said.rated', { value: action.value })
    case 'next':
      return moveOn(doing, 1)
    case 'previous':
      return moveOn(doing, -1)
    case 'quote':
      return quoteLine(doing)
    case 'follow-up':
      return askNext(doing)
    case 'time':
      if (field) stampTime(session, field)
      return ''
    case 'save':
      void saveNow(doing)
      return ''
  }
}

const isReading = (action: LiveAction) => action.kind === 'next' || action.kind === 'previous' || action.kind === 'keys'

/** The palette lies over the screen, and its keys are its own. */
const isInDialog = (target: EventTarget | null) => target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null

const isQuestionMark = (event: KeyboardEvent) =>
  event.key === '?' && !(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement)

/** The keys of the live screen, also while one types; a dialog has the keys to itself. */
export function useLiveActions() {
  const { t } = useWords()
  const { session, note } = useLive()
  const [dialog, setDialog] = useState<LiveDialog | null>(null)

  useEffect(() => {
    if (dialog !== null) return
    function onKeyDown(event: KeyboardEvent) {
      if (isInDialog(event.target)) return
      const action = isQuestionMark(event) ? ({ kind: 'keys' } as const) : liveActionOf(event)
      if (!action) return
      event.preventDefault() // with Alt held, macOS would type a character and a browser open its menu
      event.stopPropagation()
      if (isLocked(session.store.getState()) && !isReading(action)) return
      if (action.kind === 'lock' || action.kind === 'keys') setDialog(action.kind)
      else session.say(perform({ session, field: note.current, t }, action))
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [session, note, t, dialog])

  return { dialog, setDialog }
}
