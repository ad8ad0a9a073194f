import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { useLive, useLiveState } from './live-context'

/** Two windows wrote more than fits into one note: the user chooses, with both texts in sight. */
export function Conflict() {
  const { t } = useWords()
  const { session, note } = useLive()
  const stepId = useLiveState(state => state.stepId)
  const other = useLiveState(state => state.conflicts[state.stepId])
  if (!other) return null
  return (
    <div className="live-trouble" role="alert">
      <p>{t('interviews:conflict.text')}</p>
      <details>
        <summary>{t('interviews:conflict.show')}</summary>
        <p className="live-other">{other.text}</p>
      </details>
      <div className="row">
        <Button
          onPress={() => {
            session.notes.keepMine(stepId)
            note.current?.focus()
          }}
        >
          {t('interviews:conflict.keepMine')}
        </Button>
        <Button
          onPress={() => {
            session.notes.takeOther(stepId)
            note.current?.focus()
          }}
        >
          {t('interviews:conflict.takeOther')}
        </Button>
      </div>
    </div>
  )
}

/** Words that came too late for a scorecard that another window had locked. */
export function LeftOver() {
  const { t } = useWords()
  const text = useLiveState(state => state.leftOver[state.stepId])
  if (text === undefined) return null
  return (
    <div className="live-trouble" role="alert">
      <p>{t('interviews:leftOver')}</p>
      <textarea className="live-other" readOnly aria-label={t('interviews:leftOverLabel')} value={text} rows={3} />
    </div>
  )
}
