import { memo } from 'react'
import { Duty } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { Menu } from '../../ui/menu'
import { NumberField } from '../../ui/number-field'
import { LineField } from './draft-field'
import { Grip } from './grip'
import { moveActions } from './move-actions'
import type { PartRowProps } from './use-part-list'

type DutyRowProps = PartRowProps & {
  readonly duty: Duty
  readonly index: number
  readonly count: number
  readonly isNew: boolean
  readonly onChange: (id: string, changes: Partial<Duty>, field: string) => void
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: (id: string) => void
}

/**
 * One duty: what and to which standard at the left, how often and with whom in the middle, its share at the right. While one types, only
 * the row that changes is drawn anew.
 */
export const DutyRow = memo(function DutyRow({ duty, index, count, isNew, rowProps, gripProps, ...act }: DutyRowProps) {
  const { t } = useWords()
  const number = index + 1
  const remove = { id: 'remove', label: t('roles:duty.remove'), run: () => act.onRemove(duty.id), isDanger: true }
  const line = (key: 'what' | 'standard' | 'frequency' | 'withWhom') => (
    <LineField
      path={`duties/${duty.id}/${key}`}
      label={t(`roles:duty.${key}`, { number })}
      isLabelHidden
      isPlain
      placeholder={t(`roles:duty.ask.${key}`)}
      schema={Duty.shape[key]}
      value={duty[key]}
      onChange={value => act.onChange(duty.id, { [key]: value }, key)}
      autoFocus={isNew && key === 'what'}
    />
  )
  return (
    <li className="roles-duty" {...rowProps(index)}>
      <Grip label={t('roles:duty.drag', { number })} {...gripProps(index)} />
      <div className="roles-duty-what">
        {line('what')}
        <div className="roles-second">{line('standard')}</div>
      </div>
      <div className="roles-duty-when roles-second">
        {line('frequency')}
        {line('withWhom')}
      </div>
      <div className="roles-duty-share">
        <NumberField
          label={t('roles:duty.share', { number })}
          isLabelHidden
          isPlain
          unit="percent"
          minimum={0}
          maximum={100}
          placeholder={t('roles:duty.ask.share')}
          value={duty.sharePercent}
          onChange={sharePercent => act.onChange(duty.id, { sharePercent }, 'share')}
        />
      </div>
      <Menu label={t('roles:duty.more', { number })} actions={[...moveActions(t, { index, count, onMove: act.onMove }), remove]} />
    </li>
  )
})
