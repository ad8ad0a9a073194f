import { deepStrictEqual } from 'node:assert/strict'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { dispatch } from '../../electron/core/dispatch'
import { createClient } from '../../shared/contract/client'
import type { ApplicationSummary } from '../../shared/domain/candidates'
import { makeBoards, openQuietly, valueOf } from './data'
import { boardQuery } from './queries'
import { timed } from './rounds'
import type { Subject } from './subject'

type BareRow = Omit<ApplicationSummary, 'gate' | 'rejection'> & {
  readonly rejectionJson: string | null
  readonly factsJson: string
  readonly checksJson: string
}

function comparable({ gate: _, rejection, ...line }: ApplicationSummary) {
  return { ...line, reason: rejection?.reason ?? null }
}

function comparableBare({ rejectionJson, factsJson: _, checksJson: __, ...line }: BareRow) {
  return { ...line, reason: rejectionJson === null ? null : String(JSON.parse(rejectionJson).reason) }
}

/** The lines of a role's board through the door, against the plain query of their columns. */
export async function prepareBoard(folder: string): Promise<Subject> {
  const { roleIds, checksum } = await makeBoards(folder)
  const [roleId = ''] = roleIds
  const app = openQuietly(folder)
  const api = createClient((path, input) => dispatch(app.door, path, input))
  const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
  const query = db.prepare<[string], BareRow>(boardQuery)
  return {
    checksum,
    pair: { product: () => timed(() => api.candidates.listForRole({ roleId })), bare: () => timed(() => query.all(roleId)) },
    async check() {
      const lines = valueOf(await api.candidates.listForRole({ roleId })).map(comparable)
      deepStrictEqual(lines, query.all(roleId).map(comparableBare))
      deepStrictEqual(lines.length, 500)
    },
    close() {
      db.close()
      app.close()
    },
  }
}
