import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './find-browser.mjs'
import { root } from './sources.mjs'
import { checks, runStep } from './steps.mjs'

// Everything, in the order in which a failure is cheapest to learn of; ends with the sum over all of it.
const sum = { passed: 0, failed: 0 }
const folder = mkdtempSync(join(tmpdir(), 'backbench-results-'))

function count(isGood) {
  sum[isGood ? 'passed' : 'failed'] += 1
}

/** One run of vitest; a run that ends badly without naming a failed test counts as one failure. */
function runTests(name, config) {
  const file = join(folder, `${name}.json`)
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { status } = spawnSync('vitest', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
    sum.passed += numPassedTests
    sum.failed += numFailedTests
    if (status !== 0 && numFailedTests === 0) count(false)
  } catch {
    count(false)
  }
}

for (const check of checks) count(runStep(check))
runTests('fast', 'build/vitest.config.ts')
if (runStep({ name: 'build', command: 'node', args: ['build/scripts/build.mjs'] })) {
  count(true)
  process.env.CHROMIUM = await ensureBrowser()
  runTests('e2e', 'build/vitest.e2e.config.ts')
  runTests('desktop', 'build/vitest.desktop.config.ts')
} else count(false)

console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed === 0 ? 0 : 1
