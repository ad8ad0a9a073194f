import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../../i18n'
import '../../i18n/documents'
import { useResource } from '../../resource'
import { LinkButton } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { Select } from '../../ui/select'
import { DocumentActions } from './documents/document-actions'
import type { DocumentKind } from './documents/printed-role'
import { firmResource } from './firm-store'
import { JobDescription } from './job-description'
import type { RoleStepProps } from './role-work'
import { useOpenRole, useRoleDocument } from './use-role-document'
import './roles.css'

const kinds = ['advert', 'description'] as const satisfies readonly DocumentKind[]

/** The advert and the full description as they will print and as they are saved, in the role's own language. */
export function DescriptionPage({ roleId, Frame }: RoleStepProps) {
  const { t } = useWords()
  const [kind, setKind] = useState<DocumentKind>('description')
  const load = useOpenRole(useRoleDocument(roleId))
  const firmLoad = useResource(firmResource, null, ['workspace'])
  const firm = firmLoad.kind === 'ready' ? firmLoad.value : null
  const actions = (
    <>
      <div className="roles-paper-kind">
        <Select
          label={t('documents:kind.label')}
          isLabelHidden
          value={kind}
          options={kinds.map(id => ({ id, label: t(`documents:kind.${id}`) }))}
          onChange={setKind}
        />
      </div>
      {load.kind === 'ready' && firm && <DocumentActions roleId={roleId} kind={kind} content={load.value.content} firm={firm} />}
    </>
  )
  return (
    <Frame roleId={roleId} actions={actions}>
      <div className="roles-paper-note no-print">
        <LinkButton tone="quiet" icon={ArrowLeft} href={`/roles/${roleId}`}>
          {t('roles:description.back')}
        </LinkButton>
        <span className="hint">{t(`documents:note.${kind}`)}</span>
      </div>
      <Loaded load={load}>{({ content }) => <JobDescription content={content} firmName={firm?.firmName ?? ''} kind={kind} />}</Loaded>
    </Frame>
  )
}
