import type { KitStep } from '../../../shared/domain/kits'
import { useWords } from '../../i18n'
import { useLive, useLiveState } from './live-context'
import { currentStep, isLocked } from './live-state'
import { NoteField, NoteLimit } from './note-field'
import { Conflict, LeftOver } from './note-trouble'

type QuestionStep = Extract<KitStep, { readonly kind: 'question' }>
type TestStep = Exclude<KitStep, QuestionStep>

/** A long question is set smaller, so that it and its note fit into one window. */
const sizeOf = (line: string) =>
  line.length > 320 ? 'live-ask live-ask-long' : line.length > 150 ? 'live-ask live-ask-middle' : 'live-ask'

function FollowUps({ followUps }: { readonly followUps: readonly string[] }) {
  const { t } = useWords()
  const { session, note } = useLive()
  const locked = useLiveState(isLocked)
  const asked = useLiveState(state => state.asked[state.stepId])
  if (followUps.length === 0) return null
  return (
    <ul className="live-follow-ups" aria-label={t('interviews:followUps')}>
      {followUps.map((followUp, at) => (
        <li key={at}>
          <button
            type="button"
            className="live-follow-up"
            disabled={locked}
            aria-pressed={asked?.includes(at) ?? false}
            onClick={() => {
              session.toggleFollowUp(at)
              note.current?.focus()
            }}
          >
            {followUp}
          </button>
        </li>
      ))}
    </ul>
  )
}

function Paper({ title, text, isOpen = false }: { readonly title: string; readonly text: string; readonly isOpen?: boolean }) {
  if (text.trim() === '') return null
  return (
    <details className="live-paper" open={isOpen}>
      <summary>{title}</summary>
      <p>{text}</p>
    </details>
  )
}

/** What the candidate is told is open; what is for the rater only stays folded, the screen may be in sight. */
function Papers({ step }: { readonly step: TestStep }) {
  const { t } = useWords()
  if (step.kind === 'work-sample') {
    return (
      <div className="live-papers">
        <Paper title={t('interviews:paper.task')} text={step.task} isOpen />
        <Paper title={t('interviews:paper.answerKey')} text={step.answerKey} />
      </div>
    )
  }
  return (
    <div className="live-papers">
      <Paper title={t('interviews:paper.situation')} text={step.situation} isOpen />
      <Paper title={t('interviews:paper.partBrief')} text={step.partBrief} />
      <Paper title={t('interviews:paper.watchFor')} text={step.watchFor} />
    </div>
  )
}

function StepPlace({ step }: { readonly step: KitStep }) {
  const { t } = useWords()
  const kit = useLiveState(state => state.interview.kit)
  const place = { number: kit.steps.indexOf(step) + 1, count: kit.steps.length }
  const criterion = kit.criteria.find(each => each.id === step.criterionId)?.name ?? ''
  const words =
    step.kind === 'question'
      ? t('interviews:place.question', place)
      : t(`interviews:place.${step.kind}`, { ...place, minutes: step.minutes })
  return (
    <p className="live-place">
      <b lang={kit.language}>{criterion}</b> · <span className="num">{words}</span>
    </p>
  )
}

/** What is asked now, and the note: the roomy middle of the screen. */
export function StepPanel() {
  const { t } = useWords()
  const step = useLiveState(currentStep)
  const language = useLiveState(state => state.interview.kit.language)
  if (!step) return null
  const line = step.kind === 'question' ? step.text : step.title
  return (
    <section className="live-middle" aria-label={t('interviews:middle')}>
      <StepPlace step={step} />
      <div className="live-asking" key={step.id} lang={language}>
        <h2 className={sizeOf(line)}>{line}</h2>
        {step.kind === 'question' ? <FollowUps followUps={step.followUps} /> : <Papers step={step} />}
      </div>
      <Conflict />
      <LeftOver />
      <NoteField />
      <NoteLimit />
    </section>
  )
}
