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

type Line = 'what' | 'standard' | 'frequency' | 'withWhom'

type LineProps = Pick<DutyRowProps, 'onChange'> & {
  readonly id: string
  readonly number: number
  readonly line: Line
  readonly value: string
  readonly autoFocus?: boolean
}

const DutyLine = memo(function DutyLine({ id, number, line, value, autoFocus = false, onChange }: LineProps) {
  const { t } = useWords()
  return (
    <LineField
      path={`duties/${id}/${line}`}
      label={t(`roles:duty.${line}`, { number })}
      isLabelHidden
      isPlain
      placeholder={t(`roles:duty.ask.${line}`)}
      schema={Duty.shape[line]}
      value={value}
      onChange={typed => onChange(id, { [line]: typed }, line)}
      autoFocus={autoFocus}
    />
  )
})

type ShareProps = Pick<DutyRowProps, 'onChange'> & { readonly id: string; readonly number: number; readonly share: number | null }

const DutyShare = memo(function DutyShare({ id, number, share, onChange }: ShareProps) {
  const { t } = useWords()
  return (
    <div className="roles-duty-share">
      <NumberField
        label={t('roles:duty.share', { number })}
        isLabelHidden
        isPlain
        unit="percent"
        minimum={0}
        maximum={100}
        placeholder={t('roles:duty.ask.share')}
        value={share}
        onChange={sharePercent => onChange(id, { sharePercent }, 'share')}
      />
    </div>
  )
})

type DutyMenuProps = Pick<DutyRowProps, 'index' | 'count' | 'onMove' | 'onRemove'> & { readonly id: string }

const DutyMenu = memo(function DutyMenu({ id, index, count, onMove, onRemove }: DutyMenuProps) {
  const { t } = useWords()
  const remove = { id: 'remove', label: t('roles:duty.remove'), run: () => onRemove(id), isDanger: true }
  return <Menu label={t('roles:duty.more', { number: index + 1 })} actions={[...moveActions(t, { index, count, onMove }), remove]} />
})

/**
 * One duty: what and to which standard at the left, how often and with whom in the middle, its share at the right. While one types, only
 * the row that changes is drawn anew, and of it only the line.
 */
export const DutyRow = memo(function DutyRow({ duty, index, count, isNew, rowProps, gripProps, ...act }: DutyRowProps) {
  const { t } = useWords()
  const { id, what, standard, frequency, withWhom, sharePercent } = duty
  const number = index + 1
  const line = { id, number, onChange: act.onChange }
  return (
    <li className="roles-duty" {...rowProps(index)}>
      <Grip label={t('roles:duty.drag', { number })} {...gripProps(index)} />
      <div className="roles-duty-what">
        <DutyLine {...line} line="what" value={what} autoFocus={isNew} />
        <div className="roles-second">
          <DutyLine {...line} line="standard" value={standard} />
        </div>
      </div>
      <div className="roles-duty-when roles-second">
        <DutyLine {...line} line="frequency" value={frequency} />
        <DutyLine {...line} line="withWhom" value={withWhom} />
      </div>
      <DutyShare id={id} number={number} share={sharePercent} onChange={act.onChange} />
      <DutyMenu id={id} index={index} count={count} onMove={act.onMove} onRemove={act.onRemove} />
    </li>
  )
})
