import type { Handlers } from '../../../shared/contract'
import type { Country } from '../../../shared/domain/country'
import type { Language } from '../../../shared/domain/language'
import type { Workspace } from '../../../shared/domain/workspace'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'
import { statement } from '../db/statement'
import { buildSampleFirm } from '../sample/sample-firm'

type Row = { readonly firmName: string; readonly language: Language; readonly country: Country; readonly isSample: number }

function findWorkspace({ db }: Context): Workspace | null {
  const row = statement<[], Row>(db, 'SELECT firmName, language, country, isSample FROM workspace').get()
  return row ? { ...row, isSample: row.isSample === 1 } : null
}

function putWorkspace({ db }: Context, { firmName, language, country, isSample }: Workspace): Workspace {
  statement<[string, Language, Country, number]>(
    db,
    `INSERT INTO workspace (id, firmName, language, country, isSample) VALUES (1, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET firmName = excluded.firmName, language = excluded.language, country = excluded.country, isSample = excluded.isSample`,
  ).run(firmName, language, country, isSample ? 1 : 0)
  return { firmName, language, country, isSample }
}

export const workspace: Handlers<Context>['workspace'] = {
  get: findWorkspace,

  setUp(context, { firmName, language, country, start }) {
    if (findWorkspace(context)) throw new AppError('already-set-up', 'The first run was finished before.')
    const made = putWorkspace(context, { firmName, language, country, isSample: start === 'sample' })
    if (made.isSample) buildSampleFirm(context, language)
    return made
  },

  saveSettings(context, { firmName, language, country }) {
    const current = findWorkspace(context)
    if (!current) throw new AppError('not-found', 'The first run is not finished.')
    return putWorkspace(context, { ...current, firmName, language, country })
  },

  async leaveSample(context, { firmName }) {
    const { db, files } = context
    const emptied = db
      .transaction(() => {
        const current = findWorkspace(context)
        if (!current?.isSample) throw new AppError('not-found', 'There is no sample firm to leave.')
        db.exec('DELETE FROM candidates; DELETE FROM roles; DELETE FROM firmWords') // everything else hangs on the first two and goes with them
        return putWorkspace(context, { ...current, firmName, isSample: false })
      })
      .immediate()
    for (const id of files.list()) files.remove(id)
    return emptied
  },
}
