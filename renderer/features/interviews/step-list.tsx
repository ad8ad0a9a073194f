import { NotebookPen } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { KitCriterion, KitStep } from '../../../shared/domain/kits'
import type { CriterionGroup } from '../../../shared/domain/roles'
import { CriterionGroup as Groups } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { useLive, useLiveState } from './live-context'
import { textOf } from './live-state'

const lineOf = (step: KitStep) => (step.kind === 'question' ? step.text : step.title)

function StepItem({ step, number }: { readonly step: KitStep; readonly number: number }) {
  const { t } = useWords()
  const { session, note } = useLive()
  const isCurrent = useLiveState(state => state.stepId === step.id)
  const hasNote = useLiveState(state => textOf(state, step.id).trim() !== '')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li>
      <button
        ref={button}
        type="button"
        className="live-step"
        onClick={() => {
          session.go(step.id)
          note.current?.focus()
        }}
        {...(isCurrent ? { 'aria-current': 'step' as const } : {})}
      >
        <span className="num">{number}</span>
        <span className="live-step-line">{lineOf(step)}</span>
        {hasNote && <NotebookPen size={13} role="img" aria-hidden={false} aria-label={t('interviews:steps.hasNote')} />}
      </button>
    </li>
  )
}

function CriterionMark({ criterion }: { readonly criterion: KitCriterion }) {
  const { t } = useWords()
  const mark = useLiveState(({ ratings }) => {
    const rating = ratings[criterion.id]
    return rating?.isNotAssessed ? '–' : (rating?.value ?? null)
  })
  const isCurrent = useLiveState(state =>
    state.interview.kit.steps.some(step => step.id === state.stepId && step.criterionId === criterion.id),
  )
  const words =
    mark === null
      ? t('interviews:steps.unrated')
      : mark === '–'
        ? t('interviews:rating.notAssessed')
        : t('interviews:steps.rated', { value: mark })
  return (
    <h3 className={isCurrent ? 'live-criterion live-criterion-now' : 'live-criterion'}>
      <span className="live-criterion-name">{criterion.name}</span>
      <span className={mark === null ? 'live-mark live-mark-open' : mark === '–' ? 'live-mark live-mark-none' : 'live-mark'}>
        <span aria-hidden>{mark ?? ''}</span>
        <span className="visually-hidden">{words}</span>
      </span>
    </h3>
  )
}

function GroupSteps({ group }: { readonly group: CriterionGroup }) {
  const { t } = useWords()
  const kit = useLiveState(state => state.interview.kit)
  const criteria = kit.criteria.filter(criterion => criterion.group === group)
  if (criteria.length === 0) return null
  return (
    <section>
      <h2 className="live-group">{t(`common:group.${group}`)}</h2>
      {criteria.map(criterion => (
        <div key={criterion.id} lang={kit.language}>
          <CriterionMark criterion={criterion} />
          <ol>
            {kit.steps.map((step, at) => step.criterionId === criterion.id && <StepItem key={step.id} step={step} number={at + 1} />)}
          </ol>
        </div>
      ))}
    </section>
  )
}

/** Everything that is asked, in order, with what was rated and where something was written. */
export function StepList() {
  const { t } = useWords()
  return (
    <nav className="live-steps" aria-label={t('interviews:steps.title')}>
      {Groups.options.map(group => (
        <GroupSteps key={group} group={group} />
      ))}
    </nav>
  )
}
