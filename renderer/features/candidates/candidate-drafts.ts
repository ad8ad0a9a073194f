import { Application, CandidateDetails, type RequirementCheck } from '../../../shared/domain/candidates'
import type { CandidateFacts } from '../../../shared/domain/qualification'
import { problemWith } from '../../../shared/domain/text'
import type { Failure, Result } from '../../../shared/result'
import { api } from '../../api'
import { Draft, type Kept, type UnfinishedDrafts } from '../../draft'

/** What is written about a person: one revision for both. */
export type Person = { readonly details: CandidateDetails; readonly facts: CandidateFacts }

export const personOf = ({ details, facts, candidateRevision }: Application): Kept<Person> => ({
  revision: candidateRevision,
  value: { details, facts },
})

export const checksOf = ({ checks, revision }: Application): Kept<readonly RequirementCheck[]> => ({ revision, value: checks })

export const unfinishedPersons: UnfinishedDrafts<Person> = new Map()
export const unfinishedChecks: UnfinishedDrafts<readonly RequirementCheck[]> = new Map()

const keptIn = <Value>(answer: Result<Application>, read: (application: Application) => Kept<Value>): Result<Kept<Value>> =>
  answer.ok ? { ok: true, value: read(answer.value) } : answer

function currentIn<Value>(failure: Failure, read: (application: Application) => Kept<Value>): Kept<Value> | null {
  const current = Application.safeParse(failure.details?.current)
  return current.success ? read(current.data) : null
}

const fields = ['name', 'email', 'phone', 'source', 'notes'] as const

/** A field that cannot be stored yet, like half an address, must not keep the others from being saved. */
function savableDetails(typed: CandidateDetails, before: CandidateDetails): CandidateDetails {
  const kept = fields.filter(field => problemWith(CandidateDetails.shape[field], typed[field]) !== null)
  return { ...typed, ...Object.fromEntries(kept.map(field => [field, before[field]])) }
}

export function createPersonDraft(application: Application): Draft<Person> {
  let savable = application.details
  return new Draft({
    start: personOf(application),
    async save(baseRevision, { details, facts }) {
      savable = savableDetails(details, savable)
      const answer = await api.candidates.save({ applicationId: application.id, baseRevision, details: savable, facts })
      return keptIn(answer, personOf)
    },
    otherIn: failure => currentIn(failure, personOf),
  })
}

export const createChecksDraft = (application: Application): Draft<readonly RequirementCheck[]> =>
  new Draft({
    start: checksOf(application),
    async save(baseRevision, checks) {
      const answer = await api.candidates.saveChecks({ applicationId: application.id, baseRevision, checks: [...checks] })
      return keptIn(answer, checksOf)
    },
    otherIn: failure => currentIn(failure, checksOf),
  })
