import { defineConfig } from 'vitest/config'

/** The desktop host run for real, on the stand-in or on Electron itself. One file at a time: the machine has two cores. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    name: 'desktop',
    environment: 'node',
    include: ['test/desktop/**/*.test.ts', ...['journey', 'killed-while-typing', 'packed-app'].map(name => `test/e2e/${name}.test.ts`)],
    env: { BACKBENCH_HOST: process.env['BACKBENCH_HOST'] ?? 'stand-in' },
    testTimeout: 180_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
