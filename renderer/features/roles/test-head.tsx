import { Trash2 } from 'lucide-react'
import { type RoleContent, WorkSample } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { IconButton } from '../../ui/button'
import { NumberField } from '../../ui/number-field'
import { Select } from '../../ui/select'
import { LineField } from './draft-field'

type Head = { readonly title: string; readonly criterionId: string; readonly minutes: number }

type TestHeadProps = {
  readonly test: Head
  readonly content: RoleContent
  readonly longest: number
  readonly removeLabel: string
  readonly onChange: (changes: Partial<Head>, field?: string) => void
  readonly onRemove: () => void
}

/** What a work sample and a role-play have in common: a name, the criterion that it shows, its time. */
export function TestHead({ test, content, longest, removeLabel, onChange, onRemove }: TestHeadProps) {
  const { t } = useWords()
  return (
    <div className="roles-test-head">
      <LineField
        label={t('roles:test.name')}
        schema={WorkSample.shape.title}
        value={test.title}
        onChange={title => onChange({ title }, 'title')}
      />
      <Select
        label={t('roles:test.criterion')}
        value={test.criterionId}
        options={content.criteria.map(({ id, name }) => ({ id, label: name }))}
        onChange={criterionId => onChange({ criterionId })}
      />
      <NumberField
        label={t('roles:test.minutes')}
        value={test.minutes}
        minimum={1}
        maximum={longest}
        onChange={minutes => minutes !== null && onChange({ minutes })}
      />
      <IconButton icon={Trash2} label={removeLabel} onPress={onRemove} />
    </div>
  )
}
