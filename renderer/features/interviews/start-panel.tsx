import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Failure } from '../../../shared/result'
import { useWords } from '../../i18n'
import { formatDateTime } from '../../i18n/format'
import { Button, LinkButton } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { useWanted } from '../../wanted'
import { useLive, useLiveState } from './live-context'

/** Before the candidate comes in: what is ahead, and the one button that starts the clock. */
export function StartPanel() {
  const { t, language } = useWords()
  const { session } = useLive()
  const interview = useLiveState(state => state.interview)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [, navigate] = useLocation()
  useWanted('leave-interview', () => navigate(`/roles/${interview.roleId}/interviews`))
  const { kit, candidateName, roleTitle, title, minutes, rater, plannedForMs } = interview
  const questions = kit.steps.filter(step => step.kind === 'question').length
  const tests = kit.steps.length - questions
  return (
    <main className="live-start">
      <div className="live-start-card">
        <p className="hint">
          <span lang={kit.language}>{roleTitle}</span> · {title}
        </p>
        <h1>{candidateName}</h1>
        <ul className="live-start-facts">
          {plannedForMs !== null && <li>{formatDateTime(plannedForMs, language)}</li>}
          <li>{t('interviews:start.minutes', { count: minutes })}</li>
          {questions > 0 && <li>{t('interviews:start.questions', { count: questions })}</li>}
          {tests > 0 && <li>{t('interviews:start.tests', { count: tests })}</li>}
          <li>{t('interviews:start.criteria', { count: kit.criteria.length })}</li>
          <li>{t('interviews:start.rater', { name: rater })}</li>
        </ul>
        <p className="hint">{t('interviews:start.text')}</p>
        {failure && <FailureNote failure={failure} />}
        <div className="row">
          <Button tone="primary" shortcut="↵" autoFocus onPress={() => void session.startClock().then(setFailure)}>
            {t('interviews:start.start')}
          </Button>
          <LinkButton tone="quiet" href={`/roles/${interview.roleId}/interviews`}>
            {t('interviews:start.later')}
          </LinkButton>
        </div>
      </div>
    </main>
  )
}
