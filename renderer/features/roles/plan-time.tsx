import { CircleAlert } from 'lucide-react'
import { kitTime, minutesPerQuestion } from '../../../shared/domain/coverage'
import { RoleKit } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import '../../i18n/chain'
import { Button } from '../../ui/button'
import { NumberField } from '../../ui/number-field'
import type { PlanProps } from './plan-part'

/** What the questions and tests add up to, line by line, against the length that is planned. */
export function PlanTime({ open, document }: PlanProps) {
  const { t } = useWords()
  const { kit } = open.content
  const time = kitTime(kit)
  const plan = (minutes: number) => document.edit(content => ({ ...content, kit: { ...content.kit, minutes } }))
  const { minValue, maxValue } = RoleKit.shape.minutes
  const lines = [
    { id: 'questions', label: t('chain:time.questions', { count: time.questionCount, each: minutesPerQuestion }), minutes: time.questions },
    ...(kit.workSample ? [{ id: 'work-sample', label: t('roles:workSample.title'), minutes: time.workSample }] : []),
    ...(kit.rolePlay ? [{ id: 'role-play', label: t('roles:rolePlay.title'), minutes: time.rolePlay }] : []),
    { id: 'sum', label: t('chain:time.sum'), minutes: time.sum },
  ]
  const left = time.planned - time.sum
  return (
    <section aria-labelledby="roles-time" className="stack">
      <div className="row roles-heading">
        <h2 id="roles-time">{t('chain:time.title')}</h2>
        <span className="hint">{t('chain:time.assumed', { count: minutesPerQuestion })}</span>
      </div>
      <div className="chain-time">
        <dl className="chain-sum">
          {lines.map(({ id, label, minutes }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd className="num">{t('roles:minutes', { count: minutes })}</dd>
            </div>
          ))}
        </dl>
        <div className="chain-planned">
          <NumberField
            label={t('chain:time.planned')}
            value={kit.minutes}
            minimum={minValue ?? 5}
            maximum={maxValue ?? 480}
            onChange={minutes => minutes !== null && plan(minutes)}
          />
          {time.over === 0 && left > 0 && <p className="hint">{t('chain:time.left', { count: left })}</p>}
          {time.over === 0 && left === 0 && <p className="hint">{t('chain:time.exact')}</p>}
          {time.over > 0 && (
            <>
              <p className="chain-warning">
                <CircleAlert size={15} aria-hidden />
                {t('chain:time.over', { count: time.over })}
              </p>
              {time.advised > time.planned && (
                <Button onPress={() => plan(time.advised)}>{t('chain:time.set', { count: time.advised })}</Button>
              )}
            </>
          )}
        </div>
      </div>
    </section>
  )
}
