import { CircleCheck, CircleDashed } from 'lucide-react'
import type { Criterion } from '../../../shared/domain/roles'
import { RoleKit } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { formatList } from '../../i18n/format'
import { Button } from '../../ui/button'
import { NumberField } from '../../ui/number-field'
import { advised, type PlanGap, planGaps } from './plan-gaps'
import type { PlanProps } from './plan-part'
import { PlanTable } from './plan-table'
import { newCriterion, newPartId } from './role-parts'

const longestName = 120

/** The criterion that would close a gap; null where one exists and only a question is missing. */
function criterionFor(gap: PlanGap): Criterion | null {
  const named = (text: string) => newCriterion(newPartId(), text.trim().slice(0, longestName), 'work')
  if (gap.kind === 'duty') return { ...named(gap.duty.what), dutyIds: [gap.duty.id] }
  if (gap.kind === 'must') return { ...named(gap.requirement.text), requirementIds: [gap.requirement.id] }
  return null
}

function GapLine({ gap, document, show }: Pick<PlanProps, 'document' | 'show'> & { readonly gap: PlanGap }) {
  const { t } = useWords()
  const text = gap.kind === 'duty' ? gap.duty.what : gap.kind === 'must' ? gap.requirement.text : gap.criterion.name
  const mend = () => {
    const criterion = criterionFor(gap)
    if (criterion) document.edit(content => ({ ...content, criteria: [...content.criteria, criterion] }))
    const id = criterion?.id ?? (gap.kind === 'unasked' ? gap.criterion.id : '')
    show({ kind: 'criterion', id })
  }
  return (
    <li className="roles-plan-gap">
      <CircleDashed size={15} className="roles-unknown" aria-hidden />
      <span className="grow">
        {text} <span className="hint">{t(`roles:planGap.${gap.kind}`)}</span>
      </span>
      <Button tone="quiet" onPress={mend} aria-label={`${t(`roles:planGap.mend.${gap.kind}`)}, ${text}`}>
        {t(`roles:planGap.mend.${gap.kind}`)}
      </Button>
    </li>
  )
}

function Coverage({ open, document, show }: PlanProps) {
  const { t } = useWords()
  const gaps = planGaps(open.content)
  const count = open.content.criteria.length
  const isFew = count < advised.fewest
  return (
    <section aria-labelledby="roles-coverage" className="stack">
      <h2 id="roles-coverage">{t('roles:coverage.title')}</h2>
      {(isFew || count > advised.most) && (
        <p className="roles-advice">{isFew ? t('roles:coverage.few', { count }) : t('roles:coverage.many', { count })}</p>
      )}
      {gaps.length === 0 && count > 0 && (
        <p className="roles-whole">
          <CircleCheck size={15} aria-hidden />
          {t('roles:coverage.whole')}
        </p>
      )}
      {gaps.length > 0 && (
        <ul>
          {gaps.map(gap => (
            <GapLine
              key={gap.kind === 'duty' ? gap.duty.id : gap.kind === 'must' ? gap.requirement.id : gap.criterion.id}
              gap={gap}
              document={document}
              show={show}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function Time({ open, document }: PlanProps) {
  const { t, language } = useWords()
  const { kit } = open.content
  const tests = [
    ...(kit.workSample ? [t('roles:time.workSample', { count: kit.workSample.minutes })] : []),
    ...(kit.rolePlay ? [t('roles:time.rolePlay', { count: kit.rolePlay.minutes })] : []),
  ]
  const { minValue, maxValue } = RoleKit.shape.minutes
  return (
    <section aria-labelledby="roles-time" className="stack">
      <h2 id="roles-time">{t('roles:time.title')}</h2>
      <div className="row">
        <div className="roles-minutes">
          <NumberField
            label={t('roles:time.minutes')}
            value={kit.minutes}
            minimum={minValue ?? 5}
            maximum={maxValue ?? 480}
            onChange={minutes => minutes !== null && document.edit(content => ({ ...content, kit: { ...content.kit, minutes } }))}
          />
        </div>
        <p className="hint grow">
          {t('roles:side.questions', { count: kit.questions.length })}
          {tests.length > 0 && <>. {t('roles:time.tests', { tests: formatList(tests, language) })}</>}
        </p>
      </div>
    </section>
  )
}

/** The plan as a whole: what it leaves open, how long it takes, and every criterion on one line. */
export const PlanOverview = (plan: PlanProps) => (
  <>
    <Coverage {...plan} />
    <PlanTable {...plan} />
    <Time {...plan} />
  </>
)
