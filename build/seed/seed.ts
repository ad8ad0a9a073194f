import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openApp } from '../../electron/core/open-app'
import { workspace } from '../../electron/core/services/workspace'
import { generateWorkspace, type Plan, seedTodayMs } from './generator'
import { createRandom } from './random'

const plans: Readonly<Record<string, Plan>> = {
  medium: { roleCount: 20, candidateCount: 500, cvCharacters: 0 },
  large: { roleCount: 200, candidateCount: 10_000, cvCharacters: 3000 },
}

/** npm run seed -- --data-dir DIR --size small|medium|large [--seed N] [--language en|fr] */
export function main(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'data-dir': { type: 'string' },
      size: { type: 'string', default: 'small' },
      seed: { type: 'string', default: '42' },
      language: { type: 'string', default: 'en' },
    },
  })
  const folder = values['data-dir']
  const plan = plans[values.size]
  if (folder === undefined || (values.size !== 'small' && !plan)) {
    throw new Error('Usage: npm run seed -- --data-dir DIR --size small|medium|large [--seed N] [--language en|fr]')
  }
  const app = openApp(folder, { announce: () => undefined })
  try {
    const random = createRandom(Number(values.seed))
    const { context } = app.door
    if (context.db.prepare('SELECT 1 FROM workspace').get())
      throw new Error(`There is a workspace in ${folder} already. Choose an empty folder.`)
    if (plan) generateWorkspace({ db: context.db, filesFolder: join(folder, 'files') }, random, plan)
    else sample({ ...context, newId: random.id, nowMs: () => seedTodayMs }, values.language === 'fr' ? 'fr' : 'en')
    console.log(`A ${values.size} workspace is in ${folder}.`)
  } finally {
    app.close()
  }
}

function sample(context: Parameters<typeof workspace.setUp>[0], language: 'en' | 'fr'): void {
  const make = () => workspace.setUp(context, { firmName: 'Maison Lestrade', language, country: 'FR', start: 'sample' })
  context.db.transaction(make).immediate()
}
