import { type Criterion, CriterionGroup, type RoleContent } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import '../../i18n/chain'
import { formatList, formatNumber, formatShare } from '../../i18n/format'
import type { PlanProps } from './plan-part'
import { shareOfTotal } from './weight-share'

/** How a criterion is asked about, each way in a few words. */
function useWays(content: RoleContent) {
  const { t, language } = useWords()
  const { questions, workSample, rolePlay } = content.kit
  return ({ id }: Criterion): string => {
    const count = questions.filter(question => question.criterionId === id).length
    const ways = [
      ...(count > 0 ? [t('roles:side.questions', { count })] : []),
      ...(workSample?.criterionId === id ? [t('common:method.work-sample')] : []),
      ...(rolePlay?.criterionId === id ? [t('common:method.role-play')] : []),
    ]
    return formatList(ways, language)
  }
}

/** Every criterion on one line: what it follows from, how it is asked about, how much it weighs. */
export function PlanTable({ open, show }: PlanProps) {
  const { t, language } = useWords()
  const { content } = open
  const waysOf = useWays(content)
  const rows = CriterionGroup.options.flatMap(group => content.criteria.filter(criterion => criterion.group === group))
  if (rows.length === 0) return null
  return (
    <section className="stack" aria-labelledby="roles-criteria">
      <h2 id="roles-criteria">{t('chain:criteria.title')}</h2>
      <table className="roles-table">
        <caption className="visually-hidden">{t('roles:plan.overview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('roles:table.criterion')}</th>
            <th scope="col">{t('roles:table.follows')}</th>
            <th scope="col">{t('roles:table.asked')}</th>
            <th scope="col" className="roles-number">
              {t('roles:weight.title')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(criterion => (
            <tr key={criterion.id}>
              <th scope="row">
                <button type="button" className="roles-link" onClick={() => show({ kind: 'criterion', id: criterion.id })}>
                  {criterion.name}
                </button>
                <span className="label">{t(`common:group.${criterion.group}`)}</span>
              </th>
              <td>{t('roles:table.links', { count: criterion.dutyIds.length + criterion.requirementIds.length })}</td>
              <td>{waysOf(criterion) || <span className="roles-unknown">{t('roles:plan.unasked')}</span>}</td>
              <td className="num roles-number" title={criterion.weightReason}>
                {formatNumber(criterion.weight, language)}{' '}
                <span className="hint">{formatShare(shareOfTotal(content.criteria, criterion), language)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
