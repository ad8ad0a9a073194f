import { FileText } from 'lucide-react'
import { RoleContent } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { LinkButton } from '../../ui/button'
import { Advertise } from './advertise'
import { DraftField, LineField } from './draft-field'
import { DutyList } from './duty-list'
import { OfferSection } from './offer-section'
import { QualificationBuilder } from './qualification-builder'
import { RequirementList } from './requirement-list'
import { RoleMenu } from './role-menu'
import { RoleSide } from './role-side'
import { type RoleStepProps, RoleWork, type RoleWorkProps } from './role-work'
import { VersionMark } from './version-mark'
import './roles.css'

function Opening({ open, document }: RoleWorkProps) {
  const { t } = useWords()
  const { title, purpose } = open.content
  return (
    <section className="roles-opening" aria-label={t('roles:opening.title')}>
      <LineField
        id="roles-title"
        path="title"
        label={t('roles:opening.roleTitle')}
        isLabelHidden
        isPlain
        placeholder={t('roles:opening.roleTitle')}
        schema={RoleContent.shape.title}
        value={title}
        onChange={value => document.edit(content => ({ ...content, title: value }), 'title')}
      />
      <DraftField
        id="roles-purpose"
        path="purpose"
        label={t('roles:opening.purpose')}
        isLabelHidden
        isPlain
        placeholder={t('roles:opening.askPurpose')}
        rows={2}
        schema={RoleContent.shape.purpose}
        value={purpose}
        onChange={value => document.edit(content => ({ ...content, purpose: value }), 'purpose')}
      />
    </section>
  )
}

/** Step 1: what the job is. Duties first, then what it takes, then the conditions. */
export function RolePage({ roleId, Frame }: RoleStepProps) {
  const { t } = useWords()
  const actions = (work: RoleWorkProps) => (
    <>
      <VersionMark roleId={roleId} content={work.open.content} />
      <LinkButton href={`/roles/${roleId}/description`} icon={FileText}>
        {t('roles:preview')}
      </LinkButton>
      <Advertise {...work} />
      <RoleMenu {...work} />
    </>
  )
  return (
    <RoleWork roleId={roleId} Frame={Frame} isCoached actions={actions}>
      {work => (
        <div className="roles-columns">
          <div className="roles-sheet">
            <Opening {...work} />
            <DutyList {...work} />
            <QualificationBuilder {...work} />
            <RequirementList {...work} />
            <OfferSection {...work} />
          </div>
          <RoleSide {...work} />
        </div>
      )}
    </RoleWork>
  )
}
