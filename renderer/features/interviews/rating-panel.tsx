import { X } from 'lucide-react'
import { Label, type PressEvent, Radio, RadioGroup } from 'react-aria-components'
import type { Anchors } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { Button, IconButton } from '../../ui/button'
import { useLive, useLiveState } from './live-context'
import { currentCriterionId, evidenceLines, isLocked } from './live-state'

const levels = [1, 2, 3, 4, 5] as const

/** A click rates and gives the note back; the arrow keys stay in the scale. */
function useBackToNote() {
  const { note } = useLive()
  return ({ pointerType }: PressEvent) => {
    if (pointerType !== 'keyboard' && pointerType !== 'virtual') setTimeout(() => note.current?.focus())
  }
}

function EvidenceCount() {
  const { t } = useWords()
  const count = useLiveState(state => evidenceLines(state, currentCriterionId(state)))
  return (
    <span className={count === 0 ? 'live-evidence live-evidence-none' : 'live-evidence'}>
      {count === 0 ? t('interviews:rating.noEvidence') : t('interviews:rating.evidence', { count })}
    </span>
  )
}

function Level({
  value,
  anchors,
  language,
}: {
  readonly value: (typeof levels)[number]
  readonly anchors: Anchors
  readonly language: string
}) {
  const { t } = useWords()
  const onPress = useBackToNote()
  const anchor = anchors[value].trim()
  return (
    <Radio
      onPress={onPress}
      value={String(value)}
      className="live-level"
      aria-label={`${value}. ${anchor || t(`interviews:scale.${value}`)}`}
    >
      <b className="live-digit" aria-hidden>
        {value}
      </b>
      {anchor === '' ? <span className="live-scale">{t(`interviews:scale.${value}`)}</span> : <span lang={language}>{anchor}</span>}
    </Radio>
  )
}

function Quote() {
  const { t } = useWords()
  const { session, note } = useLive()
  const locked = useLiveState(isLocked)
  const quote = useLiveState(state => state.ratings[currentCriterionId(state)]?.quote ?? '')
  if (quote === '') return locked ? null : <p className="live-quote-hint">{t('interviews:quote.hint')}</p>
  return (
    <figure className="live-quote">
      <figcaption>{t('interviews:quote.title')}</figcaption>
      <blockquote>{quote}</blockquote>
      {!locked && (
        <IconButton
          icon={X}
          label={t('interviews:quote.remove')}
          onPress={() => {
            session.quote('')
            note.current?.focus()
          }}
        />
      )}
    </figure>
  )
}

function Clear() {
  const { t } = useWords()
  const { session, note } = useLive()
  const isRated = useLiveState(state => {
    const rating = state.ratings[currentCriterionId(state)]
    return rating !== undefined && (rating.value !== null || rating.isNotAssessed) && !isLocked(state)
  })
  if (!isRated) return null
  return (
    <Button
      tone="quiet"
      onPress={() => {
        session.clearRating()
        note.current?.focus()
      }}
    >
      {t('interviews:rating.clear')}
    </Button>
  )
}

/** The scale of the current criterion, each level beside the behaviour it stands for. */
export function RatingPanel() {
  const { t } = useWords()
  const { session } = useLive()
  const onPress = useBackToNote()
  const locked = useLiveState(isLocked)
  const criterionId = useLiveState(currentCriterionId)
  const criterion = useLiveState(({ interview }) => interview.kit.criteria.find(each => each.id === criterionId))
  const language = useLiveState(state => state.interview.kit.language)
  const chosen = useLiveState(state => {
    const rating = state.ratings[criterionId]
    return rating?.isNotAssessed ? '0' : rating?.value ? String(rating.value) : null
  })
  if (!criterion) return null
  return (
    <section className="live-rating" aria-label={t('interviews:rating.section')}>
      <RadioGroup
        key={criterionId}
        className="live-levels"
        value={chosen}
        onChange={value => session.rate(Number(value))}
        isReadOnly={locked}
        aria-keyshortcuts="Alt+1 Alt+2 Alt+3 Alt+4 Alt+5 Alt+0"
      >
        <div className="live-rating-head">
          <Label className="live-rating-title">{t(locked ? 'interviews:rating.locked' : 'interviews:rating.title')}</Label>
          <EvidenceCount />
        </div>
        {levels.map(value => (
          <Level key={value} value={value} anchors={criterion.anchors} language={language} />
        ))}
        <Radio onPress={onPress} value="0" className="live-level" aria-label={t('interviews:rating.notAssessed')}>
          <b className="live-digit" aria-hidden>
            0
          </b>
          <span>{t('interviews:rating.notAssessed')}</span>
        </Radio>
      </RadioGroup>
      <Clear />
      <Quote />
    </section>
  )
}
