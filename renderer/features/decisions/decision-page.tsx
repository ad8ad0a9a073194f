import './decisions.css'
import { useEffect } from 'react'
import { useResource } from '../../resource'
import { Loaded } from '../../ui/loaded'
import type { RoleFrameComponent } from '../../ui/role-frame'
import { comparedResource, decisionResource, forgetDecision } from './decisions-store'
import { OpenDecision } from './open-decision'
import { RecordedDecision } from './recorded-decision'

export function DecisionPage({ roleId, Frame }: { readonly roleId: string; readonly Frame: RoleFrameComponent }) {
  const decision = useResource(decisionResource, roleId, ['decisions'])
  const compared = useResource(comparedResource, roleId, ['roles', 'candidates', 'interviews', 'decisions'])
  useEffect(() => forgetDecision, [])
  if (decision.kind === 'ready' && decision.value.record) {
    return <RecordedDecision roleId={roleId} record={decision.value.record} Frame={Frame} />
  }
  if (decision.kind === 'ready' && compared.kind === 'ready') {
    return <OpenDecision roleId={roleId} decision={decision.value} data={compared.value} Frame={Frame} />
  }
  return (
    <Frame roleId={roleId}>
      <Loaded load={decision}>{() => <Loaded load={compared}>{() => null}</Loaded>}</Loaded>
    </Frame>
  )
}
