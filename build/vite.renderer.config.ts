import { join } from 'node:path'
import locales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bundledPackages, firstPart } from './bundled-packages.ts'

/** The page of both hosts: relative addresses, nothing inlined, so that its content policy needs no exception. */
export default defineConfig({
  root: join(import.meta.dirname, '../renderer'),
  base: './',
  logLevel: 'warn',
  plugins: [react(), { ...locales.vite({ locales: ['en-US', 'fr-FR'] }), enforce: 'pre' }, bundledPackages('renderer')],
  build: {
    outDir: join(import.meta.dirname, '../out/renderer'),
    emptyOutDir: true,
    target: 'chrome150',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // All that the first page needs is one file: dozens of small ones, each asked for by itself, are slower.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstPart, test: /renderer[\\/]main\.tsx$/, includeDependenciesRecursively: true }] } },
    },
  },
})
