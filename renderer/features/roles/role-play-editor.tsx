import { MessagesSquare } from 'lucide-react'
import { type RoleContent, RolePlay } from '../../../shared/domain/roles'
import { useWords, wordsIn } from '../../i18n'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { DraftField } from './draft-field'
import type { PlanProps } from './plan-part'
import { newRolePlay } from './role-parts'
import { TestHead } from './test-head'
import { useRemoval } from './use-removal'

const longest = 120
const parts = ['situation', 'partBrief', 'watchFor'] as const

const withPlay = (content: RoleContent, rolePlay: RolePlay | null): RoleContent => ({ ...content, kit: { ...content.kit, rolePlay } })

function NoPlay({ open, document }: PlanProps) {
  const { t } = useWords()
  const { criteria, language } = open.content
  const criterion = criteria.find(each => each.group === 'others') ?? criteria[0]
  const title = wordsIn(language).t('roles:rolePlay.title')
  const add = (criterionId: string) => document.edit(content => withPlay(content, newRolePlay(title, criterionId)))
  return (
    <EmptyState
      icon={MessagesSquare}
      title={t('roles:rolePlay.none')}
      action={criterion && <Button onPress={() => add(criterion.id)}>{t('roles:rolePlay.add')}</Button>}
    >
      {criterion ? t('roles:rolePlay.why') : t('roles:test.criterionFirst')}
    </EmptyState>
  )
}

/** A situation with another person, played the same way with everybody. */
export function RolePlayEditor(plan: PlanProps) {
  const { t } = useWords()
  const { open, document } = plan
  const remove = useRemoval(document)
  const { rolePlay } = open.content.kit
  if (!rolePlay) return <NoPlay {...plan} />
  const change = (changes: Partial<RolePlay>, field?: string) =>
    document.edit(content => withPlay(content, content.kit.rolePlay && { ...content.kit.rolePlay, ...changes }), field && `play:${field}`)
  return (
    <section className="stack" aria-labelledby="roles-play">
      <h2 id="roles-play">{t('roles:rolePlay.title')}</h2>
      <TestHead
        test={rolePlay}
        content={open.content}
        longest={longest}
        removeLabel={t('roles:rolePlay.remove')}
        onChange={change}
        onRemove={() => remove(content => withPlay(content, null), t('roles:rolePlay.removed'))}
      />
      {parts.map(part => (
        <DraftField
          key={part}
          label={t(`roles:rolePlay.${part}`)}
          hint={t(`roles:rolePlay.hint.${part}`)}
          rows={4}
          schema={RolePlay.shape[part]}
          value={rolePlay[part]}
          onChange={value => change({ [part]: value }, part)}
        />
      ))}
    </section>
  )
}
