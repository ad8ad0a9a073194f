import type { TextPath } from './role-texts'
import type { RoleContent } from './roles'

/** The parts of a role, in the order in which they are shown. */
export const partKinds = [
  'title',
  'purpose',
  'duty',
  'qualification',
  'requirement',
  'conditions',
  'about',
  'language',
  'criterion',
  'kit',
  'question',
  'workSample',
  'rolePlay',
] as const
export type PartKind = (typeof partKinds)[number]

/** The fields that a part can have beside its main text. */
const partFields = [
  'what',
  'standard',
  'frequency',
  'withWhom',
  'sharePercent',
  'condition',
  'level',
  'checkedBy',
  'contract',
  'term',
  'time',
  'hours',
  'place',
  'remote',
  'remoteNote',
  'pay',
  'payNote',
  'start',
  'reportsTo',
  'worksWith',
  'customerContact',
  'name',
  'anchor',
  'group',
  'weight',
  'weightReason',
  'dutyIds',
  'requirementIds',
  'criterionId',
  'followUp',
  'followUps',
  'minutes',
  'title',
  'task',
  'answerKey',
  'situation',
  'partBrief',
  'watchFor',
] as const
export type PartField = (typeof partFields)[number]

/** Where a text or a value of a role stands, as one would say it. */
export type RolePlace = {
  readonly kind: PartKind
  /** Path of the part: `duties/d1`, `kit/workSample`, `title`. */
  readonly part: TextPath
  /** Null: the part is this one text. */
  readonly field: PartField | null
  /** Which one, from 1, where a part has several of a field: the level of an anchor; the branch and the condition of the rule. */
  readonly counts: readonly number[]
}

const kindsOfLists: Readonly<Record<string, PartKind>> = { duties: 'duty', requirements: 'requirement', criteria: 'criterion' }

const fieldNamed = (name: string | undefined): PartField | null => partFields.find(field => field === name) ?? null
const fromOne = (count: string | undefined): number => Number(count) + 1

function placeInList(kind: PartKind, part: TextPath, [name, count]: readonly string[]): RolePlace {
  if (name === 'anchors') return { kind, part, field: 'anchor', counts: [Number(count)] }
  if (name === 'followUps' && count !== undefined) return { kind, part, field: 'followUp', counts: [fromOne(count)] }
  return { kind, part, field: name === 'text' ? null : fieldNamed(name), counts: [] }
}

function placeInKit(path: TextPath, [step, name, ...rest]: readonly string[]): RolePlace {
  if (step === 'questions') return placeInList('question', `kit/questions/${name}`, rest)
  if (step === 'workSample' || step === 'rolePlay') return { kind: step, part: `kit/${step}`, field: fieldNamed(name), counts: [] }
  return { kind: 'kit', part: 'kit', field: fieldNamed(path.split('/').at(-1)), counts: [] }
}

/** The place that a path of `role-texts.ts`, or of a value beside the texts (`duties/d1/sharePercent`), leads to. */
export function placeOf(path: TextPath): RolePlace {
  const [list = '', id, ...rest] = path.split('/')
  const kind = kindsOfLists[list]
  if (kind) return placeInList(kind, `${list}/${id}`, rest)
  if (list === 'kit') return placeInKit(path, [id ?? '', ...rest])
  if (list === 'conditions') {
    const field = rest[0] === 'note' ? 'payNote' : fieldNamed(id)
    return { kind: 'conditions', part: list, field, counts: [] }
  }
  if (list === 'qualification') {
    return rest.length > 0
      ? { kind: list, part: list, field: 'condition', counts: [fromOne(rest[0]), fromOne(rest[2])] }
      : { kind: list, part: list, field: null, counts: [] }
  }
  return { kind: partKinds.find(each => each === list) ?? 'about', part: path, field: null, counts: [] }
}

const listOf = ({ duties, requirements, criteria, kit }: RoleContent, kind: PartKind): readonly { readonly id: string }[] => {
  switch (kind) {
    case 'duty':
      return duties
    case 'requirement':
      return requirements
    case 'criterion':
      return criteria
    case 'question':
      return kit.questions
    default:
      return []
  }
}

/** Number of a part among its like, from 1; null where it has none or is not there. */
export function numberOf(content: RoleContent, { kind, part }: Pick<RolePlace, 'kind' | 'part'>): number | null {
  const at = listOf(content, kind).findIndex(each => part.endsWith(`/${each.id}`))
  return at < 0 ? null : at + 1
}

const interviewKinds: readonly PartKind[] = ['criterion', 'kit', 'question', 'workSample', 'rolePlay']

/** Whether a part is there for the interview only; every other one is printed in the description. */
export const isForInterview = (kind: PartKind): boolean => interviewKinds.includes(kind)
