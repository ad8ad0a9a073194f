import { deepStrictEqual } from 'node:assert/strict'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { dispatch } from '../../electron/core/dispatch'
import { createClient } from '../../shared/contract/client'
import { compare } from '../../shared/domain/comparison'
import { makeComparisons, openQuietly, valueOf } from './data'
import { comparisonQueries } from './queries'
import { timed } from './rounds'
import type { Subject } from './subject'

/** A comparison's columns, ranked, against the plain reading of the rows that they are made of. */
export async function prepareComparison(folder: string): Promise<Subject> {
  const { roleIds, checksum } = await makeComparisons(folder)
  const [roleId = ''] = roleIds
  const app = openQuietly(folder)
  const api = createClient((path, input) => dispatch(app.door, path, input))
  const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
  const statements = comparisonQueries.map(source => db.prepare<[string], unknown[]>(source).raw())
  const read = () => statements.map(each => each.all(roleId))
  const columns = async () => compare(valueOf(await api.comparison.get({ roleId })))
  return {
    checksum,
    pair: { product: () => timed(columns), bare: () => timed(read) },
    async check() {
      const cards = (await columns()).flatMap(column => column.applicant.scorecards)
      const ratings = cards.flatMap(card =>
        card.ratings.map(({ criterionId, value, quote }) => [card.interviewId, criterionId, value, quote]),
      )
      deepStrictEqual(sorted(ratings), sorted(read()[3] ?? []))
      deepStrictEqual(ratings.length, 6 * 12 * 2)
    },
    close() {
      db.close()
      app.close()
    },
  }
}

const sorted = (rows: readonly unknown[]) => rows.map(row => JSON.stringify(row)).sort()
