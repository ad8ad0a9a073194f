import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { getRolePack, listRolePacks } from '../../electron/core/role-packs'
import type { Stage } from '../../shared/domain/candidates'
import { type CandidateFacts, subjectsOf } from '../../shared/domain/qualification'
import type { RoleContent } from '../../shared/domain/roles'
import type { Random } from './random'
import { drawText, personName, sources } from './words'
import { createWriter } from './workspace-writer'

const dayMs = 86_400_000
/** The day on which every made workspace was last used, so that the same seed gives the same rows. */
export const seedTodayMs = Date.UTC(2026, 10, 23, 9)

export type Plan = {
  readonly roleCount: number
  readonly candidateCount: number
  /** Size of each CV's text; 0 for no CVs. */
  readonly cvCharacters: number
}
type Place = { readonly db: Database; readonly filesFolder: string }

const stages: readonly Stage[] = [
  'received',
  'received',
  'received',
  'screening',
  'screening',
  'interview',
  'finalist',
  'rejected',
  'rejected',
  'rejected',
]

function factsFor(content: RoleContent, random: Random): CandidateFacts {
  const known = subjectsOf(content.qualification).filter(() => random.chance(0.8))
  return {
    education: known.flatMap(each => (each.kind === 'education' ? [{ field: each.field, level: 3 + random.below(5) }] : [])),
    experience: known.flatMap(each => (each.kind === 'experience' ? [{ area: each.area, years: random.below(16) / 2 }] : [])),
    certificates: known.flatMap(each => (each.kind === 'certificate' ? [{ name: each.name, isHeld: random.chance(0.4) }] : [])),
  }
}

const ratingsFor = (content: RoleContent, random: Random) =>
  content.criteria.map(criterion => ({
    criterionId: criterion.id,
    value: random.chance(0.1) ? null : 1 + random.below(5),
    note: drawText(random, 200),
    quote: drawText(random, 60).slice(0, 120),
  }))

/** Fills an empty workspace, in one transaction; the same random numbers give the same rows and files. */
export function generateWorkspace({ db, filesFolder }: Place, random: Random, plan: Plan): void {
  const writer = createWriter(db)
  const packIds = listRolePacks('en').map(({ id }) => id)
  const roles = Array.from({ length: plan.roleCount }, (_, at) => {
    const content = getRolePack(random.pick(packIds), random.chance(0.5) ? 'en' : 'fr')
    return {
      id: random.id(),
      content: { ...content, title: `${content.title} ${at + 1}` },
      atMs: seedTodayMs - (30 + random.below(300)) * dayMs,
    }
  })
  if (plan.cvCharacters > 0) mkdirSync(filesFolder, { recursive: true })

  function person(at: number): void {
    const role = roles[at % roles.length]
    if (!role) throw new Error('A workspace needs a role')
    const { content } = role
    const stage = random.pick(stages)
    const createdAtMs = role.atMs + random.below(30 * 24) * 3_600_000
    const name = personName(random)
    const made = { id: random.id(), applicationId: random.id(), roleId: role.id, name, createdAtMs, stage }
    writer.person({ ...made, source: random.pick(sources), notes: '', facts: factsFor(content, random) })
    if (plan.cvCharacters > 0) {
      const fileId = random.id()
      const bytes = new TextEncoder().encode(`${name}\n\n${drawText(random, plan.cvCharacters)}`)
      writeFileSync(join(filesFolder, fileId), bytes)
      writer.file(fileId, made.id, { name: `CV ${name}.txt`, bytes, atMs: createdAtMs })
    }
    if (stage === 'finalist' || stage === 'interview') {
      const card = { id: random.id(), applicationId: made.applicationId, content, atMs: createdAtMs + 5 * dayMs, rater: 'C. Lestrade' }
      writer.scorecard({ ...card, ratings: ratingsFor(content, random) })
    }
  }

  db.transaction(() => {
    writer.firm('Maison Lestrade')
    for (const role of roles) writer.role(role.id, role.content, role.atMs)
    for (let at = 0; at < plan.candidateCount; at += 1) person(at)
  }).immediate()
  db.exec('ANALYZE')
  db.pragma('wal_checkpoint(TRUNCATE)')
}
