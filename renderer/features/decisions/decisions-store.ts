import type { Decision } from '../../../shared/domain/decisions'
import { api } from '../../api'
import { createResource } from '../../resource'

export const decisionResource = createResource((roleId: string) => api.decisions.get({ roleId }))

export const comparedResource = createResource((roleId: string) => api.comparison.get({ roleId }))

/** Shows what a call has answered with, unless the page has gone on to another role meanwhile. */
export function putDecision(decision: Decision): void {
  if (decisionResource.store.getState().input === decision.roleId) decisionResource.put(decision)
}

/** Called when the page is left: the next draft starts from a fresh read, not from what stood here before. */
export const forgetDecision = () => decisionResource.store.setState(decisionResource.store.getInitialState())
