import { resolve } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './sources.mjs'

// Runs a TypeScript program of ours that uses the app's own code: node build/scripts/run.mjs FILE [ARGUMENTS]
const [file, ...args] = process.argv.slice(2)
const { module } = await runnerImport(resolve(root, file), { configFile: false, root, logLevel: 'error' })
await module.main(args)
