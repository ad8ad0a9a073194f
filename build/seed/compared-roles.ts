import type { Database } from 'better-sqlite3'
import { getRolePack } from '../../electron/core/role-packs'
import { type Criterion, type Question, RoleContent } from '../../shared/domain/roles'
import { seedTodayMs } from './generator'
import type { Random } from './random'
import { drawText, personName, sources } from './words'
import { createWriter } from './workspace-writer'

const dayMs = 86_400_000

export type ComparedPlan = {
  readonly roleCount: number
  /** In each role; all are rated by two people. */
  readonly candidateCount: number
  readonly criterionCount: number
}

/** The pack's role, brought to this many criteria; the added ones are asked about like the others. */
function contentWith(criterionCount: number, title: string): RoleContent {
  const pack = getRolePack('bookkeeper', 'en')
  const places = Array.from({ length: Math.max(0, criterionCount - pack.criteria.length) }, (_, at) => at)
  const added = places.flatMap((at): readonly Criterion[] => {
    const model = pack.criteria[at % pack.criteria.length]
    return model ? [{ ...model, id: `added-${at}`, name: `${model.name}, part ${at + 2}` }] : []
  })
  const questions = added.map(
    (criterion): Question => ({
      id: `asks-${criterion.id}`,
      criterionId: criterion.id,
      text: `${criterion.name}: when did you last do it?`,
      followUps: [],
    }),
  )
  return RoleContent.parse({
    ...pack,
    title,
    criteria: [...pack.criteria.slice(0, criterionCount), ...added],
    kit: { ...pack.kit, questions: [...pack.kit.questions, ...questions] },
  })
}

/** Fills an empty workspace with roles whose candidates are ready to be compared; answers with the roles' ids. */
export function generateComparedRoles(
  db: Database,
  random: Random,
  { roleCount, candidateCount, criterionCount }: ComparedPlan,
): readonly string[] {
  const writer = createWriter(db)
  const roles = Array.from({ length: roleCount }, (_, at) => ({
    id: random.id(),
    content: contentWith(criterionCount, `Bookkeeper ${at + 1}`),
  }))

  function person(roleId: string, content: RoleContent): void {
    const made = { id: random.id(), applicationId: random.id(), roleId, name: personName(random), source: random.pick(sources) }
    const createdAtMs = seedTodayMs - (20 + random.below(20)) * dayMs
    const facts = {
      education: [{ field: 'accounting', level: 3 + random.below(5) }],
      experience: [{ area: 'bookkeeping', years: random.below(16) / 2 }],
      certificates: [],
    }
    writer.person({ ...made, stage: 'finalist', createdAtMs, notes: '', facts })
    for (const rater of ['C. Lestrade', 'A. Moreau']) {
      const ratings = content.criteria.map(({ id }) => ({
        criterionId: id,
        value: random.chance(0.1) ? null : 1 + random.below(5),
        note: drawText(random, 200),
        quote: drawText(random, 60).slice(0, 120),
      }))
      writer.scorecard({ id: random.id(), applicationId: made.applicationId, content, atMs: createdAtMs + 5 * dayMs, rater, ratings })
    }
  }

  db.transaction(() => {
    writer.firm('Maison Lestrade')
    for (const { id, content } of roles) {
      writer.role(id, content, seedTodayMs - 60 * dayMs)
      for (let at = 0; at < candidateCount; at += 1) person(id, content)
    }
  }).immediate()
  db.exec('ANALYZE')
  db.pragma('wal_checkpoint(TRUNCATE)')
  return roles.map(role => role.id)
}
