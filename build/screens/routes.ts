import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

/** Where each screen is, given the ids of the sample firm. */
export function routesOf(folder: string): readonly (readonly [name: string, path: string])[] {
  const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
  const id = (sql: string) => db.prepare(sql).pluck().get() as string
  const open = id(`SELECT id FROM roles WHERE status = 'open'`)
  const closed = id(`SELECT id FROM roles WHERE status = 'closed'`)
  const person = id(
    `SELECT a.id FROM applications a JOIN candidateFiles f USING (candidateId) WHERE a.stage = 'finalist' ORDER BY a.createdAtMs, a.id`,
  )
  const running = id(`SELECT id FROM interviews WHERE status = 'running'`)
  const locked = id(`SELECT id FROM interviews WHERE status = 'locked' ORDER BY createdAtMs, id LIMIT 1`)
  const planned = id(`SELECT id FROM interviews WHERE status = 'planned'`)
  db.close()
  return [
    ['today', '/'],
    ['new-role', '/new-role'],
    ['new-role-from-text', '/new-role/from-text'],
    ['role', `/roles/${open}`],
    ['description', `/roles/${open}/description`],
    ['versions', `/roles/${open}/versions`],
    ['translation', `/roles/${open}/translation`],
    ['plan', `/roles/${open}/plan`],
    ['candidates', `/roles/${open}/candidates`],
    ['candidate', `/roles/${open}/candidates/${person}`],
    ['interviews', `/roles/${open}/interviews`],
    ['interview-planned', `/interviews/${planned}`],
    ['interview-live', `/interviews/${running}`],
    ['interview-locked', `/interviews/${locked}`],
    ['compare', `/roles/${open}/compare`],
    ['decision', `/roles/${open}/decision`],
    ['decision-record', `/roles/${closed}/decision`],
    ['settings', '/settings'],
  ]
}
