import type { CoachField } from './coach/finding'
import type { RoleContent } from './roles'

/** Where a text stands in a role: keys and ids, joined by `/`, e.g. `duties/d1/what`. A list without ids is counted from 0. */
export type TextPath = string

/** One text of a role. */
export type RoleText = {
  readonly path: TextPath
  readonly field: CoachField
  readonly text: string
  /** Whether a candidate reads it in the advert or the description; what is not is for the interview. */
  readonly isPrinted: boolean
}

const dutyFields = { what: 'duty', standard: 'standard', frequency: 'frequency', withWhom: 'condition' } as const
const conditionKeys = ['contract', 'hours', 'place', 'remoteNote', 'start', 'reportsTo', 'worksWith', 'customerContact'] as const
const levels = [1, 2, 3, 4, 5] as const

/** Whether a text has the few marks of `rich-text.ts`. */
export const isRichText = (path: TextPath): boolean => path === 'about'

type Draft = Omit<RoleText, 'isPrinted'>

function describedTexts({ title, purpose, duties, requirements, qualification, conditions, about }: RoleContent): readonly Draft[] {
  const keys = Object.keys(dutyFields) as (keyof typeof dutyFields)[]
  return [
    { path: 'title', field: 'title', text: title },
    { path: 'purpose', field: 'purpose', text: purpose },
    ...duties.flatMap(duty => keys.map(key => ({ path: `duties/${duty.id}/${key}`, field: dutyFields[key], text: duty[key] }))),
    ...qualification.branches.flatMap((branch, at) =>
      branch.conditions.map((condition, place) => {
        const key = condition.kind === 'education' ? 'field' : condition.kind === 'experience' ? 'area' : 'name'
        const text = condition.kind === 'education' ? condition.field : condition.kind === 'experience' ? condition.area : condition.name
        return { path: `qualification/branches/${at}/conditions/${place}/${key}`, field: 'condition' as const, text }
      }),
    ),
    ...requirements.map(({ id, text }) => ({ path: `requirements/${id}/text`, field: 'requirement' as const, text })),
    ...conditionKeys.map(key => ({ path: `conditions/${key}`, field: 'condition' as const, text: conditions[key] })),
    { path: 'conditions/pay/note', field: 'condition', text: conditions.pay.note },
    { path: 'about', field: 'free', text: about },
  ]
}

const free = (path: TextPath, text: string): Draft => ({ path, field: 'free', text })

function interviewTexts({ criteria, kit }: RoleContent): readonly Draft[] {
  const { questions, workSample, rolePlay } = kit
  return [
    ...criteria.flatMap(({ id, anchors }) => levels.map(level => free(`criteria/${id}/anchors/${level}`, anchors[level]))),
    ...questions.flatMap(({ id, text, followUps }) => [
      free(`kit/questions/${id}/text`, text),
      ...followUps.map((followUp, at) => free(`kit/questions/${id}/followUps/${at}`, followUp)),
    ]),
    ...(workSample ? (['title', 'task', 'answerKey'] as const).map(key => free(`kit/workSample/${key}`, workSample[key])) : []),
    ...(rolePlay ? (['title', 'situation', 'partBrief', 'watchFor'] as const).map(key => free(`kit/rolePlay/${key}`, rolePlay[key])) : []),
  ]
}

/** Every text of a role that somebody writes, in the order of the page; the empty ones too. */
export const roleTexts = (content: RoleContent): readonly RoleText[] => [
  ...describedTexts(content).map(text => ({ ...text, isPrinted: true })),
  ...content.criteria.map(({ id, name }) => ({ ...free(`criteria/${id}/name`, name), isPrinted: true })),
  ...interviewTexts(content).map(text => ({ ...text, isPrinted: false })),
]

const hasId = (value: unknown): value is { readonly id: string } => typeof value === 'object' && value !== null && 'id' in value

function replaceIn(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return typeof value === 'string' ? text : value
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => ((hasId(item) ? item.id === key : String(at) === key) ? replaceIn(item, rest, text) : item))
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value
  return { ...value, [key]: replaceIn((value as Record<string, unknown>)[key], rest, text) }
}

/** The role with one text replaced; as it is when it has no text there. */
export const withText = (content: RoleContent, path: TextPath, text: string): RoleContent =>
  replaceIn(content, path.split('/'), text) as RoleContent
