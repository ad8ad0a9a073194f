import type { RoleContent } from '../../shared/domain/roles'
import type { openTestApp } from './open-test-app'
import { valueOf } from './open-test-app'
import { bookkeeper } from './role-content'

type TestApp = ReturnType<typeof openTestApp>

export const firstInterview = { title: 'First interview', plannedForMs: null, minutes: 45, rater: 'Ines' }

/** A role with a kit of four steps and three criteria, and people who applied for it. */
export async function roleWithPeople({ api }: TestApp, names: readonly string[], content: RoleContent = bookkeeper()) {
  const created = valueOf(await api.roles.create({ from: 'blank', title: content.title, language: content.language }))
  const role = valueOf(await api.roles.saveContent({ roleId: created.id, baseRevision: created.revision, content }))
  const people = []
  for (const name of names) {
    const details = { name, email: '' as const, phone: '', source: '', notes: '' }
    people.push(valueOf(await api.candidates.add({ roleId: role.id, details })))
  }
  return { role, people }
}

/** An interview with Marc Oyelaran for the bookkeeper's role, planned and not started. */
export async function plannedInterview(app: TestApp, content: RoleContent = bookkeeper()) {
  const { role, people } = await roleWithPeople(app, ['Marc Oyelaran'], content)
  const applicationId = people[0]?.id ?? ''
  const interview = valueOf(await app.api.interviews.plan({ applicationId, plan: firstInterview }))
  return { role, interview }
}
