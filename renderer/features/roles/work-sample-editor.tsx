import { FileSpreadsheet } from 'lucide-react'
import { type RoleContent, WorkSample } from '../../../shared/domain/roles'
import { useWords, wordsIn } from '../../i18n'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { DraftField } from './draft-field'
import type { PlanProps } from './plan-part'
import { TestHead } from './test-head'
import { useRemoval } from './use-removal'

const longest = 240

const withSample = (content: RoleContent, workSample: WorkSample | null): RoleContent => ({
  ...content,
  kit: { ...content.kit, workSample },
})

function NoSample({ open, document }: PlanProps) {
  const { t } = useWords()
  const { criteria, language } = open.content
  const criterion = criteria.find(each => each.group === 'work') ?? criteria[0]
  const title = wordsIn(language).t('roles:workSample.title')
  const add = (criterionId: string) =>
    document.edit(content => withSample(content, { title, criterionId, minutes: 20, task: '', answerKey: '' }))
  return (
    <EmptyState
      icon={FileSpreadsheet}
      title={t('roles:workSample.none')}
      action={criterion && <Button onPress={() => add(criterion.id)}>{t('roles:workSample.add')}</Button>}
    >
      {criterion ? t('roles:workSample.why') : t('roles:test.criterionFirst')}
    </EmptyState>
  )
}

/** A piece of the job that everybody is given in the same form, and what a right answer holds. */
export function WorkSampleEditor(plan: PlanProps) {
  const { t } = useWords()
  const { open, document } = plan
  const remove = useRemoval(document)
  const { workSample } = open.content.kit
  if (!workSample) return <NoSample {...plan} />
  const change = (changes: Partial<WorkSample>, field?: string) =>
    document.edit(
      content => withSample(content, content.kit.workSample && { ...content.kit.workSample, ...changes }),
      field && `sample:${field}`,
    )
  return (
    <section className="stack" aria-labelledby="roles-sample">
      <h2 id="roles-sample">{t('roles:workSample.title')}</h2>
      <TestHead
        test={workSample}
        content={open.content}
        longest={longest}
        removeLabel={t('roles:workSample.remove')}
        onChange={change}
        onRemove={() => remove(content => withSample(content, null), t('roles:workSample.removed'))}
      />
      <DraftField
        label={t('roles:workSample.task')}
        hint={t('roles:workSample.taskHint')}
        rows={8}
        schema={WorkSample.shape.task}
        value={workSample.task}
        onChange={task => change({ task }, 'task')}
      />
      <DraftField
        label={t('roles:workSample.answerKey')}
        hint={t('roles:test.raterOnly')}
        rows={6}
        schema={WorkSample.shape.answerKey}
        value={workSample.answerKey}
        onChange={answerKey => change({ answerKey }, 'answerKey')}
      />
    </section>
  )
}
