import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'i18next-cli'

const sources = globSync('renderer/**/*.{ts,tsx}')

/** Keys made from a value of a closed list (`t(`common:gate.${status}`)`) count as used, all that begin so. */
const madeKeys = sources.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/`([a-z-]+:[\w.-]*)\$\{/g)].map(match => `${match[1]}*`))

/** Used by `npm run check`: no sentence stays that nothing says. That none is missing is a type and a test. */
export default defineConfig({
  locales: ['en', 'fr'],
  extract: {
    input: [...sources],
    output: 'renderer/i18n/{{language}}/{{namespace}}.json',
    defaultNS: 'common',
    primaryLanguage: 'en',
    functions: ['t', '*.t'],
    preservePatterns: [...new Set(madeKeys)],
  },
})
