import { Plus } from 'lucide-react'
import { memo, useCallback, useState } from 'react'
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
import type { RoleDocument } from './role-document'
import { changePart, insertAfter, newPartId, newRequirement } from './role-parts'
import { useChainRemoval } from './use-chain-removal'
import { type PartRowProps, usePartList } from './use-part-list'

const most = 40

type RowProps = PartRowProps & {
  readonly requirement: Requirement
  readonly index: number
  readonly count: number
  readonly isNew: boolean
  readonly onChange: (id: string, changes: Partial<Requirement>, field?: string) => void
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: (id: string) => void
}

/** One requirement; while one types, only the row that changes is drawn anew. */
const RequirementRow = memo(function RequirementRow({ requirement, index, count, isNew, rowProps, gripProps, ...act }: RowProps) {
  const { t } = useWords()
  const { id, text, level, checkedBy } = requirement
  const number = index + 1
  const levels = Requirement.shape.level.options.map(each => ({ id: each, label: t(`roles:level.${each}`) }))
  const methods = Method.options.map(each => ({ id: each, label: t(`common:method.${each}`) }))
  const remove = { id: 'remove', label: t('roles:requirement.remove'), run: () => act.onRemove(id), isDanger: true }
  return (
    <li className="roles-requirement" {...rowProps(index)}>
      <Grip label={t('roles:requirement.drag', { number })} {...gripProps(index)} />
      <LineField
        path={`requirements/${id}/text`}
        label={t('roles:requirement.text', { number })}
        isLabelHidden
        isPlain
        placeholder={t('roles:requirement.ask')}
        schema={Requirement.shape.text}
        value={text}
        onChange={typed => act.onChange(id, { text: typed }, `${id}:text`)}
        autoFocus={isNew}
      />
      <Select
        label={t('roles:requirement.level', { number })}
        isLabelHidden
        value={level}
        options={levels}
        onChange={chosen => act.onChange(id, { level: chosen })}
      />
      <Select
        label={t('roles:requirement.checkedBy', { number })}
        isLabelHidden
        value={checkedBy}
        options={methods}
        onChange={chosen => act.onChange(id, { checkedBy: chosen })}
      />
      <Menu label={t('roles:requirement.more', { number })} actions={[...moveActions(t, { index, count, onMove: act.onMove }), remove]} />
    </li>
  )
})

type RequirementListProps = { readonly requirements: readonly Requirement[]; readonly document: RoleDocument }

/** What the person needs beside education and experience: must or nice to have, and how one finds out. */
export const RequirementList = memo(function RequirementList({ requirements, document }: RequirementListProps) {
  const { t } = useWords()
  const [newId, setNewId] = useState<string | null>(null)
  const [movedTo, setMovedTo] = useState<number | null>(null)
  const { remove, question } = useChainRemoval(document)
  const add = () => {
    if (requirements.length >= most) return
    const id = newPartId()
    setNewId(id)
    document.edit(content => ({
      ...content,
      requirements: insertAfter(content.requirements, content.requirements.length - 1, newRequirement(id)),
    }))
  }
  const move = useCallback(
    (from: number, to: number) => {
      setMovedTo(to)
      document.edit(content => ({ ...content, requirements: moveItem(content.requirements, from, to) }))
    },
    [document],
  )
  const change = useCallback(
    (id: string, changes: Partial<Requirement>, field?: string) =>
      document.edit(content => ({ ...content, requirements: changePart(content.requirements, id, changes) }), field),
    [document],
  )
  const removeRequirement = useCallback((removedRequirementId: string) => remove({ removedRequirementId }), [remove])
  const { list, gripProps, rowProps } = usePartList({ onMove: move, onAdd: add })
  return (
    <section aria-labelledby="roles-requirements" ref={list}>
      <div className="row roles-heading">
        <h2 id="roles-requirements">{t('roles:requirement.title')}</h2>
        <span className="hint">{t('roles:requirement.hint')}</span>
      </div>
      <ol className="roles-rows">
        {requirements.map((requirement, index) => (
          <RequirementRow
            key={requirement.id}
            requirement={requirement}
            index={index}
            count={requirements.length}
            isNew={requirement.id === newId}
            rowProps={rowProps}
            gripProps={gripProps}
            onChange={change}
            onMove={move}
            onRemove={removeRequirement}
          />
        ))}
      </ol>
      <Button tone="quiet" icon={Plus} onPress={add} isDisabled={requirements.length >= most}>
        {t('roles:requirement.add')}
      </Button>
      <MoveNews to={movedTo} count={requirements.length} />
      {question}
    </section>
  )
})
