import { useMemo, useRef } from 'react'
import { useWords } from '../../i18n'
import { useRoleHere } from '../../place'
import { LinkButton } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Loaded } from '../../ui/loaded'
import { LiveProvider, useLiveState } from './live-context'
import { LiveScreen } from './live-screen'
import type { LiveSession } from './live-session'
import { StartPanel } from './start-panel'
import { useLiveSession } from './use-live-session'
import './live-interview.css'

function Stage() {
  useRoleHere(useLiveState(state => state.interview.roleId))
  return useLiveState(state => state.interview.status === 'planned') ? <StartPanel /> : <LiveScreen />
}

function Held({ session }: { readonly session: LiveSession }) {
  const note = useRef<HTMLTextAreaElement>(null)
  const live = useMemo(() => ({ session, note }), [session])
  return (
    <LiveProvider value={live}>
      <Stage />
    </LiveProvider>
  )
}

/** An interview with the candidate across the table: it fills the window, the navigation goes away. */
export function LiveInterview({ interviewId }: { readonly interviewId: string }) {
  const { t } = useWords()
  const load = useLiveSession(interviewId)
  if (load.kind === 'failed') {
    return (
      <main className="live-start">
        <div className="live-start-card">
          <h1>{t('interviews:missing.title')}</h1>
          <FailureNote failure={load.failure} action={<LinkButton href="/">{t('interviews:missing.home')}</LinkButton>} />
        </div>
      </main>
    )
  }
  return <Loaded load={load}>{session => <Held session={session} />}</Loaded>
}
