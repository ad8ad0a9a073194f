import { z } from 'zod'

/** Which host whole journeys run on: `npm run e2e -- --host …` says so here. */
export const hostKind = z.enum(['browser', 'stand-in', 'electron']).parse(process.env['BACKBENCH_HOST'] ?? 'browser')
