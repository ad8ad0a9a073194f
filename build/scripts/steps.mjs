import { spawnSync } from 'node:child_process'
import { root } from './sources.mjs'

/** Runs one step in a tree of ours; its output is for whoever wants to know why it failed. */
export function runStepIn(folder, { command, args }) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
  return { isGood: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` }
}

/** Runs one step here and says how it went; the output is shown only when it fails. */
export function runStep(step) {
  const begun = Date.now()
  const { isGood, output } = runStepIn(root, step)
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  console.log(`${isGood ? 'passed' : 'FAILED'}  ${step.name} (${seconds} s)`)
  if (!isGood) console.log(output)
  return isGood
}

const types = ['shared', 'electron', 'renderer', '.'].map(project => ({
  name: `types of ${project === '.' ? 'test and build' : project}`,
  command: 'tsc',
  args: ['-p', project],
}))

/** What `npm run check` checks. */
export const checks = [
  ...types,
  { name: 'lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings', 'shared', 'electron', 'renderer', 'test', 'build'] },
  {
    name: 'format',
    command: 'biome',
    args: ['check', '--config-path=build/format.json', 'shared', 'electron', 'renderer', 'test', 'build'],
  },
  { name: 'layers', command: 'depcruise', args: ['--config', 'build/layers.cjs', 'shared', 'electron', 'renderer', 'test', 'build'] },
  { name: 'unused code', command: 'knip', args: ['--config', 'build/knip.json', '--no-progress'] },
  { name: 'translations, none unused', command: 'i18next-cli', args: ['status', '--unused', '-c', 'build/i18next.config.ts'] },
  {
    name: 'translations, none missing',
    command: 'vitest',
    args: ['run', '--config', 'build/vitest.config.ts', 'test/renderer/catalogues.test.ts'],
  },
  { name: 'lock file', command: 'node', args: ['build/scripts/check-lock.mjs'] },
]
