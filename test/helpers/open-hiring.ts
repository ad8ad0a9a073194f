import type { InterviewPlan } from '../../shared/domain/interviews'
import type { RoleContent } from '../../shared/domain/roles'
import { openTestApp, valueOf } from './open-test-app'
import { bookkeeper } from './role-content'

export const firstInterview: InterviewPlan = { title: 'First interview', plannedForMs: null, minutes: 60, rater: 'Ana' }

/** A firm with one role (test/helpers/role-content bookkeeper), and the ways to fill it through the real calls. */
export async function openHiring(content: RoleContent = bookkeeper()) {
  const app = openTestApp()
  const { api } = app
  valueOf(await api.workspace.setUp({ firmName: 'Acme', language: 'en', country: 'FR', start: 'empty' }))
  const blank = valueOf(await api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  const role = valueOf(await api.roles.saveContent({ roleId: blank.id, baseRevision: blank.revision, content }))
  const roleId = role.id

  /** Their application's id. */
  async function addApplicant(name: string): Promise<string> {
    const details = { name, email: '', phone: '', source: '', notes: '' }
    return valueOf(await api.candidates.add({ roleId, details })).id
  }

  const plan = async (applicationId: string, changes: Partial<InterviewPlan> = {}) =>
    valueOf(await api.interviews.plan({ applicationId, plan: { ...firstInterview, ...changes } }))

  /** A note at every step ("<step> <rater>") and a rating for every criterion; null and criteria not named are "not assessed". */
  async function fill(interviewId: string, values: Readonly<Record<string, number | null>>): Promise<void> {
    const { kit, rater } = valueOf(await api.interviews.get({ interviewId }))
    for (const { id } of kit.steps)
      valueOf(await api.interviews.saveNote({ interviewId, stepId: id, text: `${id} ${rater}`, baseRevision: 0 }))
    for (const { id } of kit.criteria) {
      const value = values[id] ?? null
      const rating = { criterionId: id, value, isNotAssessed: value === null, quote: value === null ? '' : `${id} ${value}` }
      valueOf(await api.interviews.rate({ interviewId, rating }))
    }
  }

  /** A whole interview, locked; its id. */
  async function conduct(applicationId: string, values: Readonly<Record<string, number | null>>, rater = 'Ana'): Promise<string> {
    const { id: interviewId } = await plan(applicationId, { rater })
    await fill(interviewId, values)
    valueOf(await api.interviews.lock({ interviewId }))
    return interviewId
  }

  return { ...app, role, roleId, addApplicant, plan, fill, conduct }
}
