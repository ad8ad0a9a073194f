import type { RequirementCheck } from '../../shared/domain/candidates'
import type { CandidateFacts } from '../../shared/domain/qualification'
import type { RoleContent } from '../../shared/domain/roles'
import type { Rating } from '../../shared/domain/scorecards'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { bookkeeper, criterion } from '../helpers/role-content'

type App = ReturnType<typeof openTestApp>

const facts: CandidateFacts = { education: [{ field: 'accounting', level: 6 }], experience: [], certificates: [] }
const met: RequirementCheck = { requirementId: 'payroll', status: 'met', note: 'Ran it at Rochebrune' }

/** The criteria that the tests speak of by name. */
export const criteria = [
  criterion('ledger', { name: 'Keeps the ledger' }),
  criterion('suppliers', { name: 'Calms suppliers', group: 'others' }),
  criterion('values', { name: 'Owns up', group: 'values' }),
]

/** The base app with one firm and one role that has a rule, a must and three criteria. */
export async function openRole(changes: Partial<RoleContent> = {}) {
  const app = openTestApp()
  valueOf(await app.api.workspace.setUp({ firmName: 'Maison Lestrade', language: 'en', country: 'FR', start: 'empty' }))
  const role = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: changes.language ?? 'en' }))
  const content = bookkeeper({ criteria, ...changes })
  valueOf(await app.api.roles.saveContent({ roleId: role.id, baseRevision: role.revision, content }))
  return { app, roleId: role.id }
}

type Person = { readonly name: string; readonly checks?: readonly RequirementCheck[] }

/** Somebody who meets the rule, and the must unless other checks are given. */
export async function addPerson({ api }: App, roleId: string, { name, checks = [met] }: Person): Promise<string> {
  const details = { name, email: '', phone: '', source: '', notes: '' }
  const added = valueOf(await api.candidates.add({ roleId, details }))
  valueOf(await api.candidates.save({ applicationId: added.id, baseRevision: added.candidateRevision, details, facts }))
  const { revision } = valueOf(await api.candidates.get({ applicationId: added.id }))
  valueOf(await api.candidates.saveChecks({ applicationId: added.id, baseRevision: revision, checks: [...checks] }))
  return added.id
}

/** criterionId → value and the line that shows it; a criterion left out is not assessed. */
type Ratings = Readonly<Record<string, readonly [value: number, quote: string]>>

/** One interview of somebody, held and locked; left open with `isLocked` false. */
export async function interview(
  app: App,
  applicationId: string,
  { rater = 'Claire', ratings, isLocked = true }: { rater?: string; ratings: Ratings; isLocked?: boolean },
) {
  const { api } = app
  const plan = { title: 'First interview', plannedForMs: null, minutes: 45, rater }
  const { id: interviewId, kit } = valueOf(await api.interviews.plan({ applicationId, plan }))
  valueOf(await api.interviews.startClock({ interviewId }))
  for (const { id: criterionId } of kit.criteria) {
    const [value, quote] = ratings[criterionId] ?? [null, '']
    const rating: Rating = { criterionId, value, isNotAssessed: value === null, quote }
    valueOf(await api.interviews.rate({ interviewId, rating }))
    const step = kit.steps.find(each => each.criterionId === criterionId)
    if (step && value !== null)
      valueOf(await api.interviews.saveNote({ interviewId, stepId: step.id, text: `${rater} noted: ${quote}`, baseRevision: 0 }))
  }
  if (isLocked) valueOf(await api.interviews.lock({ interviewId }))
}

/** Inès first with 4.3, Marc second with 3.0, both fully assessed. */
export async function openWithTwo(changes: Partial<RoleContent> = {}) {
  const { app, roleId } = await openRole(changes)
  const ines = await addPerson(app, roleId, { name: 'Inès Charpentier' })
  const marc = await addPerson(app, roleId, { name: 'Marc Oyelaran' })
  await interview(app, ines, {
    ratings: { ledger: [5, 'found all five errors'], suppliers: [4, 'stayed calm'], values: [4, 'rang at once'] },
  })
  await interview(app, marc, { ratings: { ledger: [3, 'found three'], suppliers: [3, 'was short'], values: [3, 'told it late'] } })
  return { app, roleId, ines, marc }
}
