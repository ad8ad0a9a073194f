import { Check, Link2 } from 'lucide-react'
import { useState } from 'react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import type { Criterion } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Dialog } from '../../ui/dialog'
import type { CriterionProps } from './plan-part'
import { changePart } from './role-parts'

type ChoiceProps = {
  readonly title: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (ids: string[]) => void
}

function Choice({ title, options, chosen, onChange }: ChoiceProps) {
  if (options.length === 0) return null
  return (
    <CheckboxGroup className="roles-checks" value={[...chosen]} onChange={onChange}>
      <Label className="field-label">{title}</Label>
      {options.map(({ id, text }) => (
        <Checkbox key={id} value={id} className="roles-check">
          <span className="roles-check-box" aria-hidden>
            <Check size={12} strokeWidth={3} />
          </span>
          {text}
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}

/** What the criterion follows from: the duties and requirements behind it. */
export function CriterionLinks({ criterion, open, document, mend }: CriterionProps) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(mend?.kind === 'links')
  const change = (changes: Partial<Criterion>) =>
    document.edit(content => ({ ...content, criteria: changePart(content.criteria, criterion.id, changes) }))
  const duties = open.content.duties.map(({ id, what }, index) => ({ id, text: what || t('roles:duty.unnamed', { number: index + 1 }) }))
  const requirements = open.content.requirements.map(({ id, text }, index) => ({
    id,
    text: text || t('roles:requirement.unnamed', { number: index + 1 }),
  }))
  const linked = [
    ...duties.filter(duty => criterion.dutyIds.includes(duty.id)),
    ...requirements.filter(requirement => criterion.requirementIds.includes(requirement.id)),
  ]
  return (
    <div className="roles-links">
      <span className="field-label">{t('roles:link.title')}</span>
      {linked.map(({ id, text }) => (
        <Chip key={id}>{text}</Chip>
      ))}
      {linked.length === 0 && <span className="hint">{criterion.group === 'values' ? t('roles:link.value') : t('roles:link.none')}</span>}
      <Button tone="quiet" icon={Link2} onPress={() => setOpen(true)}>
        {t('roles:link.change')}
      </Button>
      {isOpen && (
        <Dialog
          title={t('roles:link.dialog', { name: criterion.name })}
          onClose={() => setOpen(false)}
          actions={
            <Button tone="primary" onPress={() => setOpen(false)}>
              {t('roles:done')}
            </Button>
          }
        >
          {duties.length + requirements.length === 0 && <p>{t('roles:link.nothing')}</p>}
          <div className="roles-choices">
            <Choice title={t('roles:link.duties')} options={duties} chosen={criterion.dutyIds} onChange={dutyIds => change({ dutyIds })} />
            <Choice
              title={t('roles:link.requirements')}
              options={requirements}
              chosen={criterion.requirementIds}
              onChange={requirementIds => change({ requirementIds })}
            />
          </div>
        </Dialog>
      )}
    </div>
  )
}
