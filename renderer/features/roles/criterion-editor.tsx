import { Scale } from 'lucide-react'
import { useState } from 'react'
import { removeCriterion } from '../../../shared/domain/role-edits'
import { Criterion, CriterionGroup } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { formatList, formatNumber, formatShare } from '../../i18n/format'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import { Select } from '../../ui/select'
import { AnchorFields } from './anchor-fields'
import { CriterionLinks } from './criterion-links'
import { LineField } from './draft-field'
import { moveActions } from './move-actions'
import { moveWithin } from './move-within'
import type { CriterionProps } from './plan-part'
import { QuestionList } from './question-list'
import { changePart } from './role-parts'
import { useRemoval } from './use-removal'
import { WeightDialog } from './weight-dialog'
import { shareOfTotal } from './weight-share'

/** Moves it within its group, or takes it out and says what went with it. */
function CriterionMenu({ criterion, open, document, show }: CriterionProps) {
  const { t, language } = useWords()
  const remove = useRemoval(document)
  const { criteria, kit } = open.content
  const inGroup = criteria.filter(each => each.group === criterion.group)
  const questions = kit.questions.filter(question => question.criterionId === criterion.id).length
  const lost = [
    ...(questions > 0 ? [t('roles:side.questions', { count: questions })] : []),
    ...(kit.workSample?.criterionId === criterion.id ? [t('roles:workSample.lost')] : []),
    ...(kit.rolePlay?.criterionId === criterion.id ? [t('roles:rolePlay.lost')] : []),
  ]
  const takeOut = () => {
    const { name } = criterion
    const parts = formatList(lost, language)
    remove(
      content => removeCriterion(content, criterion.id),
      lost.length > 0 ? t('roles:criterion.removedWith', { name, parts }) : t('roles:criterion.removed', { name }),
    )
    show({ kind: 'overview' })
  }
  const place = {
    index: inGroup.indexOf(criterion),
    count: inGroup.length,
    onMove: (from: number, to: number) =>
      document.edit(content => ({
        ...content,
        criteria: moveWithin(content.criteria, each => each.group === criterion.group, { from, to }),
      })),
  }
  const removal = { id: 'remove', label: t('roles:criterion.remove'), run: takeOut, isDanger: true }
  return <Menu label={t('roles:criterion.more')} actions={[...moveActions(t, place), removal]} />
}

function Weight({ criterion, open, document }: CriterionProps) {
  const { t, language } = useWords()
  const [isOpen, setOpen] = useState(false)
  const share = formatShare(shareOfTotal(open.content.criteria, criterion), language)
  return (
    <div className="roles-weight">
      <span className="field-label" aria-hidden>
        {t('roles:weight.title')}
      </span>
      <Button icon={Scale} onPress={() => setOpen(true)}>
        <span className="visually-hidden">{t('roles:weight.title')}</span>
        <span className="num">{formatNumber(criterion.weight, language)}</span>
        <span className="hint num">{t('roles:weight.share', { share })}</span>
      </Button>
      {isOpen && (
        <WeightDialog
          criterion={criterion}
          onClose={() => setOpen(false)}
          onSave={changes => document.edit(content => ({ ...content, criteria: changePart(content.criteria, criterion.id, changes) }))}
        />
      )}
    </div>
  )
}

/** One criterion: what it is, what it follows from, what each rating stands for, and what is asked. */
export function CriterionEditor(props: CriterionProps) {
  const { criterion, document } = props
  const { t } = useWords()
  const change = (changes: Partial<Criterion>, field?: string) =>
    document.edit(content => ({ ...content, criteria: changePart(content.criteria, criterion.id, changes) }), field)
  return (
    <>
      <section className="stack" aria-label={t('roles:criterion.about', { name: criterion.name })}>
        <div className="roles-criterion-head">
          <div className="roles-criterion-name">
            <LineField
              label={t('roles:criterion.name')}
              schema={Criterion.shape.name}
              value={criterion.name}
              onChange={name => change({ name }, `${criterion.id}:name`)}
            />
          </div>
          <Select
            label={t('roles:criterion.group')}
            value={criterion.group}
            options={CriterionGroup.options.map(id => ({ id, label: t(`common:group.${id}`) }))}
            onChange={group => change({ group })}
          />
          <Weight {...props} />
          <CriterionMenu {...props} />
        </div>
        {criterion.weightReason !== '' && <p className="hint">{t('roles:weight.because', { reason: criterion.weightReason })}</p>}
        <CriterionLinks {...props} />
      </section>
      <AnchorFields criterion={criterion} onChange={(anchors, level) => change({ anchors }, `${criterion.id}:anchor${level}`)} />
      <QuestionList {...props} />
    </>
  )
}
