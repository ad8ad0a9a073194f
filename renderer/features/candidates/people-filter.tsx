import { Search } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useWords } from '../../i18n'
import { Kbd } from '../../ui/kbd'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { changeView, useCandidatesView } from './candidates-store'

const fieldId = 'candidates-find'
const gates = ['all', 'met', 'unknown', 'notMet'] as const

export const focusFilter = (): void => document.getElementById(fieldId)?.focus()

type PeopleFilterProps = { readonly shownCount: number; readonly allCount: number; readonly hasGates: boolean }

/** Narrows the board and the list to a name, a source, or a state of the musts. */
export function PeopleFilter({ shownCount, allCount, hasGates }: PeopleFilterProps) {
  const { t } = useWords()
  const find = useCandidatesView(view => view.find)
  const gate = useCandidatesView(view => view.gate)
  const clearByEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') changeView({ find: '' })
  }
  return (
    <div className="candidates-filter">
      <div className="candidates-find">
        <Search size={14} aria-hidden />
        <TextField
          id={fieldId}
          label={t('candidates:filter.find')}
          isLabelHidden
          placeholder={t('candidates:filter.find')}
          value={find}
          onChange={value => changeView({ find: value })}
          onKeyDown={clearByEscape}
        />
        <Kbd keys="/" />
      </div>
      {hasGates && (
        <Select
          label={t('candidates:filter.gate')}
          isLabelHidden
          value={gate}
          options={gates.map(id => ({ id, label: t(`candidates:filter.gates.${id}`) }))}
          onChange={value => changeView({ gate: value })}
        />
      )}
      <span className="grow" />
      <span className="hint num" role="status">
        {shownCount === allCount
          ? t('candidates:filter.all', { count: allCount })
          : t('candidates:filter.some', { shown: shownCount, count: allCount })}
      </span>
    </div>
  )
}
