import { memo } from 'react'
import type { QualificationRule } from '../../../shared/domain/qualification'
import type { Criterion, Method } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { formatNumber } from '../../i18n/format'
import { ruleWords } from '../../i18n/qualification-words'
import type { MustRow } from './comparison-rows'
import { keyOf } from './spots'

/** A must at the left of its row: the requirement's words, or the rule as a sentence. */
export function MustHead({ row, rule }: { readonly row: MustRow; readonly rule: QualificationRule }) {
  const words = useWords()
  return (
    <th scope="row" aria-colindex={1}>
      <span className={row.requirement ? 'comparison-row-name' : 'comparison-row-rule'}>
        {row.requirement?.text ?? ruleWords(words, rule)}
      </span>
      <span className="comparison-row-hint">
        {row.requirement ? words.t(`common:method.${row.requirement.checkedBy}`) : words.t('comparison:rule')}
      </span>
    </th>
  )
}

type CriterionHeadProps = {
  readonly criterion: Criterion
  /** Joined by commas, so that an unchanged head is not drawn again. */
  readonly methods: string
  readonly isActive: boolean
}

/** A criterion at the left of its row, with the weight that can be changed there. */
export const CriterionHead = memo(
  function CriterionHead({ criterion, methods, isActive }: CriterionHeadProps) {
    const { t, language } = useWords()
    const named = methodsFrom(methods).map(method => t(`common:method.${method}`))
    const isEqual = criterion.weight === 1
    return (
      <th scope="row" aria-colindex={1}>
        <span className="comparison-row-name">{criterion.name}</span>
        <span className="comparison-row-hint">
          {named.length > 0 && `${named.join(', ')} · `}
          <button
            type="button"
            className={isEqual ? 'comparison-weight' : 'comparison-weight comparison-weight-changed'}
            data-spot={keyOf({ applicationId: null, rowId: criterion.id })}
            tabIndex={isActive ? 0 : -1}
            title={isEqual ? t('comparison:weight.equal') : criterion.weightReason}
            aria-haspopup="dialog"
          >
            {t('comparison:weight.words', { weight: formatNumber(criterion.weight, language) })}
          </button>
        </span>
      </th>
    )
  },
  (before, after) =>
    before.isActive === after.isActive &&
    before.methods === after.methods &&
    JSON.stringify(before.criterion) === JSON.stringify(after.criterion),
)

const methods: readonly Method[] = ['interview', 'work-sample', 'role-play']
const methodsFrom = (joined: string) => methods.filter(method => joined.split(',').includes(method))
