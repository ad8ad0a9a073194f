import { Plus } from 'lucide-react'
import { Fragment, memo, useState } from 'react'
import type { Language } from '../../../shared/domain/language'
import { type Condition, isBeyondLife, type QualificationRule } from '../../../shared/domain/qualification'
import { useWords, wordsIn } from '../../i18n'
import '../../i18n/coach'
import { conditionWords, ruleWords } from '../../i18n/qualification-words'
import { Button } from '../../ui/button'
import { ConditionDialog } from './condition-dialog'
import { placeCondition, removeCondition, type Spot } from './qualification-edits'
import type { RoleDocument } from './role-document'

const most = 6

type BuilderProps = { readonly language: Language; readonly qualification: QualificationRule; readonly document: RoleDocument }

/** The combination of education and experience: each line one way, "and" within, "or" between; read back as one sentence. */
export const QualificationBuilder = memo(function QualificationBuilder({ language, qualification, document }: BuilderProps) {
  const { t } = useWords()
  const [spot, setSpot] = useState<Spot | null>(null)
  const words = wordsIn(language)
  const save = (rule: QualificationRule) => document.edit(content => ({ ...content, qualification: rule }))
  const chosen: Condition | undefined = spot ? qualification.branches[spot.branch]?.conditions[spot.place] : undefined
  return (
    <section aria-labelledby="roles-qualification">
      <div className="row roles-heading">
        <h2 id="roles-qualification">{t('roles:qualification.title')}</h2>
        <span className="hint">{t('roles:qualification.hint')}</span>
      </div>
      <div className="card roles-rule">
        {qualification.branches.map(({ conditions }, branch) => (
          <Fragment key={branch}>
            {branch > 0 && <div className="label roles-or">{t('roles:qualification.or')}</div>}
            <div className="roles-branch">
              {conditions.map((condition, place) => (
                <Fragment key={place}>
                  {place > 0 && <span>{t('roles:qualification.and')}</span>}
                  <Button onPress={() => setSpot({ branch, place })}>{conditionWords(words, condition)}</Button>
                </Fragment>
              ))}
              {conditions.length < most && (
                <Button tone="quiet" icon={Plus} onPress={() => setSpot({ branch, place: conditions.length })}>
                  {t('roles:qualification.addAnd')}
                </Button>
              )}
            </div>
            {isBeyondLife({ conditions }) && (
              <p className="field-problem" role="alert">
                {t('coach:beyondLife')}
              </p>
            )}
          </Fragment>
        ))}
        {qualification.branches.length < most && (
          <Button tone="quiet" icon={Plus} onPress={() => setSpot({ branch: qualification.branches.length, place: 0 })}>
            {qualification.branches.length === 0 ? t('roles:qualification.addFirst') : t('roles:qualification.addOr')}
          </Button>
        )}
        <p className="roles-said" lang={language}>
          {ruleWords(words, qualification)}
        </p>
      </div>
      {spot && (
        <ConditionDialog
          condition={chosen ?? null}
          words={words}
          onClose={() => setSpot(null)}
          onSave={condition => save(placeCondition(qualification, spot, condition))}
          onRemove={() => save(removeCondition(qualification, spot))}
        />
      )}
    </section>
  )
})
