import type { ApplicationSummary, Stage } from '../../../shared/domain/candidates'
import type { InterviewSummary } from '../../../shared/domain/interviews'
import type { Result } from '../../../shared/result'
import { api } from '../../api'
import { createResource } from '../../resource'

/** A role's interviews, and the people one could plan one with. */
type RoleInterviews = { readonly interviews: readonly InterviewSummary[]; readonly people: readonly ApplicationSummary[] }

const settled: readonly Stage[] = ['hired', 'rejected']

async function read(roleId: string): Promise<Result<RoleInterviews>> {
  const [interviews, people] = await Promise.all([api.interviews.listForRole({ roleId }), api.candidates.listForRole({ roleId })])
  if (!interviews.ok) return interviews
  if (!people.ok) return people
  return { ok: true, value: { interviews: interviews.value, people: people.value.filter(person => !settled.includes(person.stage)) } }
}

export const roleInterviewsResource = createResource(read)
