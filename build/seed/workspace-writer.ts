import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Stage } from '../../shared/domain/candidates'
import { buildKit } from '../../shared/domain/kits'
import type { CandidateFacts } from '../../shared/domain/qualification'
import type { RoleContent } from '../../shared/domain/roles'

type Person = {
  readonly id: string
  readonly applicationId: string
  readonly roleId: string
  readonly name: string
  readonly source: string
  readonly notes: string
  readonly facts: CandidateFacts
  readonly stage: Stage
  readonly createdAtMs: number
}
type Card = {
  readonly id: string
  readonly applicationId: string
  readonly content: RoleContent
  readonly atMs: number
  readonly rater: string
  readonly ratings: readonly {
    readonly criterionId: string
    readonly value: number | null
    readonly note: string
    readonly quote: string
  }[]
}

/** Writes rows as the services would leave them, but in bulk: ten thousand people through the services would take minutes. */
export function createWriter(db: Database) {
  const role = db.prepare(`
    INSERT INTO roles (id, title, language, status, contentJson, revision, createdAtMs, updatedAtMs)
    VALUES (?, ?, ?, 'open', ?, 1, ?, ?)`)
  const candidate = db.prepare(`
    INSERT INTO candidates (id, name, email, phone, source, notes, factsJson, revision, createdAtMs) VALUES (?, ?, ?, '', ?, ?, ?, 1, ?)`)
  const application = db.prepare(`
    INSERT INTO applications (id, roleId, candidateId, stage, rejectionJson, stageSinceMs, checksJson, revision, createdAtMs)
    VALUES (?, ?, ?, ?, ?, ?, '[]', 1, ?)`)
  const file = db.prepare(
    `INSERT INTO candidateFiles (id, candidateId, name, mediaType, sizeBytes, sha256, addedAtMs) VALUES (?, ?, ?, 'text/plain', ?, ?, ?)`,
  )
  const interview = db.prepare(`
    INSERT INTO interviews (id, applicationId, title, plannedForMs, minutes, rater, status, kitJson, elapsedMs, runningSinceMs, lockedAtMs, createdAtMs)
    VALUES (?, ?, 'First interview', ?, 45, ?, 'locked', ?, 2400000, NULL, ?, ?)`)
  const note = db.prepare('INSERT INTO notes (interviewId, stepId, text, revision, savedAtMs) VALUES (?, ?, ?, 1, ?)')
  const rating = db.prepare('INSERT INTO ratings (interviewId, criterionId, value, isNotAssessed, quote) VALUES (?, ?, ?, ?, ?)')
  return {
    firm: (name: string) =>
      void db.prepare(`INSERT INTO workspace (id, firmName, language, country, isSample) VALUES (1, ?, 'en', 'FR', 0)`).run(name),
    role: (id: string, content: RoleContent, atMs: number) =>
      void role.run(id, content.title, content.language, JSON.stringify(content), atMs, atMs),
    person({ id, applicationId, roleId, name, source, notes, facts, stage, createdAtMs }: Person) {
      candidate.run(id, name, `${id.slice(0, 8)}@example.org`, source, notes, JSON.stringify(facts), createdAtMs)
      const rejection =
        stage === 'rejected' ? JSON.stringify({ kind: 'qualification', reason: 'Does not have what the rule asks for.' }) : null
      application.run(applicationId, roleId, id, stage, rejection, createdAtMs, createdAtMs)
    },
    file: (id: string, candidateId: string, cv: { readonly name: string; readonly bytes: Uint8Array; readonly atMs: number }) =>
      void file.run(id, candidateId, cv.name, cv.bytes.length, createHash('sha256').update(cv.bytes).digest('hex'), cv.atMs),
    scorecard({ id, applicationId, content, atMs, rater, ratings }: Card) {
      const kit = buildKit(content)
      interview.run(id, applicationId, atMs, rater, JSON.stringify(kit), atMs, atMs)
      for (const { criterionId, value, note: text, quote } of ratings) {
        const step = kit.steps.find(each => each.criterionId === criterionId)
        if (step) note.run(id, step.id, text, atMs)
        rating.run(id, criterionId, value, value === null ? 1 : 0, quote)
      }
    },
  }
}
