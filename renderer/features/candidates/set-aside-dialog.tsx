import { type KeyboardEvent, useState } from 'react'
import { FieldError, Label, Radio, RadioGroup } from 'react-aria-components'
import { Rejection } from '../../../shared/domain/candidates'
import { problemWith } from '../../../shared/domain/text'
import type { Failure } from '../../../shared/result'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'

type SetAsideDialogProps = {
  readonly name: string
  /** Why the last try was refused. */
  readonly failure: Failure | null
  readonly onSetAside: (rejection: Rejection) => void
  readonly onClose: () => void
}

const { kind: Kind, reason: Reason } = Rejection.shape

/** Asks why, before somebody is set aside: the reason belongs to the record and to the letter. */
export function SetAsideDialog({ name, failure, onSetAside, onClose }: SetAsideDialogProps) {
  const { t } = useWords()
  const [kind, setKind] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const submit = () => {
    const parsed = Rejection.safeParse({ kind, reason: reason.trim() })
    if (parsed.success) onSetAside(parsed.data)
    else setWasTried(true)
  }
  const submitByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation() // a kind that has the focus would take it for a choice
    submit()
  }
  const heard = { onKeyDownCapture: submitByKey }
  return (
    <Dialog
      title={t('candidates:setAside.title', { name })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button tone="primary" shortcut="Ctrl ↵" onPress={submit}>
            {t('candidates:setAside.confirm')}
          </Button>
        </>
      }
    >
      <div className="stack" {...heard}>
        <RadioGroup className="candidates-kinds" value={kind} onChange={setKind} isInvalid={wasTried && kind === null}>
          <Label className="field-label">{t('candidates:setAside.kind')}</Label>
          {Kind.options.map((option, at) => (
            <Radio key={option} value={option} className="candidates-kind" autoFocus={at === 0}>
              {t(`candidates:rejection.${option}`)}
            </Radio>
          ))}
          <FieldError className="field-problem">{t('candidates:setAside.chooseKind')}</FieldError>
        </RadioGroup>
        <TextField
          label={t('candidates:setAside.reason')}
          hint={t('candidates:setAside.hint')}
          rows={2}
          maxLength={500}
          value={reason}
          onChange={setReason}
          problem={wasTried ? problemWith(Reason, reason) : null}
        />
      </div>
      {failure && <FailureNote failure={failure} />}
    </Dialog>
  )
}
