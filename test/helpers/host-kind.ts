import { join } from 'node:path'
import { z } from 'zod'

/** Which host whole journeys run on: `npm run e2e -- --host …` says so here. */
export const hostKind = z.enum(['browser', 'stand-in', 'electron']).parse(process.env['BACKBENCH_HOST'] ?? 'browser')

/** What is tested; `BACKBENCH_OUT` names another build than the usual one. */
export const builtFolder = process.env['BACKBENCH_OUT'] ?? join(import.meta.dirname, '../../out')
