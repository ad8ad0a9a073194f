import { checks, runStep } from './steps.mjs'

// Every check runs even if one fails, so that one run tells all.
const results = checks.map(runStep)
process.exitCode = results.every(Boolean) ? 0 : 1
