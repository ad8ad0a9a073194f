import { FileText } from 'lucide-react'
import { lazy, memo, Suspense } from 'react'
import { RoleContent } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { LinkButton } from '../../ui/button'
import { Advertise } from './advertise'
import { DraftField, LineField } from './draft-field'
import { DutyList } from './duty-list'
import { OfferSection } from './offer-section'
import { QualificationBuilder } from './qualification-builder'
import { RequirementList } from './requirement-list'
import type { RoleDocument } from './role-document'
import { RoleMenu } from './role-menu'
import { RoleSide } from './role-side'
import { type RoleStepProps, RoleWork } from './role-work'
import { VersionMark } from './version-mark'
import './roles.css'

/** It brings an editor along that is larger than all the rest of the page. */
const AboutSection = lazy(async () => ({ default: (await import('./about/about-section')).AboutSection }))

type OpeningProps = Pick<RoleContent, 'title' | 'purpose'> & { readonly document: RoleDocument }

const Opening = memo(function Opening({ title, purpose, document }: OpeningProps) {
  const { t } = useWords()
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
})

/** The parts of the role, each with what it shows alone: an edit draws the part that it is in. */
function Sheet({ content, document }: { readonly content: RoleContent; readonly document: RoleDocument }) {
  const { title, purpose, duties, language, qualification, requirements, conditions, about } = content
  return (
    <>
      <Opening title={title} purpose={purpose} document={document} />
      <DutyList duties={duties} document={document} />
      <QualificationBuilder language={language} qualification={qualification} document={document} />
      <RequirementList requirements={requirements} document={document} />
      <OfferSection conditions={conditions} document={document} />
      <Suspense>
        <AboutSection about={about} language={language} document={document} />
      </Suspense>
    </>
  )
}

/** Step 1: what the job is. Duties first, then what it takes, then the conditions. */
export function RolePage({ roleId, Frame }: RoleStepProps) {
  const { t } = useWords()
  const actions = (document: RoleDocument) => (
    <>
      <VersionMark roleId={roleId} document={document} />
      <LinkButton href={`/roles/${roleId}/description`} icon={FileText}>
        {t('roles:preview')}
      </LinkButton>
      <Advertise document={document} />
      <RoleMenu roleId={roleId} document={document} />
    </>
  )
  return (
    <RoleWork roleId={roleId} Frame={Frame} isCoached actions={actions}>
      {work => (
        <div className="roles-columns">
          <div className="roles-sheet">
            <Sheet key={work.open.role.id} content={work.open.content} document={work.document} />
          </div>
          <RoleSide {...work} />
        </div>
      )}
    </RoleWork>
  )
}
