import { type FormEvent, type ReactNode, useState } from 'react'
import { RoleContent } from '../../../shared/domain/roles'
import { problemWith } from '../../../shared/domain/text'
import { useWords } from '../../i18n'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'
import { TwinNote } from './twin-note'
import { useCreateRole } from './use-create-role'

type CopyRoleFormProps = {
  readonly id: string
  readonly roleId: string
  /** The title of the role that is copied. */
  readonly title: string
  /** What has to be saved first. */
  readonly before?: () => Promise<void>
  readonly children?: ReactNode
}

/** Asks for the copy's title, makes the copy and goes there. Its button stands elsewhere and names the form. */
export function CopyRoleForm({ id, roleId, title, before, children }: CopyRoleFormProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState(() => t('roles:copy.suggestion', { title }))
  const [isTried, setTried] = useState(false)
  const { create, failure } = useCreateRole()
  const problem = problemWith(RoleContent.shape.title, typed)
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (problem) return
    await before?.()
    await create({ from: 'copy', roleId, title: typed })
  }
  return (
    <form id={id} className="stack" noValidate onSubmit={event => void submit(event)}>
      {children}
      <TextField
        label={t('roles:copy.newTitle')}
        value={typed}
        onChange={setTyped}
        problem={isTried || problem !== 'empty' ? problem : null}
      />
      <TwinNote title={typed} />
      {failure && <FailureNote failure={failure} />}
    </form>
  )
}
