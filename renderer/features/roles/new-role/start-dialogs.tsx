import { type FormEvent, useState } from 'react'
import type { Language } from '../../../../shared/domain/language'
import { RoleContent } from '../../../../shared/domain/roles'
import { problemWith } from '../../../../shared/domain/text'
import { useWords } from '../../../i18n'
import { roleName } from '../../../i18n/role-names'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { FailureNote } from '../../../ui/failure-note'
import { Select } from '../../../ui/select'
import { TextField } from '../../../ui/text-field'
import { CopyRoleForm } from '../copy-role-form'
import { useRoles } from '../roles-store'
import { TwinNote } from '../twin-note'
import { useCreateRole } from '../use-create-role'

type BlankProps = {
  readonly language: Language
  /** What the title is to begin with. */
  readonly suggestion: string
  readonly onClose: () => void
}

/** Asks for the title, which is all that a role needs to begin. */
export function StartBlank({ language, suggestion, onClose }: BlankProps) {
  const { t } = useWords()
  const [title, setTitle] = useState(suggestion)
  const [isTried, setTried] = useState(false)
  const { create, failure } = useCreateRole()
  const problem = problemWith(RoleContent.shape.title, title)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!problem) void create({ from: 'blank', title, language })
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('common:cancel')}</Button>
      <Button tone="primary" type="submit" form="new-role-blank">
        {t('new-role:blank.start')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('new-role:blank.title')} onClose={onClose} actions={actions}>
      <form id="new-role-blank" className="stack" noValidate onSubmit={submit}>
        <TextField
          label={t('roles:opening.roleTitle')}
          value={title}
          onChange={setTitle}
          autoFocus
          problem={isTried || problem !== 'empty' ? problem : null}
        />
        <TwinNote title={title} />
        {failure && <FailureNote failure={failure} />}
      </form>
    </Dialog>
  )
}

/** Asks which role to copy, and what the copy is called. */
export function StartCopy({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useWords()
  const roles = useRoles()
  const [chosenId, setChosenId] = useState('')
  const chosen = roles.find(role => role.id === chosenId) ?? roles[0]
  if (!chosen) return null
  const actions = (
    <>
      <Button onPress={onClose}>{t('common:cancel')}</Button>
      <Button tone="primary" type="submit" form="new-role-copy">
        {t('roles:copy.confirm')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('new-role:copy.title')} onClose={onClose} actions={actions}>
      <p className="hint">{t('roles:copy.text')}</p>
      <Select
        label={t('roles:new.earlier')}
        value={chosen.id}
        options={roles.map(role => ({ id: role.id, label: roleName(roles, role, language) }))}
        onChange={setChosenId}
      />
      <CopyRoleForm key={chosen.id} id="new-role-copy" roleId={chosen.id} title={chosen.title} />
    </Dialog>
  )
}
