import { type FormEvent, useState } from 'react'
import { Criterion, CriterionGroup } from '../../../shared/domain/roles'
import { problemWith } from '../../../shared/domain/text'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import type { PlanProps } from './plan-part'
import { newCriterion, newPartId } from './role-parts'

type Props = PlanProps & { readonly onClose: () => void; readonly group?: CriterionGroup }

/** A criterion begins with a name: it is what everybody rates. */
export function NewCriterionDialog({ document, show, onClose, group: proposed = 'work' }: Props) {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [group, setGroup] = useState<CriterionGroup>(proposed)
  const [isTried, setTried] = useState(false)
  const problem = problemWith(Criterion.shape.name, name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problem) return
    const criterion = newCriterion(newPartId(), name, group)
    document.edit(content => ({ ...content, criteria: [...content.criteria, criterion] }))
    show({ kind: 'criterion', id: criterion.id })
    onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('common:cancel')}</Button>
      <Button tone="primary" type="submit" form="roles-new-criterion">
        {t('roles:criterion.create')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('roles:criterion.new')} onClose={onClose} actions={actions}>
      <form id="roles-new-criterion" className="stack" noValidate onSubmit={submit}>
        <TextField
          label={t('roles:criterion.name')}
          placeholder={t('roles:criterion.askName')}
          value={name}
          onChange={setName}
          problem={isTried || problem !== 'empty' ? problem : null}
          autoFocus
        />
        <Select
          label={t('roles:criterion.group')}
          value={group}
          options={CriterionGroup.options.map(id => ({ id, label: t(`common:group.${id}`) }))}
          onChange={setGroup}
        />
      </form>
    </Dialog>
  )
}
