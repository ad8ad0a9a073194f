import { spawnSync } from 'node:child_process'
import { isBuilt, root } from './sources.mjs'

// Journeys run on what is built: npm run e2e [-- --host browser|stand-in|electron] [a part of a file's name]
const configs = {
  browser: 'build/vitest.e2e.config.ts',
  'stand-in': 'build/vitest.desktop.config.ts',
  electron: 'build/vitest.desktop.config.ts',
}

const args = process.argv.slice(2)
const at = args.indexOf('--host')
const [, host = ''] = at < 0 ? ['--host', 'browser'] : args.splice(at, 2)
const run = (command, values) => spawnSync(command, values, { cwd: root, stdio: 'inherit' }).status ?? 1

if (Object.hasOwn(configs, host)) {
  process.env.BACKBENCH_HOST = host
  const built = isBuilt() ? 0 : run('node', ['build/scripts/build.mjs'])
  process.exitCode = built || run('vitest', ['run', '--config', configs[host], ...args])
} else {
  console.error(`--host takes ${Object.keys(configs).join(', ')}.`)
  process.exitCode = 1
}
