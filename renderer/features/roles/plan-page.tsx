import { useState } from 'react'
import { CriterionEditor } from './criterion-editor'
import { PlanList } from './plan-list'
import { PlanOverview } from './plan-overview'
import type { PlanPart, PlanProps } from './plan-part'
import { RolePlayEditor } from './role-play-editor'
import { type RoleStepProps, RoleWork } from './role-work'
import { WorkSampleEditor } from './work-sample-editor'
import './roles.css'

function Shown({ part, ...plan }: PlanProps & { readonly part: PlanPart }) {
  const { criteria } = plan.open.content
  const criterion = part.kind === 'criterion' ? criteria.find(each => each.id === part.id) : undefined
  if (criterion)
    return <CriterionEditor key={criterion.id} criterion={criterion} mend={part.kind === 'criterion' ? part.mend : undefined} {...plan} />
  if (part.kind === 'work-sample') return <WorkSampleEditor {...plan} />
  if (part.kind === 'role-play') return <RolePlayEditor {...plan} />
  return <PlanOverview {...plan} />
}

/** Step 2: what is rated, how it is found out, how much it weighs. The whole at the left, one part of it at the right. */
export function PlanPage({ roleId, Frame }: RoleStepProps) {
  const [part, show] = useState<PlanPart>({ kind: 'overview' })
  return (
    <RoleWork roleId={roleId} Frame={Frame}>
      {work => (
        <div className="roles-plan">
          <PlanList {...work} show={show} part={part} />
          <div className="roles-sheet roles-plan-sheet" key={part.kind === 'criterion' ? part.id : part.kind}>
            <Shown {...work} show={show} part={part} />
          </div>
        </div>
      )}
    </RoleWork>
  )
}
