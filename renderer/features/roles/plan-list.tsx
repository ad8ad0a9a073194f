import { CircleDashed, Plus, Unlink } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { looseEnds, unfoundedCriteria } from '../../../shared/domain/chain'
import { unaskedCriteria } from '../../../shared/domain/role-edits'
import { CriterionGroup } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import '../../i18n/chain'
import { formatNumber } from '../../i18n/format'
import { Button } from '../../ui/button'
import { NewCriterionDialog } from './new-criterion-dialog'
import type { PlanPart, PlanProps } from './plan-part'
import './chain.css'

type ItemProps = { readonly isShown: boolean; readonly onShow: () => void; readonly fact?: ReactNode; readonly children: ReactNode }

const Item = ({ isShown, onShow, fact, children }: ItemProps) => (
  <button type="button" className="roles-item" aria-current={isShown} onClick={onShow}>
    <span className="grow">{children}</span>
    {fact !== undefined && <span className="label num roles-item-fact">{fact}</span>}
  </button>
)

type CriterionItemsProps = PlanProps & { readonly part: PlanPart; readonly group: CriterionGroup }

function CriterionItems({ open, show, part, group }: CriterionItemsProps) {
  const { t, language } = useWords()
  const { criteria, kit } = open.content
  const inGroup = criteria.filter(criterion => criterion.group === group)
  const unasked = new Set(unaskedCriteria(open.content).map(criterion => criterion.id))
  const unfounded = new Set(unfoundedCriteria(open.content).map(criterion => criterion.id))
  if (inGroup.length === 0) return null
  return (
    <>
      <h2 className="label roles-list-head">{t(`common:group.${group}`)}</h2>
      {inGroup.map(({ id, name, weight }) => {
        const questions = kit.questions.filter(question => question.criterionId === id).length
        const fact = unasked.has(id) ? (
          <CircleDashed size={13} className="roles-unknown" aria-label={t('roles:plan.unasked')} />
        ) : (
          questions || ''
        )
        return (
          <Item
            key={id}
            isShown={part.kind === 'criterion' && part.id === id}
            onShow={() => show({ kind: 'criterion', id })}
            fact={
              <>
                {weight !== 1 && <span title={t('roles:weight.title')}>× {formatNumber(weight, language)}</span>} {fact}
              </>
            }
          >
            {name}
            {unfounded.has(id) && (
              <span className="chain-item-loose">
                <Unlink size={12} aria-hidden /> {t('chain:list.unfounded')}
              </span>
            )}
          </Item>
        )
      })}
    </>
  )
}

/** Everything in the plan, by name. */
export function PlanList({ part, ...plan }: PlanProps & { readonly part: PlanPart }) {
  const { t } = useWords()
  const [isAdding, setAdding] = useState(false)
  const { open, show } = plan
  const { kit, criteria } = open.content
  const gaps = looseEnds(open.content).length
  return (
    <nav className="roles-list" aria-label={t('roles:plan.list')}>
      <Item
        isShown={part.kind === 'overview'}
        onShow={() => show({ kind: 'overview' })}
        fact={gaps > 0 ? t('roles:gap.count', { count: gaps }) : undefined}
      >
        {t('roles:plan.overview')}
      </Item>
      {CriterionGroup.options.map(group => (
        <CriterionItems key={group} group={group} part={part} {...plan} />
      ))}
      <div>
        <Button tone="quiet" icon={Plus} onPress={() => setAdding(true)} isDisabled={criteria.length >= 20}>
          {t('roles:criterion.add')}
        </Button>
      </div>
      <h2 className="label roles-list-head">{t('roles:plan.tests')}</h2>
      <Item
        isShown={part.kind === 'work-sample'}
        onShow={() => show({ kind: 'work-sample' })}
        fact={kit.workSample ? t('roles:minutes', { count: kit.workSample.minutes }) : t('roles:plan.notYet')}
      >
        {t('roles:workSample.title')}
      </Item>
      <Item
        isShown={part.kind === 'role-play'}
        onShow={() => show({ kind: 'role-play' })}
        fact={kit.rolePlay ? t('roles:minutes', { count: kit.rolePlay.minutes }) : t('roles:plan.notYet')}
      >
        {t('roles:rolePlay.title')}
      </Item>
      {isAdding && <NewCriterionDialog {...plan} onClose={() => setAdding(false)} />}
    </nav>
  )
}
