import { z } from 'zod'
import { fold, requiredText, text } from './text'

/** Level of education on the European Qualifications Framework, 1 to 8 (French niveaux 3–8 are the same). */
const EqfLevel = z.number().int().min(1).max(8)

/** Whole or half years. */
const Years = z.number().min(0).max(60).multipleOf(0.5)

/** One thing that a branch asks for. */
export const Condition = z.discriminatedUnion('kind', [
  /** At least this EQF level; `field` '' means in any field. */
  z.strictObject({ kind: z.literal('education'), level: EqfLevel, field: text(120) }),
  /** At least this many years; `area` '' means in any work. */
  z.strictObject({ kind: z.literal('experience'), years: Years, area: text(120) }),
  z.strictObject({ kind: z.literal('certificate'), name: requiredText(120) }),
])
export type Condition = z.infer<typeof Condition>

/** All of its conditions must be met. */
export const Branch = z.strictObject({ conditions: z.array(Condition).max(6) })
export type Branch = z.infer<typeof Branch>

/** The combination of education and experience: any one branch is enough. No branch means nothing is asked. */
export const QualificationRule = z.strictObject({ branches: z.array(Branch).max(6) })
export type QualificationRule = z.infer<typeof QualificationRule>

/**
 * What is known of a person, for the rule. A subject that is not listed is unknown, never "no".
 * `level` 0 means no diploma; `field` or `area` '' means "whatever the field", i.e. the highest level or all years together.
 */
export const CandidateFacts = z.strictObject({
  education: z.array(z.strictObject({ field: text(120), level: z.number().int().min(0).max(8) })).max(20),
  experience: z.array(z.strictObject({ area: text(120), years: Years })).max(20),
  certificates: z.array(z.strictObject({ name: requiredText(120), isHeld: z.boolean() })).max(20),
})
export type CandidateFacts = z.infer<typeof CandidateFacts>

export const noFacts: CandidateFacts = { education: [], experience: [], certificates: [] }

/** Kleene's three values. Unknown is not failed. */
export const GateStatus = z.enum(['met', 'notMet', 'unknown'])
export type GateStatus = z.infer<typeof GateStatus>

/** All of: one "not met" decides, then one "unknown", else met (also for an empty list). */
export const allOf = (values: readonly GateStatus[]): GateStatus =>
  values.includes('notMet') ? 'notMet' : values.includes('unknown') ? 'unknown' : 'met'

/** Any of: one "met" decides, then one "unknown", else not met (also for an empty list). */
export const anyOf = (values: readonly GateStatus[]): GateStatus =>
  values.includes('met') ? 'met' : values.includes('unknown') ? 'unknown' : 'notMet'

/** Most facts are written exactly as the rule writes them, and then nothing has to be folded. */
const isSame = (a: string, b: string) => a === b || fold(a) === fold(b)

/** How a fact is read: of what it speaks, and how much of it there is. */
type Reading<Fact> = { readonly subject: (fact: Fact) => string; readonly amount: (fact: Fact) => number }

const education: Reading<CandidateFacts['education'][number]> = { subject: fact => fact.field, amount: fact => fact.level }
const experience: Reading<CandidateFacts['experience'][number]> = { subject: fact => fact.area, amount: fact => fact.years }

type Wanted = { readonly needed: number; readonly subject: string }

/**
 * At least `needed` of a subject, given what is known. What is known of "any" subject bounds each single one from above,
 * and any single one is enough for "any". Of a subject that is listed twice the better line counts. Read once for each
 * person of a board, so it makes no lists.
 */
function atLeast<Fact>({ needed, subject }: Wanted, known: readonly Fact[], read: Reading<Fact>): GateStatus {
  if (needed === 0) return 'met'
  const isAny = isSame(subject, '')
  let isNotMet = false
  for (const fact of known) {
    const isAbout = isAny || isSame(read.subject(fact), subject)
    if (isAbout && read.amount(fact) >= needed) return 'met'
    if (isSame(read.subject(fact), subject)) isNotMet = true
  }
  return isNotMet || isBelow(needed, known, read) ? 'notMet' : 'unknown'
}

/** Whether all that is said of "any" subject is less than needed, and something is said. */
function isBelow<Fact>(needed: number, known: readonly Fact[], { subject, amount }: Reading<Fact>): boolean {
  let isSaid = false
  for (const fact of known) {
    if (!isSame(subject(fact), '')) continue
    if (amount(fact) >= needed) return false
    isSaid = true
  }
  return isSaid
}

/** Nobody has worked longer than this many years, whatever they studied. */
const workingLife = 45

/** The years of work that a branch asks for, all together. */
export const yearsAsked = ({ conditions }: Branch): number =>
  conditions.reduce((sum, each) => sum + (each.kind === 'experience' ? each.years : 0), 0)

/** Whether a branch asks for more years of work than a life has. */
export const isBeyondLife = (branch: Branch): boolean => yearsAsked(branch) > workingLife

function certificateStatus(name: string, facts: CandidateFacts): GateStatus {
  const known = facts.certificates.filter(certificate => isSame(certificate.name, name))
  if (known.length === 0) return 'unknown'
  return known.some(certificate => certificate.isHeld) ? 'met' : 'notMet'
}

/** Whether a person's facts meet one condition. */
export function conditionStatus(condition: Condition, facts: CandidateFacts): GateStatus {
  switch (condition.kind) {
    case 'education':
      return atLeast({ needed: condition.level, subject: condition.field }, facts.education, education)
    case 'experience':
      return atLeast({ needed: condition.years, subject: condition.area }, facts.experience, experience)
    case 'certificate':
      return certificateStatus(condition.name, facts)
  }
}

type ConditionResult = { readonly condition: Condition; readonly status: GateStatus }
export type BranchResult = { readonly status: GateStatus; readonly conditions: readonly ConditionResult[] }
export type QualificationResult = { readonly status: GateStatus; readonly branches: readonly BranchResult[] }

/**
 * The rule against a person's facts. A branch without conditions is not finished and is left out; a rule without branches
 * asks for nothing and is met.
 */
export function evaluateQualification(rule: QualificationRule, facts: CandidateFacts): QualificationResult {
  const branches = rule.branches
    .filter(branch => branch.conditions.length > 0)
    .map(branch => {
      const conditions = branch.conditions.map(condition => ({ condition, status: conditionStatus(condition, facts) }))
      return { status: allOf(conditions.map(result => result.status)), conditions }
    })
  return { status: branches.length === 0 ? 'met' : anyOf(branches.map(branch => branch.status)), branches }
}

/**
 * The branch to name in words: the first met one; else the one with the fewest conditions not met, then the fewest unknown.
 * Null when the rule asks for nothing.
 */
export function nearestBranch(result: QualificationResult): BranchResult | null {
  const count = (branch: BranchResult, status: GateStatus) => branch.conditions.filter(each => each.status === status).length
  const byDistance = (a: BranchResult, b: BranchResult) =>
    count(a, 'notMet') - count(b, 'notMet') || count(a, 'unknown') - count(b, 'unknown')
  return [...result.branches].sort(byDistance)[0] ?? null
}

/** The subjects that a rule asks about, each once, in order: what the candidate form asks for. */
export function subjectsOf(rule: QualificationRule): readonly Condition[] {
  const keyOf = (condition: Condition) =>
    `${condition.kind}:${fold(condition.kind === 'education' ? condition.field : condition.kind === 'experience' ? condition.area : condition.name)}`
  const seen = new Map<string, Condition>()
  for (const condition of rule.branches.flatMap(branch => branch.conditions)) {
    if (!seen.has(keyOf(condition))) seen.set(keyOf(condition), condition)
  }
  return [...seen.values()]
}
