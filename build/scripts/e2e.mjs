import { spawnSync } from 'node:child_process'
import { isBuilt, root } from './sources.mjs'

// Journeys run on what is built: npm run e2e [-- a part of a file's name]
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status ?? 1
const built = isBuilt() ? 0 : run('node', ['build/scripts/build.mjs'])
process.exitCode = built || run('vitest', ['run', '--config', 'build/vitest.e2e.config.ts', ...process.argv.slice(2)])
