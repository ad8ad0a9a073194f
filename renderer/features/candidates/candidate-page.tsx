import './candidates.css'
import { useEffect, useMemo, useState } from 'react'
import type { Application, ApplicationSummary } from '../../../shared/domain/candidates'
import { gateStatus, gatesOf } from '../../../shared/domain/gates'
import type { RoleContent } from '../../../shared/domain/roles'
import { useDraft } from '../../draft'
import { useWords } from '../../i18n'
import type { Load } from '../../load'
import { useResource } from '../../resource'
import { LinkButton } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Loaded } from '../../ui/loaded'
import type { RoleFrameComponent } from '../../ui/role-frame'
import { asksAnything } from './asks-anything'
import { checksOf, createChecksDraft, createPersonDraft, personOf, unfinishedChecks, unfinishedPersons } from './candidate-drafts'
import { CandidateHead } from './candidate-head'
import { candidateAreas, candidateListResource, candidateResource, roleResource, viewRole } from './candidates-store'
import { ChecksForm } from './checks-form'
import { DetailsForm } from './details-form'
import { FactsForm } from './facts-form'
import { FilesSection } from './files-section'
import { SaveTrouble } from './save-trouble'
import { Standing } from './standing'
import { useAttaching } from './use-attaching'
import { useMoves } from './use-moves'

type CandidatePageProps = { readonly roleId: string; readonly applicationId: string; readonly Frame: RoleFrameComponent }

/** One person for one role: what is written, what the musts say, the files, and where the application stands. */
export function CandidatePage({ roleId, applicationId, Frame }: CandidatePageProps) {
  const application = useLastGood(useResource(candidateResource, { applicationId }, ['candidates', 'decisions']))
  const role = useLastGood(useResource(roleResource, { roleId }, ['roles']))
  const list = useLastGood(useResource(candidateListResource, { roleId }, candidateAreas))
  useEffect(() => viewRole(roleId), [roleId])
  const people = list.kind === 'ready' ? list.value : []
  if (application.kind === 'failed') {
    return (
      <Frame roleId={roleId}>
        <Gone roleId={roleId} code={application.failure.code} />
      </Frame>
    )
  }
  return (
    <Frame roleId={roleId} isFlush>
      <Loaded load={role}>
        {({ content }) => <Loaded load={application}>{shown => <Sheet application={shown} content={content} people={people} />}</Loaded>}
      </Loaded>
    </Frame>
  )
}

/** A read that fails must not take away the page in which somebody is typing; only what is gone, goes. */
function useLastGood<Value>(load: Load<Value>): Load<Value> {
  const [good, setGood] = useState(load)
  const isKept = good.kind === 'ready' && load.kind === 'failed' && load.failure.code !== 'not-found'
  if (!isKept && good !== load) setGood(load)
  return isKept ? good : load
}

function Gone({ roleId, code }: { readonly roleId: string; readonly code: Parameters<typeof FailureNote>[0]['failure']['code'] }) {
  const { t } = useWords()
  return (
    <FailureNote failure={{ code }} action={<LinkButton href={`/roles/${roleId}/candidates`}>{t('candidates:head.back')}</LinkButton>} />
  )
}

type SheetProps = { readonly application: Application; readonly content: RoleContent; readonly people: readonly ApplicationSummary[] }

function Sheet({ application, content, people }: SheetProps) {
  const { id } = application
  const person = useDraft({
    id,
    kept: useMemo(() => personOf(application), [application]),
    create: () => createPersonDraft(application),
    unfinished: unfinishedPersons,
  })
  const checks = useDraft({
    id,
    kept: useMemo(() => checksOf(application), [application]),
    create: () => createChecksDraft(application),
    unfinished: unfinishedChecks,
  })
  const attaching = useAttaching(application.id)
  const { move, dialog, refusal } = useMoves()
  const { details, facts } = person.value
  const gate = asksAnything(content) ? gateStatus(gatesOf(content, { facts, checks: checks.value })) : null
  const name = details.name.trim() === '' ? application.details.name : details.name
  return (
    <div className={attaching.isOver ? 'candidate candidate-over' : 'candidate'} {...attaching.dropEvents}>
      <CandidateHead application={application} name={name} gate={gate} people={people} />
      <div className="candidate-body">
        <div className="candidate-main">
          <SaveTrouble
            isStale={person.other !== null}
            refusal={person.refusal}
            onKeepMine={person.draft.keepMine}
            onTakeOther={person.draft.takeOther}
          />
          <DetailsForm
            details={details}
            onChange={change => person.draft.edit(before => ({ ...before, details: { ...before.details, ...change } }))}
            onLeave={() => void person.draft.flush()}
          />
          <FilesSection files={application.files} attaching={attaching} />
          <FactsForm
            rule={content.qualification}
            facts={facts}
            onChange={change => person.draft.edit(before => ({ ...before, facts: change(before.facts) }))}
          />
          <SaveTrouble
            isStale={checks.other !== null}
            refusal={checks.refusal}
            onKeepMine={checks.draft.keepMine}
            onTakeOther={checks.draft.takeOther}
          />
          <ChecksForm
            roleId={application.roleId}
            requirements={content.requirements}
            checks={checks.value}
            onChange={checks.draft.edit}
            onLeave={() => void checks.draft.flush()}
          />
        </div>
        <div className="candidate-side">
          {refusal}
          <Standing
            application={application}
            summary={people.find(each => each.id === application.id)}
            onMove={toStage => move({ id: application.id, name }, toStage)}
          />
        </div>
      </div>
      {dialog}
    </div>
  )
}
