import { z } from 'zod'
import { Country } from '../domain/country'
import { Language } from '../domain/language'
import { FirmName, Workspace } from '../domain/workspace'
import { command, query, task } from './define'

export const workspace = {
  /** The firm; null before the first run is finished. */
  get: query({ input: z.strictObject({}), output: Workspace.nullable() }),

  /** Finishes the first run, empty or with the sample firm in that language. Refuses: `already-set-up`. */
  setUp: command({
    input: z.strictObject({ firmName: FirmName, language: Language, country: Country, start: z.enum(['empty', 'sample']) }),
    output: Workspace,
  }),

  /** Changes name, interface language and country. Refuses: `not-found` before the first run. */
  saveSettings: command({ input: Workspace.pick({ firmName: true, language: true, country: true }).strict(), output: Workspace }),

  /** Removes the sample firm with all its data and files, and starts empty under this name. Refuses: `not-found` when there is no sample. */
  leaveSample: task({ input: z.strictObject({ firmName: FirmName }), output: Workspace }),
}
