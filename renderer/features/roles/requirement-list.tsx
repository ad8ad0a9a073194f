import { Plus } from 'lucide-react'
import { useState } from 'react'
import { moveItem } from '../../../shared/domain/role-edits'
import { Method, Requirement } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import { Select } from '../../ui/select'
import { LineField } from './draft-field'
import { Grip } from './grip'
import { moveActions } from './move-actions'
import { MoveNews } from './move-news'
import { changePart, insertAfter, newPartId, newRequirement } from './role-parts'
import type { RoleWorkProps } from './role-work'
import { useChainRemoval } from './use-chain-removal'
import { usePartList } from './use-part-list'

const most = 40

/** What the person needs beside education and experience: must or nice to have, and how one finds out. */
export function RequirementList({ open, document }: RoleWorkProps) {
  const { t } = useWords()
  const { requirements } = open.content
  const [newId, setNewId] = useState<string | null>(null)
  const [movedTo, setMovedTo] = useState<number | null>(null)
  const { remove, question } = useChainRemoval({ open, document })
  const add = () => {
    if (requirements.length >= most) return
    const id = newPartId()
    setNewId(id)
    document.edit(content => ({
      ...content,
      requirements: insertAfter(content.requirements, content.requirements.length - 1, newRequirement(id)),
    }))
  }
  const move = (from: number, to: number) => {
    setMovedTo(to)
    document.edit(content => ({ ...content, requirements: moveItem(content.requirements, from, to) }))
  }
  const change = (id: string, changes: Partial<Requirement>, field?: string) =>
    document.edit(content => ({ ...content, requirements: changePart(content.requirements, id, changes) }), field)
  const { list, gripProps, rowProps } = usePartList({ onMove: move, onAdd: add })
  const levels = Requirement.shape.level.options.map(id => ({ id, label: t(`roles:level.${id}`) }))
  const methods = Method.options.map(id => ({ id, label: t(`common:method.${id}`) }))
  return (
    <section aria-labelledby="roles-requirements" ref={list}>
      <div className="row roles-heading">
        <h2 id="roles-requirements">{t('roles:requirement.title')}</h2>
        <span className="hint">{t('roles:requirement.hint')}</span>
      </div>
      <ol className="roles-rows">
        {requirements.map((requirement, index) => {
          const number = index + 1
          const removal = {
            id: 'remove',
            label: t('roles:requirement.remove'),
            run: () => remove({ removedRequirementId: requirement.id }),
            isDanger: true,
          }
          return (
            <li key={requirement.id} className="roles-requirement" {...rowProps(index)}>
              <Grip label={t('roles:requirement.drag', { number })} {...gripProps(index)} />
              <LineField
                path={`requirements/${requirement.id}/text`}
                label={t('roles:requirement.text', { number })}
                isLabelHidden
                isPlain
                placeholder={t('roles:requirement.ask')}
                schema={Requirement.shape.text}
                value={requirement.text}
                onChange={text => change(requirement.id, { text }, `${requirement.id}:text`)}
                autoFocus={requirement.id === newId}
              />
              <Select
                label={t('roles:requirement.level', { number })}
                isLabelHidden
                value={requirement.level}
                options={levels}
                onChange={level => change(requirement.id, { level })}
              />
              <Select
                label={t('roles:requirement.checkedBy', { number })}
                isLabelHidden
                value={requirement.checkedBy}
                options={methods}
                onChange={checkedBy => change(requirement.id, { checkedBy })}
              />
              <Menu
                label={t('roles:requirement.more', { number })}
                actions={[...moveActions(t, { index, count: requirements.length, onMove: move }), removal]}
              />
            </li>
          )
        })}
      </ol>
      <Button tone="quiet" icon={Plus} onPress={add} isDisabled={requirements.length >= most}>
        {t('roles:requirement.add')}
      </Button>
      <MoveNews to={movedTo} count={requirements.length} />
      {question}
    </section>
  )
}
