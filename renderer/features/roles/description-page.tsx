import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import type { Language } from '../../../shared/domain/language'
import { translated } from '../../../shared/domain/role-translation'
import { useWords } from '../../i18n'
import '../../i18n/documents'
import { LinkButton } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { Select } from '../../ui/select'
import { useWorkspace } from '../../workspace'
import { documentKinds, useChosenKind } from './documents/chosen-kind'
import { DocumentActions } from './documents/document-actions'
import { StaleNote } from './documents/stale-note'
import { JobDescription } from './job-description'
import type { RoleStepProps } from './role-work'
import { useOpenRole, useRoleDocument } from './use-role-document'
import './roles.css'

/** The advert and the full description as they will print and as they are saved, in either language that the role is written in. */
export function DescriptionPage({ roleId, Frame }: RoleStepProps) {
  const { t } = useWords()
  const [kind, setKind] = useChosenKind()
  const [chosen, setChosen] = useState<Language | null>(null)
  const load = useOpenRole(useRoleDocument(roleId))
  const firmLoad = useWorkspace()
  const firm = firmLoad.kind === 'ready' ? firmLoad.value : null
  const content = load.kind === 'ready' ? load.value.content : null
  const other = content?.translation?.language ?? null
  const isOther = other !== null && chosen === other
  const shown = content && isOther ? translated(content) : content
  const actions = (
    <>
      {content && other && (
        <div className="roles-paper-language">
          <Select
            label={t('documents:language')}
            isLabelHidden
            value={isOther ? other : content.language}
            options={[content.language, other].map(id => ({ id, label: t(`common:language.${id}`) }))}
            onChange={setChosen}
          />
        </div>
      )}
      <div className="roles-paper-kind">
        <Select
          label={t('documents:kind.label')}
          isLabelHidden
          value={kind}
          options={documentKinds.map(id => ({ id, label: t(`documents:kind.${id}`) }))}
          onChange={setKind}
        />
      </div>
      {shown && firm && <DocumentActions roleId={roleId} kind={kind} content={shown} firm={firm} />}
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
      {content && isOther && <StaleNote roleId={roleId} content={content} />}
      <Loaded load={load}>
        {({ content: own }) => <JobDescription content={shown ?? own} firmName={firm?.firmName ?? ''} kind={kind} />}
      </Loaded>
    </Frame>
  )
}
