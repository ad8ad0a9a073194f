import type { Criterion, RoleContent } from '../../../shared/domain/roles'
import type { Words } from '../../i18n'
import { formatNumber } from '../../i18n/format'
import { ruleWords } from '../../i18n/qualification-words'

function CriterionLine({ words, criterion }: { readonly words: Words; readonly criterion: Criterion }) {
  const { t, language } = words
  if (criterion.weight === 1) return <li>{criterion.name}</li>
  const weight = formatNumber(criterion.weight, language)
  return <li>{t('decisions:document.weighted', { name: criterion.name, weight, reason: criterion.weightReason })}</li>
}

/** What was asked of everyone alike: the rule, the musts, the criteria and their weights. */
export function RecordRules({ words, content }: { readonly words: Words; readonly content: RoleContent }) {
  const { t } = words
  const musts = content.requirements.filter(requirement => requirement.level === 'must')
  const isEqual = content.criteria.every(criterion => criterion.weight === 1)
  return (
    <section>
      <h3>{t('decisions:document.rules')}</h3>
      <p>{t('decisions:document.ruleSentence', { rule: ruleWords(words, content.qualification) })}</p>
      {musts.length > 0 && (
        <>
          <p className="decisions-lead">{t('decisions:document.musts')}</p>
          <ul>
            {musts.map(requirement => (
              <li key={requirement.id}>{requirement.text}</li>
            ))}
          </ul>
        </>
      )}
      <p className="decisions-lead">{t(isEqual ? 'decisions:document.criteriaEqual' : 'decisions:document.criteriaWeighted')}</p>
      <ul>
        {content.criteria.map(criterion => (
          <CriterionLine key={criterion.id} words={words} criterion={criterion} />
        ))}
      </ul>
    </section>
  )
}
