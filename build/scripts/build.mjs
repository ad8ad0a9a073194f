import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { root, sourcesMark, stampPath } from './sources.mjs'

// Whoever calls may run in another mode (a test, a program of ours), and React would then be built for development.
process.env.NODE_ENV = 'production'

/** Builds the page, the three programs and the threads that read documents and look up words into out/. The stamp comes last: without it a start builds again. */
async function buildAll() {
  const mark = sourcesMark()
  rmSync(stampPath, { force: true })
  rmSync(join(root, 'out/main'), { recursive: true, force: true })
  for (const mode of ['browser', 'desktop', 'preload', 'document-worker', 'spelling-worker'])
    await build({ configFile: join(root, 'build/vite.node.config.ts'), mode })
  await build({ configFile: join(root, 'build/vite.renderer.config.ts') })
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stampPath, mark)
}

try {
  await buildAll()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
