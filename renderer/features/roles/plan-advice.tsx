import { useState } from 'react'
import { advisedCriteria, testsOthers } from '../../../shared/domain/coverage'
import { useWords, wordsIn } from '../../i18n'
import '../../i18n/chain'
import { Button } from '../../ui/button'
import { NewCriterionDialog } from './new-criterion-dialog'
import { canRate } from './plan-mend'
import type { PlanProps } from './plan-part'
import { newRolePlay } from './role-parts'

/** How many criteria there are against how many one conversation can carry. */
function NumberAdvice({ open }: PlanProps) {
  const { t } = useWords()
  const count = open.content.criteria.length
  const isFew = count < advisedCriteria.fewest
  const isMany = count > advisedCriteria.most
  return (
    <div className={isFew || isMany ? 'chain-advice' : 'chain-advice chain-advice-kept'}>
      <p>
        {isFew && t('roles:coverage.few', { count })}
        {isMany && t('roles:coverage.many', { count })}
        {!isFew && !isMany && t('chain:advice.fair', { count })} <span className="hint">{t('chain:advice.source')}</span>
      </p>
    </div>
  )
}

/** Dealing with people is tested, not guessed: leads to the role-play, or to the criterion that it would show. */
function OthersAdvice(plan: PlanProps) {
  const { t } = useWords()
  const [isNaming, setNaming] = useState(false)
  const { open, document, show } = plan
  const { content } = open
  if (testsOthers(content)) return null
  const others = content.criteria.find(criterion => criterion.group === 'others')
  const hasPlay = content.kit.rolePlay !== null
  const addPlay = (criterionId: string) => {
    const title = wordsIn(content.language).t('roles:rolePlay.title')
    document.edit(now => ({ ...now, kit: { ...now.kit, rolePlay: now.kit.rolePlay ?? newRolePlay(title, criterionId) } }))
    show({ kind: 'role-play' })
  }
  return (
    <div className="chain-advice">
      <p>{others ? t('chain:others.untested') : t('chain:others.unrated')}</p>
      {others && <Button onPress={() => addPlay(others.id)}>{hasPlay ? t('chain:others.openPlay') : t('chain:others.addPlay')}</Button>}
      {!others && canRate(plan) && <Button onPress={() => setNaming(true)}>{t('chain:others.addCriterion')}</Button>}
      {isNaming && <NewCriterionDialog {...plan} group="others" onClose={() => setNaming(false)} />}
    </div>
  )
}

/** What is worth knowing about the plan as a whole. */
export const PlanAdvice = (plan: PlanProps) => (
  <div className="stack">
    <NumberAdvice {...plan} />
    <OthersAdvice {...plan} />
  </div>
)
