import { Decision, type DecisionDraft } from '../../../shared/domain/decisions'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { Draft, type Kept, type UnfinishedDrafts } from '../../draft'
import { putDecision } from './decisions-store'

export const draftOf = ({ revision, draft }: Decision): Kept<DecisionDraft> => ({ revision, value: draft })

export const unfinishedDecisions: UnfinishedDrafts<DecisionDraft> = new Map()

function otherIn(failure: Failure): Kept<DecisionDraft> | null {
  const current = Decision.safeParse(failure.details?.current)
  return current.success ? draftOf(current.data) : null
}

/** A role's decision while it is written: saved as it is typed, and shown by whoever reads the decision. */
export const createDecisionDraft = (decision: Decision): Draft<DecisionDraft> =>
  new Draft({
    start: draftOf(decision),
    async save(baseRevision, draft) {
      const answer = await api.decisions.saveDraft({ roleId: decision.roleId, baseRevision, draft })
      if (!answer.ok) return answer
      putDecision(answer.value)
      return { ok: true, value: draftOf(answer.value) }
    },
    otherIn,
  })
