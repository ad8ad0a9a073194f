import type { QualificationRule } from './qualification'
import { numberOf, type PartField, type PartKind, partKinds, placeOf, type RolePlace } from './role-places'
import { roleTexts, type TextPath } from './role-texts'
import type { Pay, RoleContent } from './roles'
import { editSteps } from './word-diff'

/** A choice, an amount or the ids of what something follows from; null: not said, or not there. */
export type RoleValue = string | number | readonly string[] | null

/** One difference between two contents of a role. `before` and `after` are '' or null where the part is not there. */
export type RoleChange =
  | { readonly kind: 'text'; readonly place: RolePlace; readonly before: string; readonly after: string }
  | { readonly kind: 'value'; readonly place: RolePlace; readonly before: RoleValue; readonly after: RoleValue }
  | { readonly kind: 'rule'; readonly place: RolePlace; readonly before: QualificationRule; readonly after: QualificationRule }
  | { readonly kind: 'pay'; readonly place: RolePlace; readonly before: Pay; readonly after: Pay }
  | { readonly kind: 'added' | 'removed'; readonly place: RolePlace }
  /** Places among its like, from 1, each in its own content. */
  | { readonly kind: 'moved'; readonly place: RolePlace; readonly from: number; readonly to: number }

/** The differences of one part of the role: the title, one duty, the conditions … */
export type PartChanges = {
  readonly kind: PartKind
  /** Path of the part. */
  readonly part: TextPath
  readonly changes: readonly RoleChange[]
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Texts that are compared as a whole elsewhere: the rule as a sentence, the pay as one line, follow-ups as a list. */
const isComparedElsewhere = ({ kind, field }: RolePlace) => kind === 'qualification' || field === 'payNote' || field === 'followUp'

type Text = { readonly path: TextPath; readonly text: string }

/** The texts to compare: those that somebody writes, the reasons of the weights, and follow-ups as one text for each question. */
function comparedTexts(content: RoleContent): readonly Text[] {
  return [
    ...roleTexts(content).filter(({ path }) => !isComparedElsewhere(placeOf(path))),
    ...content.criteria.map(({ id, weightReason }) => ({ path: `criteria/${id}/weightReason`, text: weightReason })),
    ...content.kit.questions.map(({ id, followUps }) => ({ path: `kit/questions/${id}/followUps`, text: followUps.join('\n') })),
  ]
}

type Value = { readonly path: TextPath; readonly value: RoleValue }

const valuesIn = (part: TextPath, values: Readonly<Record<string, RoleValue>>): readonly Value[] =>
  Object.entries(values).map(([key, value]) => ({ path: `${part}/${key}`, value }))

/** Every choice, amount and link of a role. */
function valuesOf({ duties, requirements, criteria, kit, conditions, language }: RoleContent): readonly Value[] {
  const { term, time, remote } = conditions
  const { workSample, rolePlay } = kit
  const testValues = (part: TextPath, test: typeof workSample | typeof rolePlay) =>
    test ? valuesIn(part, { minutes: test.minutes, criterionId: test.criterionId }) : []
  return [
    { path: 'language', value: language },
    ...duties.flatMap(({ id, sharePercent }) => valuesIn(`duties/${id}`, { sharePercent })),
    ...requirements.flatMap(({ id, level, checkedBy }) => valuesIn(`requirements/${id}`, { level, checkedBy })),
    ...valuesIn('conditions', { term, time, remote }),
    ...criteria.flatMap(({ id, group, weight, dutyIds, requirementIds }) =>
      valuesIn(`criteria/${id}`, { group, weight, dutyIds: dutyIds.toSorted(), requirementIds: requirementIds.toSorted() }),
    ),
    ...valuesIn('kit', { minutes: kit.minutes }),
    ...kit.questions.flatMap(({ id, criterionId }) => valuesIn(`kit/questions/${id}`, { criterionId })),
    ...testValues('kit/workSample', workSample),
    ...testValues('kit/rolePlay', rolePlay),
  ]
}

/** Paths of both lists, those of the newer one first. */
const bothPaths = (before: ReadonlyMap<TextPath, unknown>, after: ReadonlyMap<TextPath, unknown>) =>
  new Set([...after.keys(), ...before.keys()])

function textChanges(before: RoleContent, after: RoleContent): readonly RoleChange[] {
  const old = new Map(comparedTexts(before).map(({ path, text }) => [path, text]))
  const now = new Map(comparedTexts(after).map(({ path, text }) => [path, text]))
  return [...bothPaths(old, now)]
    .map(path => ({ kind: 'text' as const, place: placeOf(path), before: old.get(path) ?? '', after: now.get(path) ?? '' }))
    .filter(change => change.before !== change.after)
}

/** What is worth saying of a part that is only in one of the two; all else of it says only what every new part has. */
const tellingAlone: readonly (PartField | null)[] = ['sharePercent', 'level', 'minutes']

function valueChanges(before: RoleContent, after: RoleContent): readonly RoleChange[] {
  const old = new Map(valuesOf(before).map(({ path, value }) => [path, value]))
  const now = new Map(valuesOf(after).map(({ path, value }) => [path, value]))
  return [...bothPaths(old, now)]
    .map(path => ({
      isInBoth: old.has(path) && now.has(path),
      place: placeOf(path),
      before: old.get(path) ?? null,
      after: now.get(path) ?? null,
    }))
    .filter(({ isInBoth, place }) => isInBoth || tellingAlone.includes(place.field))
    .filter(change => !isSame(change.before, change.after))
    .map(change => ({ kind: 'value', place: change.place, before: change.before, after: change.after }))
}

type Parts = readonly { readonly id: string }[]
const ids = (parts: Parts) => parts.map(part => part.id)

/** What came, went and changed its place in one list. */
function listChanges(path: TextPath, before: Parts, after: Parts): readonly RoleChange[] {
  const [old, now] = [ids(before), ids(after)]
  const both = old.filter(id => now.includes(id))
  const steps = editSteps(
    both,
    now.filter(id => old.includes(id)),
  )
  const stayed = both.filter((_, at) => steps.filter(step => step !== 'inserted')[at] === 'kept')
  const place = (id: string) => placeOf(`${path}/${id}`)
  return [
    ...now.filter(id => !old.includes(id)).map(id => ({ kind: 'added' as const, place: place(id) })),
    ...old.filter(id => !now.includes(id)).map(id => ({ kind: 'removed' as const, place: place(id) })),
    ...both
      .filter(id => !stayed.includes(id))
      .map(id => ({ kind: 'moved' as const, place: place(id), from: old.indexOf(id) + 1, to: now.indexOf(id) + 1 })),
  ]
}

const asList = (test: unknown, id: string): Parts => (test === null ? [] : [{ id }])

function partChanges(before: RoleContent, after: RoleContent): readonly RoleChange[] {
  return [
    ...listChanges('duties', before.duties, after.duties),
    ...listChanges('requirements', before.requirements, after.requirements),
    ...listChanges('criteria', before.criteria, after.criteria),
    ...listChanges('kit/questions', before.kit.questions, after.kit.questions),
    ...listChanges('kit', asList(before.kit.workSample, 'workSample'), asList(after.kit.workSample, 'workSample')),
    ...listChanges('kit', asList(before.kit.rolePlay, 'rolePlay'), asList(after.kit.rolePlay, 'rolePlay')),
  ]
}

function wholeChanges(before: RoleContent, after: RoleContent): readonly RoleChange[] {
  const [rule, pay] = [placeOf('qualification'), placeOf('conditions/pay')]
  return [
    ...(isSame(before.qualification, after.qualification)
      ? []
      : [{ kind: 'rule' as const, place: rule, before: before.qualification, after: after.qualification }]),
    ...(isSame(before.conditions.pay, after.conditions.pay)
      ? []
      : [{ kind: 'pay' as const, place: pay, before: before.conditions.pay, after: after.conditions.pay }]),
  ]
}

/**
 * Everything that differs between two contents of a role, part by part in the order of the page; a part that is gone stands after the last
 * of its like. What the coach was told to let stand is no part of it; the other
 * language is compared by `translationChanges`.
 */
export function roleChanges(before: RoleContent, after: RoleContent): readonly PartChanges[] {
  const parts = new Map<TextPath, { readonly kind: PartKind; readonly changes: RoleChange[] }>()
  const all = [...partChanges(before, after), ...wholeChanges(before, after), ...textChanges(before, after), ...valueChanges(before, after)]
  for (const change of all) {
    const { kind, part } = change.place
    const known = parts.get(part) ?? { kind, changes: [] }
    parts.set(part, known)
    known.changes.push(change)
  }
  const order = (each: PartChanges) => numberOf(after, each) ?? Number.MAX_SAFE_INTEGER
  return [...parts]
    .map(([part, { kind, changes }]) => ({ part, kind, changes }))
    .sort((a, b) => partKinds.indexOf(a.kind) - partKinds.indexOf(b.kind) || order(a) - order(b))
}

/** A text that both contents have in the same words. */
export type SameText = { readonly place: RolePlace; readonly text: string }

/** The texts that did not change, the empty ones left out: of the description, or of the interview. */
export function sameTexts(before: RoleContent, after: RoleContent): readonly SameText[] {
  const old = new Map(roleTexts(before).map(({ path, text }) => [path, text]))
  return roleTexts(after)
    .filter(({ path, text }) => text.trim() !== '' && old.get(path) === text)
    .map(({ path, text }) => ({ place: placeOf(path), text }))
}

/** A text of the other language that differs; '' where it is not written. */
export type TranslationChange = { readonly place: RolePlace; readonly before: string; readonly after: string }

/** What differs in the other language of the role, in the order of the page. */
export function translationChanges(before: RoleContent, after: RoleContent): readonly TranslationChange[] {
  const [old, now] = [before.translation?.texts ?? {}, after.translation?.texts ?? {}]
  const textIn = (texts: typeof old, path: TextPath) => (Object.hasOwn(texts, path) ? (texts[path]?.text ?? '') : '')
  const paths = new Set([...roleTexts(after), ...roleTexts(before)].map(({ path }) => path))
  return [...paths]
    .map(path => ({ place: placeOf(path), before: textIn(old, path), after: textIn(now, path) }))
    .filter(change => change.before !== change.after)
}

/** Whether anything differs that somebody who reads the role, or interviews for it, could notice. */
export const isChanged = (before: RoleContent, after: RoleContent): boolean =>
  before !== after && (roleChanges(before, after).length > 0 || translationChanges(before, after).length > 0)
