import { Plus } from 'lucide-react'
import { memo, useCallback, useEffect, useState } from 'react'
import { tinykeys } from 'tinykeys'
import { moveItem } from '../../../shared/domain/role-edits'
import type { Duty } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { DutyRow } from './duty-row'
import { MoveNews } from './move-news'
import type { RoleDocument } from './role-document'
import { changePart, insertAfter, newDuty, newPartId } from './role-parts'
import { ShareBar } from './share-bar'
import { useChainRemoval } from './use-chain-removal'
import { usePartList } from './use-part-list'

const most = 30

type DutyListProps = { readonly duties: readonly Duty[]; readonly document: RoleDocument }

/** Duties first: one row each, in the order of their weight in the day. */
export const DutyList = memo(function DutyList({ duties, document }: DutyListProps) {
  const { t } = useWords()
  const [newId, setNewId] = useState<string | null>(null)
  const [movedTo, setMovedTo] = useState<number | null>(null)
  const { remove, question } = useChainRemoval(document)
  const add = () => {
    if (duties.length >= most) return
    const id = newPartId()
    setNewId(id)
    document.edit(content => ({ ...content, duties: insertAfter(content.duties, content.duties.length - 1, newDuty(id)) }))
  }
  const move = useCallback(
    (from: number, to: number) => {
      setMovedTo(to)
      document.edit(content => ({ ...content, duties: moveItem(content.duties, from, to) }))
    },
    [document],
  )
  const change = useCallback(
    (id: string, changes: Partial<Duty>, field: string) =>
      document.edit(content => ({ ...content, duties: changePart(content.duties, id, changes) }), `${id}:${field}`),
    [document],
  )
  const removeDuty = useCallback((removedDutyId: string) => remove({ removedDutyId }), [remove])
  const { list, gripProps, rowProps } = usePartList({ onMove: move, onAdd: add })
  useAddKey(add)
  return (
    <section aria-labelledby="roles-duties" ref={list}>
      <div className="row roles-heading">
        <h2 id="roles-duties">{t('roles:duty.title')}</h2>
        <span className="hint">{t('roles:duty.hint')}</span>
      </div>
      <ShareBar duties={duties} />
      <ol className="roles-rows">
        {duties.map((duty, index) => (
          <DutyRow
            key={duty.id}
            duty={duty}
            index={index}
            count={duties.length}
            isNew={duty.id === newId}
            rowProps={rowProps}
            gripProps={gripProps}
            onMove={move}
            onChange={change}
            onRemove={removeDuty}
          />
        ))}
      </ol>
      <Button tone="quiet" icon={Plus} shortcut={t('roles:key.add')} onPress={add} isDisabled={duties.length >= most}>
        {t('roles:duty.add')}
      </Button>
      <MoveNews to={movedTo} count={duties.length} />
      {question}
    </section>
  )
})

/** Ctrl+Enter adds a duty from anywhere on the page that has no use of its own for it. */
function useAddKey(add: () => void) {
  useEffect(
    () =>
      tinykeys(window, {
        '$mod+Enter': event => {
          if (event.defaultPrevented || (event.target instanceof Element && event.target.closest('[role="dialog"]'))) return
          event.preventDefault()
          add()
        },
      }),
    [add],
  )
}
