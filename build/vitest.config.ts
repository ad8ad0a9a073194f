import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Two kinds of fast tests: `node` (rules, core, hosts) and `dom` (components). Journeys in Chromium have vitest.e2e.config.ts. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [react()],
  test: {
    testTimeout: 60_000, // nothing here waits on purpose; a busy machine is no failure
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: ['test/{shared,electron,build}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/helpers/dom-setup.ts'],
        },
      },
    ],
  },
})
