import { Pause, Play } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '../../i18n'
import { formatClock } from '../../i18n/format'
import { IconButton } from '../../ui/button'
import { useLive, useLiveState } from './live-context'
import { elapsedMs, isLocked, type LiveState } from './live-state'

const minuteMs = 60_000

function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [isRunning])
  return now
}

const stepMs = (state: LiveState, spent: number) => (state.spentMs[state.stepId] ?? 0) + Math.max(0, spent - state.stepSinceMs)

function TimeLeft({ spentMs }: { readonly spentMs: number }) {
  const { t } = useWords()
  const minutes = useLiveState(state => state.interview.minutes)
  const locked = useLiveState(isLocked)
  const leftMs = minutes * minuteMs - spentMs
  if (leftMs < 0) return <span className="live-over">{t('interviews:clock.over', { over: Math.ceil(-leftMs / minuteMs), minutes })}</span>
  if (locked) return t('interviews:clock.of', { minutes })
  return <span className="live-left">{t('interviews:clock.left', { minutes, left: Math.ceil(leftMs / minuteMs) })}</span>
}

/** The time that was spent and that is left. Its ticks move nothing else on the screen. */
export function ClockFace() {
  const { t } = useWords()
  const { session, note } = useLive()
  const isRunning = useLiveState(state => state.interview.runningSinceMs !== null)
  const locked = useLiveState(isLocked)
  const interview = useLiveState(state => state.interview)
  useLiveState(state => state.stepId)
  const now = Math.max(useNow(isRunning), interview.runningSinceMs ?? 0)
  const shown = session.store.getState()
  const spentMs = elapsedMs(shown, now)
  const share = spentMs / (interview.minutes * minuteMs)
  return (
    <div className="live-clock">
      <span className="live-time num" role="timer" aria-label={t('interviews:clock.label')}>
        {formatClock(spentMs)}
      </span>
      {share < 1 && (
        <span className="live-progress" aria-hidden>
          <i style={{ width: `${share * 100}%` }} />
        </span>
      )}
      <span className="live-times num">
        <TimeLeft spentMs={spentMs} />
        {!locked && <span className="live-this"> · {t('interviews:clock.thisStep', { time: formatClock(stepMs(shown, spentMs)) })}</span>}
      </span>
      {!locked && (
        <IconButton
          icon={isRunning ? Pause : Play}
          label={t(isRunning ? 'interviews:clock.pause' : 'interviews:clock.resume')}
          onPress={() => {
            void (isRunning ? session.stopClock() : session.startClock())
            note.current?.focus()
          }}
        />
      )}
    </div>
  )
}
