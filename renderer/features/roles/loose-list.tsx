import { CircleCheck, CircleDashed } from 'lucide-react'
import { looseEnds } from '../../../shared/domain/chain'
import { coverageOf } from '../../../shared/domain/coverage'
import type { RoleContent } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import '../../i18n/chain'
import { Button } from '../../ui/button'
import { mendLooseEnd, type PlanEnd } from './plan-mend'
import type { PlanProps } from './plan-part'

/** What is loose, by name. */
function nameOf(end: PlanEnd, { criteria }: RoleContent): string {
  switch (end.kind) {
    case 'question':
      return criteria.find(criterion => criterion.id === end.question.criterionId)?.name ?? ''
    case 'test':
      return end.title
    default:
      return end.criterion.name
  }
}

const keyOf = (end: PlanEnd): string => {
  if (end.kind === 'question') return end.question.id
  return end.kind === 'test' ? end.test : `${end.kind}-${end.criterion.id}`
}

/** What the map does not show: it names the duties and musts, and for each the first criterion that nothing asks about. */
function endsBesideMap(content: RoleContent): readonly PlanEnd[] {
  const inMap = coverageOf(content).map(({ hole }) => (hole?.kind === 'unasked' ? hole.criterionId : null))
  return looseEnds(content)
    .filter(end => end.kind !== 'duty' && end.kind !== 'must')
    .filter(end => end.kind !== 'unasked' || !inMap.includes(end.criterion.id))
}

function LooseLine({ end, ...plan }: PlanProps & { readonly end: PlanEnd }) {
  const { t } = useWords()
  const name = nameOf(end, plan.open.content)
  const mend = t(`chain:mend.${end.kind}`)
  return (
    <li className="roles-plan-gap">
      <CircleDashed size={15} className="roles-unknown" aria-hidden />
      <span className="grow">
        {name} <span className="hint">{t(`chain:end.${end.kind}`)}</span>
      </span>
      <Button tone="quiet" onPress={() => mendLooseEnd(plan, end)} aria-label={`${mend}, ${name}`}>
        {mend}
      </Button>
    </li>
  )
}

/** Loose ends beside the duties and musts of the map; where nothing at all is loose, that. */
export function LooseList(plan: PlanProps) {
  const { t } = useWords()
  const { content } = plan.open
  const ends = endsBesideMap(content)
  if (content.criteria.length > 0 && looseEnds(content).length === 0) {
    return (
      <p className="roles-whole">
        <CircleCheck size={15} aria-hidden />
        {t('roles:coverage.whole')}
      </p>
    )
  }
  if (ends.length === 0) return null
  return (
    <ul aria-label={t('chain:end.title')}>
      {ends.map(end => (
        <LooseLine key={keyOf(end)} end={end} {...plan} />
      ))}
    </ul>
  )
}
