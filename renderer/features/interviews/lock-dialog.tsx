import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import type { LockProblem } from '../../../shared/domain/scorecards'
import type { Failure } from '../../../shared/result'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { useLive, useLiveState } from './live-context'

type ProblemProps = { readonly problem: LockProblem; readonly isFirst: boolean; readonly onGo: (criterionId: string) => void }

function Problem({ problem, isFirst, onGo }: ProblemProps) {
  const { t } = useWords()
  const kit = useLiveState(state => state.interview.kit)
  const name = kit.criteria.find(each => each.id === problem.criterionId)?.name ?? ''
  return (
    <li>
      <button type="button" className="live-problem" autoFocus={isFirst} onClick={() => onGo(problem.criterionId)}>
        <span className="grow">
          <b lang={kit.language}>{name}</b>
          <span className="hint">{t(`interviews:lock.problem.${problem.problem}`)}</span>
        </span>
        <ArrowRight size={15} aria-hidden />
      </button>
    </li>
  )
}

/** What is still missing, each a step away; when nothing is, the last word. */
export function LockDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const { session } = useLive()
  const [refusal, setRefusal] = useState<Failure | 'unsaved' | null>(null)
  useLiveState(state => state.ratings)
  useLiveState(state => state.texts)
  const problems = session.problems()
  const unrated = problems.filter(({ problem }) => problem === 'not-rated').length

  function goTo(criterionId: string) {
    const step = session.store.getState().interview.kit.steps.find(each => each.criterionId === criterionId)
    if (step) session.go(step.id)
    onClose()
  }
  async function lock() {
    const refused = await session.lock()
    if (refused === null) onClose()
    else setRefusal(refused)
  }

  const actions = (
    <>
      <Button onPress={onClose}>{t(problems.length > 0 ? 'interviews:lock.goOn' : 'common:cancel')}</Button>
      {unrated > 0 && <Button onPress={() => session.markUnrated()}>{t('interviews:lock.markUnrated', { count: unrated })}</Button>}
      {problems.length === 0 && (
        <Button tone="primary" autoFocus onPress={() => void lock()}>
          {t('interviews:lock.lock')}
        </Button>
      )}
    </>
  )
  return (
    <Dialog title={t(problems.length > 0 ? 'interviews:lock.titleOpen' : 'interviews:lock.title')} onClose={onClose} actions={actions}>
      {problems.length > 0 ? (
        <>
          <p>{t('interviews:lock.missing')}</p>
          <ul className="live-problems">
            {problems.map((problem, at) => (
              <Problem key={problem.criterionId} problem={problem} isFirst={at === 0} onGo={goTo} />
            ))}
          </ul>
        </>
      ) : (
        <p>{t('interviews:lock.final')}</p>
      )}
      {refusal === 'unsaved' && (
        <p className="live-aside" role="alert">
          {t('interviews:lock.unsaved')}
        </p>
      )}
      {refusal !== null && refusal !== 'unsaved' && <FailureNote failure={refusal} />}
    </Dialog>
  )
}
