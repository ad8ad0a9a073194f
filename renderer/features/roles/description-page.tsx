import { ArrowLeft } from 'lucide-react'
import { api } from '../../api'
import { useWords } from '../../i18n'
import { createResource, useResource } from '../../resource'
import { LinkButton } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { PrintButtons } from '../../ui/print-buttons'
import { JobDescription } from './job-description'
import type { RoleStepProps } from './role-work'
import { useRoleDocument } from './use-role-document'
import './roles.css'

const firmResource = createResource(() => api.workspace.get({}))

/** The job description as it will print, in the role's own language. */
export function DescriptionPage({ roleId, Frame }: RoleStepProps) {
  const { t } = useWords()
  const { load } = useRoleDocument(roleId)
  const firm = useResource(firmResource, null, ['workspace'])
  const title = load.kind === 'ready' ? load.value.content.title : null
  const actions = <PrintButtons name={title === null ? null : t('commands:document.description', { title })} />
  return (
    <Frame roleId={roleId} actions={actions}>
      <div className="roles-paper-note no-print">
        <LinkButton tone="quiet" icon={ArrowLeft} href={`/roles/${roleId}`}>
          {t('roles:description.back')}
        </LinkButton>
        <span className="hint">{t('roles:description.note')}</span>
      </div>
      <Loaded load={load}>
        {({ content }) => <JobDescription content={content} firmName={(firm.kind === 'ready' && firm.value?.firmName) || ''} />}
      </Loaded>
    </Frame>
  )
}
