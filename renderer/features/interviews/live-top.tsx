import { ArrowLeft, Lock } from 'lucide-react'
import { useWords } from '../../i18n'
import { formatDateTime } from '../../i18n/format'
import { Button } from '../../ui/button'
import { ClockFace } from './clock-face'
import { useLiveState } from './live-context'

type LiveTopProps = { readonly onLeave: () => void; readonly onLock: () => void }

/** Whose interview this is, the time, and the two ways out. */
export function LiveTop({ onLeave, onLock }: LiveTopProps) {
  const { t, language } = useWords()
  const name = useLiveState(state => state.interview.candidateName)
  const role = useLiveState(state => state.interview.roleTitle)
  const title = useLiveState(state => state.interview.title)
  const kitLanguage = useLiveState(state => state.interview.kit.language)
  const lockedAtMs = useLiveState(state => state.interview.lockedAtMs)
  return (
    <header className="live-top">
      <Button tone="quiet" icon={ArrowLeft} onPress={onLeave}>
        {t(lockedAtMs === null ? 'interviews:top.leave' : 'interviews:top.back')}
      </Button>
      <h1 className="live-name">{name}</h1>
      <span className="live-what">
        <span lang={kitLanguage}>{role}</span> · {title}
      </span>
      <span className="grow" />
      <ClockFace />
      {lockedAtMs === null ? (
        <Button onPress={onLock} aria-keyshortcuts="Alt+L">
          {t('interviews:top.lock')}
        </Button>
      ) : (
        <span className="chip chip-met">
          <Lock size={13} aria-hidden />
          {t('interviews:top.lockedOn', { date: formatDateTime(lockedAtMs, language) })}
        </span>
      )}
    </header>
  )
}
