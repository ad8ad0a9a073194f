import { z } from 'zod'
import { Language } from './language'
import { QualificationRule } from './qualification'
import { AtMs, PartId, Revision, RowId, requiredText, text } from './text'

/** One responsibility: what, to which standard, how often, what share of the time, with whom. */
export const Duty = z.strictObject({
  id: PartId,
  what: text(300),
  standard: text(300),
  frequency: text(80),
  /** Whole percent of the working time; null: not said yet. */
  sharePercent: z.number().int().min(0).max(100).nullable(),
  withWhom: text(120),
})
export type Duty = z.infer<typeof Duty>

/** How something is found out about a person. */
export const Method = z.enum(['cv', 'phone', 'interview', 'work-sample', 'role-play', 'reference'])
export type Method = z.infer<typeof Method>

/** Something the person needs. A must is a gate: met, not met or unknown, never traded against points. */
export const Requirement = z.strictObject({
  id: PartId,
  text: text(300),
  level: z.enum(['must', 'nice']),
  checkedBy: Method,
})
export type Requirement = z.infer<typeof Requirement>

/** A rating's scale: the behaviour that each level stands for; '' where a level is not described. */
export const Anchors = z.strictObject({ 1: text(400), 2: text(400), 3: text(400), 4: text(400), 5: text(400) })
export type Anchors = z.infer<typeof Anchors>

/** The groups in which criteria are shown: the work, working with others, how the firm works. */
export const CriterionGroup = z.enum(['work', 'others', 'values'])
export type CriterionGroup = z.infer<typeof CriterionGroup>

/** 1 unless a reason is written. 0 takes the criterion out of the total. In steps of a half. */
export const Weight = z.number().min(0).max(5).multipleOf(0.5)

/** What is rated, linked to the duties and requirements it follows from. */
export const Criterion = z.strictObject({
  id: PartId,
  name: requiredText(120),
  group: CriterionGroup,
  dutyIds: z.array(PartId).max(30),
  requirementIds: z.array(PartId).max(40),
  anchors: Anchors,
  weight: Weight,
  /** Why the weight is not 1; '' while it is. */
  weightReason: text(300),
})
export type Criterion = z.infer<typeof Criterion>

/** A question of the kit, put to every candidate in the same words. */
export const Question = z.strictObject({
  id: PartId,
  criterionId: PartId,
  text: text(500),
  followUps: z.array(text(200)).max(6),
})
export type Question = z.infer<typeof Question>

/** A piece of the job, given to every candidate in the same form. */
export const WorkSample = z.strictObject({
  title: requiredText(120),
  criterionId: PartId,
  minutes: z.number().int().min(1).max(240),
  /** What the candidate is handed: the task and its papers. */
  task: text(6000),
  /** What a right answer holds; for the rater only. */
  answerKey: text(6000),
})
export type WorkSample = z.infer<typeof WorkSample>

/** A situation with another person, played the same way with every candidate. */
export const RolePlay = z.strictObject({
  title: requiredText(120),
  criterionId: PartId,
  minutes: z.number().int().min(1).max(120),
  /** What the candidate is told. */
  situation: text(3000),
  /** How the interviewer plays the other person. */
  partBrief: text(3000),
  /** What to watch for; for the rater only. */
  watchFor: text(3000),
})
export type RolePlay = z.infer<typeof RolePlay>

/** What an interview is made of. */
export const RoleKit = z.strictObject({
  /** Planned length of the whole interview. */
  minutes: z.number().int().min(5).max(480),
  questions: z.array(Question).max(80),
  workSample: WorkSample.nullable(),
  rolePlay: RolePlay.nullable(),
})
export type RoleKit = z.infer<typeof RoleKit>

/** An amount of money in whole units and cents. */
const PayAmount = z.number().min(0).max(100_000_000).multipleOf(0.01)

/** What is paid, before tax. A null bound is not said; `note` says on what it depends. */
export const Pay = z.strictObject({
  min: PayAmount.nullable(),
  max: PayAmount.nullable(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  period: z.enum(['hour', 'day', 'week', 'month', 'year']),
  note: text(120),
})
export type Pay = z.infer<typeof Pay>

/** What the firm offers: short lines, '' while not said, and choices, null while not made. */
export const Conditions = z.strictObject({
  contract: text(120),
  term: z.enum(['permanent', 'fixed']).nullable(),
  time: z.enum(['full', 'part']).nullable(),
  hours: text(120),
  place: text(120),
  remote: z.enum(['none', 'some', 'full']).nullable(),
  remoteNote: text(120),
  pay: Pay,
  start: text(120),
  reportsTo: text(120),
  worksWith: text(120),
  customerContact: text(120),
})
export type Conditions = z.infer<typeof Conditions>

/** What the coach found and its user lets stand, with the reason: the rule and the words, wherever they stand in the role. */
const Ignored = z.strictObject({
  rule: requiredText(80),
  words: text(400),
  /** Where it is, when it has no words to tell it by; without it, everywhere. */
  path: z.string().max(120).optional(),
  reason: requiredText(300),
})

/** The same role in the other language: by the path of a text (`role-texts.ts`), its words, and the words they were written for. */
const Translation = z.strictObject({
  language: Language,
  texts: z.record(z.string().max(120), z.strictObject({ text: text(6000), of: text(6000) })),
})

const hasNoTwins = (parts: readonly { readonly id: string }[]) => new Set(parts.map(part => part.id)).size === parts.length

const Parts = z.strictObject({
  language: Language,
  title: requiredText(120),
  purpose: text(1500),
  duties: z.array(Duty).max(30).refine(hasNoTwins),
  requirements: z.array(Requirement).max(40).refine(hasNoTwins),
  qualification: QualificationRule,
  criteria: z.array(Criterion).max(20).refine(hasNoTwins),
  kit: RoleKit.refine(kit => hasNoTwins(kit.questions)),
  conditions: Conditions,
  /** About the firm and how it works, in the few marks of `rich-text.ts`; '' while not said. */
  about: text(4000),
  ignored: z.array(Ignored).max(200),
  translation: Translation.nullable(),
})

/** All that is written about a role, in one language. Every link points to something in the same role. */
export const RoleContent = Parts.refine(content => danglingLinks(content).length === 0, { error: 'dangling-link' }).refine(
  content => content.criteria.every(hasReasonWhereDue),
  { error: 'weight-needs-reason' },
)
export type RoleContent = z.infer<typeof RoleContent>

/** A weight of 1 needs no reason, every other one does. */
export const hasReasonWhereDue = (criterion: Pick<Criterion, 'weight' | 'weightReason'>) =>
  criterion.weight === 1 || criterion.weightReason.trim() !== ''

/** Ids that a content refers to and that are not in it. */
export function danglingLinks(content: Pick<z.infer<typeof Parts>, 'duties' | 'requirements' | 'criteria' | 'kit'>): readonly string[] {
  const missing = (wanted: readonly string[], parts: readonly { readonly id: string }[]) =>
    wanted.filter(id => !parts.some(part => part.id === id))
  const tests = [content.kit.workSample, content.kit.rolePlay].filter(test => test !== null)
  return [
    ...missing(
      content.criteria.flatMap(criterion => criterion.dutyIds),
      content.duties,
    ),
    ...missing(
      content.criteria.flatMap(criterion => criterion.requirementIds),
      content.requirements,
    ),
    ...missing(
      [...content.kit.questions, ...tests].map(step => step.criterionId),
      content.criteria,
    ),
  ]
}

/** Nothing said and nothing chosen; the currency is the one to begin with. */
export const noConditions = (currency: string): Conditions => ({
  contract: '',
  term: null,
  time: null,
  hours: '',
  place: '',
  remote: null,
  remoteNote: '',
  pay: { min: null, max: null, currency, period: 'year', note: '' },
  start: '',
  reportsTo: '',
  worksWith: '',
  customerContact: '',
})

const RoleStatus = z.enum(['open', 'closed'])

/** A position to fill. Closed once its decision is recorded. */
export const Role = z.strictObject({
  id: RowId,
  status: RoleStatus,
  content: RoleContent,
  revision: Revision,
  createdAtMs: AtMs,
  updatedAtMs: AtMs,
})
export type Role = z.infer<typeof Role>

/** What the list of roles and the navigation show. */
export const RoleSummary = Role.pick({ id: true, status: true, createdAtMs: true }).extend({
  title: requiredText(120),
  language: Language,
  /** Applications that are not set aside. */
  activeCount: z.number().int(),
  applicationCount: z.number().int(),
  interviewCount: z.number().int(),
})
export type RoleSummary = z.infer<typeof RoleSummary>

export const emptyAnchors: Anchors = { 1: '', 2: '', 3: '', 4: '', 5: '' }

/** A role with a title and nothing else, to start from blank. */
export const blankRole = (title: string, language: Language, currency = 'EUR'): RoleContent => ({
  language,
  title,
  purpose: '',
  duties: [],
  requirements: [],
  qualification: { branches: [] },
  criteria: [],
  kit: { minutes: 45, questions: [], workSample: null, rolePlay: null },
  conditions: noConditions(currency),
  about: '',
  ignored: [],
  translation: null,
})

/** A description as it was advertised: frozen, numbered from 1 within its role. */
export const RoleVersion = z.strictObject({
  number: z.number().int().min(1),
  content: RoleContent,
  advertisedAtMs: AtMs,
  /** How many people applied while it was the newest. */
  applicationCount: z.number().int().min(0),
})
export type RoleVersion = z.infer<typeof RoleVersion>

export const RoleVersionSummary = RoleVersion.omit({ content: true }).extend({ title: requiredText(120) })
export type RoleVersionSummary = z.infer<typeof RoleVersionSummary>

/** A ready role without what only the firm can say: what it pays, in its own money, and where. The coach asks for them. */
export const withoutOffer = (content: RoleContent, currency: string): RoleContent => ({
  ...content,
  conditions: { ...content.conditions, place: '', pay: { ...content.conditions.pay, min: null, max: null, currency } },
})
