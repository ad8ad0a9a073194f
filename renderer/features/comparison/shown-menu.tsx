import { Check, ChevronDown } from 'lucide-react'
import { Button as AriaButton, Checkbox, CheckboxGroup, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Column } from '../../../shared/domain/comparison'
import { useWords } from '../../i18n'
import { formatMean } from '../../i18n/format'
import { Button } from '../../ui/button'
import { chooseShown } from './comparison-store'
import { defaultShown } from './shown-columns'

type ShownMenuProps = { readonly roleId: string; readonly columns: readonly Column[]; readonly shown: readonly Column[] }

function Person({ column, isOnly }: { readonly column: Column; readonly isOnly: boolean }) {
  const { t, language } = useWords()
  const { applicationId, name, stage } = column.applicant
  const mean = column.total?.mean ?? null
  return (
    <Checkbox value={applicationId} className="comparison-choice" isDisabled={isOnly}>
      <span className="comparison-box" aria-hidden>
        <Check size={11} strokeWidth={3} />
      </span>
      <span className="grow">{name}</span>
      <span className="hint num">{stage === 'rejected' ? t('comparison:setAside') : mean === null ? '–' : formatMean(mean, language)}</span>
    </Checkbox>
  )
}

/** Who is side by side: anyone of the role, at least one person. */
export function ShownMenu({ roleId, columns, shown }: ShownMenuProps) {
  const { t } = useWords()
  const ids = (list: readonly Column[]) => list.map(column => column.applicant.applicationId)
  const setAside = columns.filter(column => column.applicant.stage === 'rejected').length
  return (
    <div className="comparison-shown">
      <DialogTrigger>
        <AriaButton className="button comparison-shown-button">
          {t('comparison:shown.count', { shown: shown.length, all: columns.length })}
          <ChevronDown size={14} aria-hidden />
        </AriaButton>
        <Popover className="popover" placement="bottom start">
          <Dialog className="comparison-shown-list" aria-label={t('comparison:shown.title')}>
            <CheckboxGroup aria-label={t('comparison:shown.title')} value={ids(shown)} onChange={next => chooseShown(roleId, next)}>
              {columns.map(column => (
                <Person key={column.applicant.applicationId} column={column} isOnly={shown.length === 1 && shown.includes(column)} />
              ))}
            </CheckboxGroup>
            <div className="comparison-shown-all">
              <Button tone="quiet" onPress={() => chooseShown(roleId, ids(columns))}>
                {t('comparison:shown.all')}
              </Button>
              {setAside > 0 && (
                <Button tone="quiet" onPress={() => chooseShown(roleId, defaultShown(columns))}>
                  {t('comparison:shown.left')}
                </Button>
              )}
            </div>
          </Dialog>
        </Popover>
      </DialogTrigger>
      {setAside > 0 && <span className="label">{t('comparison:shown.setAside', { count: setAside })}</span>}
    </div>
  )
}
