import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { CandidateDetails } from '../../../shared/domain/candidates'
import { problemWith } from '../../../shared/domain/text'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'
import { changeView, noDetails, useCandidatesView } from './candidates-store'

type AddDialogProps = { readonly roleId: string; readonly onClose: () => void }
type Added = { readonly id: string; readonly name: string }

const formId = 'candidates-add-form'

/** Adds somebody, then offers the next step: their page, or the next person of the pile. */
export function AddDialog({ roleId, onClose }: AddDialogProps) {
  const [added, setAdded] = useState<Added | null>(null)
  if (added) return <AddedDialog roleId={roleId} added={added} onAnother={() => setAdded(null)} onClose={onClose} />
  return <NewPersonDialog roleId={roleId} onAdded={setAdded} onClose={onClose} />
}

type AddedDialogProps = AddDialogProps & { readonly added: Added; readonly onAnother: () => void }

function AddedDialog({ roleId, added, onAnother, onClose }: AddedDialogProps) {
  const { t } = useWords()
  const [, navigate] = useLocation()
  return (
    <Dialog
      title={t('candidates:add.done', { name: added.name })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common:close')}</Button>
          <Button onPress={() => navigate(`/roles/${roleId}/candidates/${added.id}`)}>{t('candidates:add.open')}</Button>
          <Button tone="primary" autoFocus onPress={onAnother}>
            {t('candidates:add.another')}
          </Button>
        </>
      }
    >
      <p className="hint">{t('candidates:add.next')}</p>
    </Dialog>
  )
}

type NewPersonDialogProps = AddDialogProps & { readonly onAdded: (added: Added) => void }

function NewPersonDialog({ roleId, onAdded, onClose }: NewPersonDialogProps) {
  const { t } = useWords()
  const details = useCandidatesView(view => view.newPerson)
  const [wasTried, setWasTried] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const set = (change: Partial<CandidateDetails>) => changeView({ newPerson: { ...details, ...change } })
  const problem = (field: keyof CandidateDetails) => (wasTried ? problemWith(CandidateDetails.shape[field], details[field]) : null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setWasTried(true)
    const parsed = CandidateDetails.safeParse({ ...details, name: details.name.trim() })
    if (!parsed.success) return
    const answer = await api.candidates.add({ roleId, details: parsed.data })
    if (!answer.ok) return setFailure(answer.error)
    changeView({ newPerson: { ...noDetails, source: details.source } }) // a pile of CVs mostly comes from one place
    onAdded({ id: answer.value.id, name: answer.value.details.name })
  }

  return (
    <Dialog
      title={t('candidates:add.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} shortcut="↵">
            {t('candidates:add.confirm')}
          </Button>
        </>
      }
    >
      <form id={formId} className="stack" noValidate onSubmit={event => void submit(event)}>
        <TextField
          label={t('candidates:field.name')}
          autoFocus
          maxLength={120}
          value={details.name}
          onChange={name => set({ name })}
          problem={problem('name')}
        />
        <div className="candidates-pair">
          <TextField
            label={t('candidates:field.email')}
            type="email"
            maxLength={200}
            value={details.email}
            onChange={email => set({ email })}
            problem={problem('email')}
          />
          <TextField
            label={t('candidates:field.phone')}
            type="tel"
            maxLength={40}
            value={details.phone}
            onChange={phone => set({ phone })}
            problem={problem('phone')}
          />
        </div>
        <TextField
          label={t('candidates:field.source')}
          placeholder={t('candidates:field.sourceExample')}
          maxLength={120}
          value={details.source}
          onChange={source => set({ source })}
          problem={problem('source')}
        />
        <TextField
          label={t('candidates:field.notes')}
          hint={t('candidates:field.notesHint')}
          rows={3}
          maxLength={20_000}
          value={details.notes}
          onChange={notes => set({ notes })}
          problem={problem('notes')}
        />
      </form>
      {failure && <FailureNote failure={failure} />}
    </Dialog>
  )
}
