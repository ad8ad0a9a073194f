import { isOutsideKit, wordlessTests } from './chain'
import { type Criterion, type Method, type Requirement, type RoleContent, RoleKit } from './roles'

/** How one line of the role is assessed in one way. */
export type CoverageCell =
  | { readonly kind: 'none' }
  /** Found out by reading, by telephone or from others, and noted as met or not met. */
  | { readonly kind: 'checked' }
  /** Asked in the interview, by so many questions with words. */
  | { readonly kind: 'questions'; readonly count: number }
  /** Shown by a test; not written yet when it has no task or situation. */
  | { readonly kind: 'test'; readonly isWritten: boolean }
  /** Said to be found out this way, and the kit holds nothing that does. */
  | { readonly kind: 'promised' }

/** Why a line is not covered: no criterion follows from it, or nothing asks about the first of those that do. */
export type Hole = { readonly kind: 'unrated' } | { readonly kind: 'unasked'; readonly criterionId: string }

/** One line of the coverage map. */
export type CoverageRow = {
  readonly kind: 'duty' | 'must' | 'nice'
  readonly id: string
  readonly text: string
  /** The criteria that follow from it, in the role's order. */
  readonly criteria: readonly Criterion[]
  readonly cells: Readonly<Record<Method, CoverageCell>>
  /** Null where it is covered; a nice-to-have never has one. */
  readonly hole: Hole | null
}

type Line = Pick<CoverageRow, 'kind' | 'id' | 'text'> & { readonly checkedBy: Method | null }

const none: CoverageCell = { kind: 'none' }

function cellOf(content: RoleContent, criteria: readonly Criterion[], method: Method): CoverageCell {
  const { questions, workSample, rolePlay } = content.kit
  const isRated = (criterionId: string) => criteria.some(criterion => criterion.id === criterionId)
  if (method === 'interview') {
    const count = questions.filter(question => question.text.trim() !== '' && isRated(question.criterionId)).length
    return count > 0 ? { kind: 'questions', count } : none
  }
  if (method !== 'work-sample' && method !== 'role-play') return none
  const test = method === 'work-sample' ? workSample : rolePlay
  return test && isRated(test.criterionId) ? { kind: 'test', isWritten: !wordlessTests(content.kit).includes(method) } : none
}

/** What `checkedBy` adds: a tick where nothing else is needed, a promise where the kit should hold something and does not. */
function withPromise(cell: CoverageCell, method: Method, checkedBy: Method | null): CoverageCell {
  if (method !== checkedBy || cell.kind !== 'none') return cell
  return { kind: isOutsideKit(method) ? 'checked' : 'promised' }
}

const isCovered = (cell: CoverageCell) => cell.kind !== 'none' && cell.kind !== 'promised'

function holeOf({ kind, criteria, cells }: Omit<CoverageRow, 'hole'>): Hole | null {
  if (kind === 'nice' || Object.values(cells).some(isCovered)) return null
  const [first] = criteria
  return first ? { kind: 'unasked', criterionId: first.id } : { kind: 'unrated' }
}

function rowOf(content: RoleContent, { checkedBy, ...line }: Line): CoverageRow {
  const key = line.kind === 'duty' ? 'dutyIds' : 'requirementIds'
  const criteria = content.criteria.filter(criterion => criterion[key].includes(line.id))
  const cell = (method: Method) => withPromise(cellOf(content, criteria, method), method, checkedBy)
  const cells = {
    cv: cell('cv'),
    phone: cell('phone'),
    interview: cell('interview'),
    'work-sample': cell('work-sample'),
    'role-play': cell('role-play'),
    reference: cell('reference'),
  }
  const row = { ...line, criteria, cells }
  return { ...row, hole: holeOf(row) }
}

const lineOf = ({ id, text, level, checkedBy }: Requirement): Line => ({ kind: level, id, text, checkedBy })

/**
 * How each duty, must and nice-to-have (in this order) is assessed: through the criteria that follow from it, and the way its
 * requirement says. Lines without words are left out.
 */
export function coverageOf(content: RoleContent): readonly CoverageRow[] {
  const { duties, requirements } = content
  const lines: readonly Line[] = [
    ...duties.map(({ id, what }) => ({ kind: 'duty' as const, id, text: what, checkedBy: null })),
    ...requirements.filter(each => each.level === 'must').map(lineOf),
    ...requirements.filter(each => each.level === 'nice').map(lineOf),
  ]
  return lines.filter(line => line.text.trim() !== '').map(line => rowOf(content, line))
}

/**
 * How many competencies one structured interview should rate: five to eight.
 * Source: US Office of Personnel Management, guidance on structured interviews.
 */
export const advisedCriteria = { fewest: 5, most: 8 } as const

/** Assumed for one question with its answer, follow-ups and note, in minutes. */
export const minutesPerQuestion = 4

/** Kept for the welcome and for the candidate's own questions, in minutes. */
export const minutesForWelcome = 10

/** How long an interview takes, in minutes. */
export type KitTime = {
  /** Questions with words; others are never asked. */
  readonly questionCount: number
  /** For all questions together. */
  readonly questions: number
  readonly workSample: number
  readonly rolePlay: number
  /** The three together. */
  readonly sum: number
  readonly planned: number
  /** What the planned length lacks; 0 when all fits. */
  readonly over: number
  /** The sum and the welcome, rounded up to five minutes; no more than a plan can hold. Every role pack plans exactly this. */
  readonly advised: number
}

const roundedTo = 5

/** What the questions and tests of a kit add up to, against its planned length. */
export function kitTime({ questions, workSample, rolePlay, minutes: planned }: RoleKit): KitTime {
  const questionCount = questions.filter(question => question.text.trim() !== '').length
  const parts = { questions: questionCount * minutesPerQuestion, workSample: workSample?.minutes ?? 0, rolePlay: rolePlay?.minutes ?? 0 }
  const sum = parts.questions + parts.workSample + parts.rolePlay
  const whole = Math.ceil((sum + minutesForWelcome) / roundedTo) * roundedTo
  const advised = Math.min(whole, RoleKit.shape.minutes.maxValue ?? whole)
  return { questionCount, ...parts, sum, planned, over: Math.max(0, sum - planned), advised }
}

/** Whether a test shows how somebody works with others. */
export function testsOthers({ criteria, kit }: Pick<RoleContent, 'criteria' | 'kit'>): boolean {
  const tested = [kit.workSample?.criterionId, kit.rolePlay?.criterionId]
  return criteria.some(({ id, group }) => group === 'others' && tested.includes(id))
}
