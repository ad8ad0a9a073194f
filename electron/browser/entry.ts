import { join } from 'node:path'
import { runBrowserHost } from './main'

// The built file lies in out/main, the page in out/renderer.
runBrowserHost(process.argv.slice(2), join(import.meta.dirname, '..', 'renderer')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'Backbench could not start.')
  process.exit(1)
})
