import { removeCriterion, removeDuty, removeRequirement, unaskedCriteria } from './role-edits'
import type { Criterion, Duty, Method, Question, Requirement, RoleContent } from './roles'
import { fold } from './text'

/** A test of the kit: there is at most one of each. */
export type TestKind = Extract<Method, 'work-sample' | 'role-play'>

/** A place where the chain from the role to what is asked is broken. */
export type LooseEnd =
  /** A duty that no criterion follows from. */
  | { readonly kind: 'duty'; readonly duty: Duty }
  /** A must that is to be found out in the interview or by a test, and that no criterion follows from. */
  | { readonly kind: 'must'; readonly requirement: Requirement }
  /** A criterion that follows from no duty and no requirement; one of how the firm works need not. */
  | { readonly kind: 'unfounded'; readonly criterion: Criterion }
  /** A criterion that no question with words and no test asks about. */
  | { readonly kind: 'unasked'; readonly criterion: Criterion }
  /** A question without words, of a criterion that something else asks about. */
  | { readonly kind: 'question'; readonly question: Question }
  /** A test without a task or a situation. */
  | { readonly kind: 'test'; readonly test: TestKind; readonly title: string }

const isBlank = (text: string) => text.trim() === ''

/** Ways of finding out that need nothing in the kit: what they say is noted as met or not met. */
export const isOutsideKit = (method: Method): boolean => method === 'cv' || method === 'phone' || method === 'reference'

const isUnfounded = ({ group, dutyIds, requirementIds }: Criterion) =>
  group !== 'values' && dutyIds.length === 0 && requirementIds.length === 0

/** Criteria that follow from nothing any more, in the role's order; those of how the firm works need no duty. */
export const unfoundedCriteria = ({ criteria }: Pick<RoleContent, 'criteria'>): readonly Criterion[] => criteria.filter(isUnfounded)

/** Tests of the kit that are not written yet: a work sample without a task, a role-play without a situation. */
export function wordlessTests({ workSample, rolePlay }: RoleContent['kit']): readonly TestKind[] {
  return [
    ...(workSample && isBlank(workSample.task) ? ['work-sample' as const] : []),
    ...(rolePlay && isBlank(rolePlay.situation) ? ['role-play' as const] : []),
  ]
}

const titleOf = ({ workSample, rolePlay }: RoleContent['kit'], test: TestKind): string =>
  (test === 'work-sample' ? workSample?.title : rolePlay?.title) ?? ''

/** All that hangs loose in a role, from its duties to its tests. Duties and requirements without words do not count yet. */
export function looseEnds(content: RoleContent): readonly LooseEnd[] {
  const { criteria, duties, requirements, kit } = content
  const rated = new Set(criteria.flatMap(({ dutyIds, requirementIds }) => [...dutyIds, ...requirementIds]))
  const isLoose = (id: string, text: string) => !isBlank(text) && !rated.has(id)
  const unasked = unaskedCriteria(content)
  const isWaiting = ({ text, criterionId }: Question) => isBlank(text) && !unasked.some(criterion => criterion.id === criterionId)
  return [
    ...duties.filter(duty => isLoose(duty.id, duty.what)).map(duty => ({ kind: 'duty' as const, duty })),
    ...requirements
      .filter(({ id, text, level, checkedBy }) => level === 'must' && !isOutsideKit(checkedBy) && isLoose(id, text))
      .map(requirement => ({ kind: 'must' as const, requirement })),
    ...unfoundedCriteria(content).map(criterion => ({ kind: 'unfounded' as const, criterion })),
    ...unasked.map(criterion => ({ kind: 'unasked' as const, criterion })),
    ...kit.questions.filter(isWaiting).map(question => ({ kind: 'question' as const, question })),
    ...wordlessTests(kit).map(test => ({ kind: 'test' as const, test, title: titleOf(kit, test) })),
  ]
}

/** What is taken out of a role. */
export type Removed = { readonly removedDutyId: string } | { readonly removedRequirementId: string }

/** A criterion that a removal would leave following from nothing, and what hangs on it. Its weight is its own. */
export type LooseCriterion = {
  readonly criterion: Criterion
  readonly questions: readonly Question[]
  readonly tests: readonly TestKind[]
}

const without = (content: RoleContent, removed: Removed): RoleContent =>
  'removedDutyId' in removed ? removeDuty(content, removed.removedDutyId) : removeRequirement(content, removed.removedRequirementId)

/** The criteria that a removal would leave following from nothing; not those that did so before. */
export function looseEndsOf(content: RoleContent, removed: Removed): readonly LooseCriterion[] {
  const { questions, workSample, rolePlay } = content.kit
  const after = new Set(unfoundedCriteria(without(content, removed)).map(criterion => criterion.id))
  return content.criteria
    .filter(criterion => after.has(criterion.id) && !isUnfounded(criterion))
    .map(criterion => ({
      criterion,
      questions: questions.filter(question => question.criterionId === criterion.id),
      tests: [
        ...(workSample?.criterionId === criterion.id ? ['work-sample' as const] : []),
        ...(rolePlay?.criterionId === criterion.id ? ['role-play' as const] : []),
      ],
    }))
}

/** Without these criteria, and without the questions and tests that were there for them alone. */
export const dropCriteria = (content: RoleContent, criterionIds: readonly string[]): RoleContent =>
  criterionIds.reduce(removeCriterion, content)

type CriterionBasis = Pick<Criterion, 'dutyIds' | 'requirementIds'>

/** With a criterion following from these lines and no others. Lines that are not in the role are left out. */
export function relinkCriterion(content: RoleContent, criterionId: string, { dutyIds, requirementIds }: CriterionBasis): RoleContent {
  const known = (ids: readonly string[], parts: readonly { readonly id: string }[]) => ids.filter(id => parts.some(part => part.id === id))
  const links = { dutyIds: known(dutyIds, content.duties), requirementIds: known(requirementIds, content.requirements) }
  return {
    ...content,
    criteria: content.criteria.map(criterion => (criterion.id === criterionId ? { ...criterion, ...links } : criterion)),
  }
}

/** What becomes of a criterion that a removal leaves loose. */
export type LooseChoice = { readonly kind: 'keep' } | { readonly kind: 'drop' } | ({ readonly kind: 'link' } & CriterionBasis)

/** The role after a removal and what was chosen for each criterion that it leaves loose, by id. One without a choice is kept. */
export function removeFromChain(content: RoleContent, removed: Removed, choices: ReadonlyMap<string, LooseChoice>): RoleContent {
  const loose = looseEndsOf(content, removed).map(({ criterion }) => criterion.id)
  return loose.reduce(
    (rest, id) => {
      const choice = choices.get(id)
      if (choice?.kind === 'drop') return dropCriteria(rest, [id])
      return choice?.kind === 'link' ? relinkCriterion(rest, id, choice) : rest
    },
    without(content, removed),
  )
}

/** A duty or requirement as one line, for choosing among them. */
export type RoleLine = { readonly kind: 'duty' | 'requirement'; readonly id: string; readonly text: string }

/** The duties and requirements that have words: duties first, in the role's order. */
export const linesOf = ({ duties, requirements }: Pick<RoleContent, 'duties' | 'requirements'>): readonly RoleLine[] =>
  [
    ...duties.map(({ id, what }) => ({ kind: 'duty' as const, id, text: what })),
    ...requirements.map(({ id, text }) => ({ kind: 'requirement' as const, id, text })),
  ].filter(line => !isBlank(line.text))

const shortestWord = 4
/** Endings differ more than beginnings: "invoice" and "invoices", "relance" and "relancer". */
const comparedLetters = 6

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length >= shortestWord)
      .map(word => word.slice(0, comparedLetters)),
  )

/** Twice the shared words over all words, 0 to 1: long lines do not win by being long (Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const total = one.size + other.size
  return total === 0 ? 0 : (2 * [...one].filter(word => other.has(word)).length) / total
}

/** The line whose words are nearest to a text; the first of equals, also where nothing is shared. Null when there is no line. */
export function nearestLine(lines: readonly RoleLine[], text: string): RoleLine | null {
  const wanted = wordsOf(text)
  const scored = lines.map(line => ({ line, score: likeness(wanted, wordsOf(line.text)) }))
  return scored.reduce<(typeof scored)[number] | null>((best, each) => (best && best.score >= each.score ? best : each), null)?.line ?? null
}
