import { defineConfig } from 'vitest/config'

/** Whole journeys in the machine's Chromium, through the built browser host. One file at a time: the machine has two cores. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
