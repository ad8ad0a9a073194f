import { useEffect } from 'react'
import { useWords } from '../../i18n'
import { useSaveStatus } from '../../save-status'
import { ariaShortcutOf, shortcutOf } from '../../shortcuts'
import { Button } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { useCommands } from '../../use-commands'
import { useLive, useLiveState } from './live-context'
import { isLocked } from './live-state'

/** Saved is said only when the core has acknowledged everything; a failure stays until it has passed. */
function SaveState() {
  const { t } = useWords()
  const isSaving = useSaveStatus(state => state.pending.size > 0)
  const failed = useSaveStatus(state => [...state.failures.values()][0] ?? null)
  if (failed) {
    return (
      <span className="live-saved live-saved-failed" role="alert">
        <span className="dot dot-failed" aria-hidden />
        <span>
          <b>{t('interviews:foot.notSaved')}</b> {t(`common:failure.${failed.failure.code}`)}
        </span>
        {failed.failure.code !== 'stale-edit' && <Button onPress={failed.retry}>{t('common:retry')}</Button>}
      </span>
    )
  }
  return (
    <span className="live-saved">
      <span className={isSaving ? 'dot dot-pending' : 'dot'} aria-hidden />
      {t(isSaving ? 'interviews:foot.saving' : 'interviews:foot.saved')}
    </span>
  )
}

const saidForMs = 4000

/** What the last key did: for screen readers, and for the eye where the screen alone would not tell. */
function Said() {
  const { session } = useLive()
  const said = useLiveState(state => state.said)
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => session.say(''), saidForMs)
    return () => clearTimeout(timer)
  }, [session, said])
  return (
    <span className="live-said" role="status">
      {said}
    </span>
  )
}

const keys = [
  ['Alt 1–5', 'rate'],
  ['Alt ↓', 'next'],
  ['Alt Q', 'quote'],
  ['Alt F', 'followUp'],
  ['Alt T', 'time'],
  ['Alt L', 'lock'],
] as const

export function LiveFoot({ onKeys }: { readonly onKeys: () => void }) {
  const { t, language } = useWords()
  const run = useCommands()
  const locked = useLiveState(isLocked)
  return (
    <footer className="live-foot">
      {locked ? <span className="live-saved">{t('interviews:foot.locked')}</span> : <SaveState />}
      <Said />
      <span className="live-keys">
        {(locked ? keys.filter(([, does]) => does === 'next') : keys).map(([key, does]) => (
          <span key={key}>
            <Kbd keys={key} /> {t(`interviews:keys.short.${does}`)}
          </span>
        ))}
      </span>
      <Button tone="quiet" shortcut="F1" aria-keyshortcuts="F1" onPress={onKeys}>
        {t('interviews:keys.all')}
      </Button>
      <Button
        tone="quiet"
        shortcut={shortcutOf('palette', language)}
        aria-keyshortcuts={ariaShortcutOf('palette')}
        onPress={() => void run('palette')}
      >
        {t('interviews:foot.everythingElse')}
      </Button>
    </footer>
  )
}
