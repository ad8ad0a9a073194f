import { useEffect, useState } from 'react'
import { api } from '../../api'
import { beforeLeaving } from '../../leaving'
import { type Load, loading } from '../../load'
import { LiveSession } from './live-session'

/** Sessions that were left with something unsaved: opening the interview again finds the words still there. */
const unfinished = new Map<string, LiveSession>()

async function openSession(interviewId: string): Promise<Load<LiveSession>> {
  const kept = unfinished.get(interviewId)
  if (kept) {
    void kept.refresh()
    return { kind: 'ready', value: kept }
  }
  const answer = await api.interviews.get({ interviewId })
  return answer.ok ? { kind: 'ready', value: new LiveSession(api.interviews, answer.value) } : { kind: 'failed', failure: answer.error }
}

async function leave(session: LiveSession): Promise<void> {
  unfinished.set(session.interviewId, session)
  await Promise.all([session.flush(), session.stopClock()])
  if (!session.isUnsaved()) unfinished.delete(session.interviewId)
}

/** Stops the clock when the window is closed (savers send what they hold by themselves), catches up with other windows when it is shown again. */
function watchWindow(session: LiveSession): () => void {
  const watch = new AbortController()
  const { signal } = watch
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void session.refresh(), { signal })
  window.addEventListener('focus', () => void session.refresh(), { signal })
  window.addEventListener('pagehide', () => void session.stopClock(), { signal })
  const stopAsking = beforeLeaving(() => session.stopClock())
  // Electron would not ask but refuse to close: there the window's own process waits for the last save
  const asks = (event: BeforeUnloadEvent) => session.isUnsaved() && event.preventDefault()
  if (!window.bridge) window.addEventListener('beforeunload', asks, { signal })
  return () => {
    watch.abort()
    stopAsking()
  }
}

/** Opens an interview for as long as its screen is shown; the clock runs meanwhile if it was started before. */
export function useLiveSession(interviewId: string): Load<LiveSession> {
  const [load, setLoad] = useState<Load<LiveSession>>(loading)
  useEffect(() => {
    let isShown = true
    let stop = () => {}
    void openSession(interviewId).then(opened => {
      if (!isShown) return
      setLoad(opened)
      if (opened.kind !== 'ready') return
      const session = opened.value
      if (session.store.getState().interview.status === 'running') void session.startClock()
      const unwatch = watchWindow(session)
      stop = () => {
        unwatch()
        void leave(session)
      }
    })
    return () => {
      isShown = false
      stop()
    }
  }, [interviewId])
  return load
}
