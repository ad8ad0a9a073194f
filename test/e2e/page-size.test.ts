import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { z } from 'zod'

const folder = join(import.meta.dirname, '../../out/renderer')
const page = readFileSync(join(folder, 'index.html'), 'utf8')

/** Files that the page asks for before it can show anything, with all that they import at once. */
function loadedFirst(pattern: RegExp): readonly string[] {
  const named = [...page.matchAll(pattern)].map(match => match[1] ?? '')
  const found = new Set<string>()
  const follow = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    for (const [, next = ''] of readFileSync(join(folder, name), 'utf8').matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g))
      follow(`assets/${next}`)
  }
  for (const name of named) follow(name)
  return [...found]
}

const kilobytes = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0) / 1000

test('what the page loads before it shows anything keeps to its budget: 190 kB of script, 20 kB of style', () => {
  const scripts = loadedFirst(/src="\.\/(assets\/[\w.-]+\.js)"/g)
  const styles = loadedFirst(/href="\.\/(assets\/[\w.-]+\.css)"/g)
  expect(scripts.length).toBeGreaterThan(0)
  expect(styles.length).toBeGreaterThan(0)
  expect(kilobytes(scripts)).toBeLessThan(190)
  expect(kilobytes(styles)).toBeLessThan(20)
})

test('what is in it is this and nothing else', () => {
  const { first } = z
    .object({ first: z.array(z.string()) })
    .parse(JSON.parse(readFileSync(join(folder, '../bundled/renderer.json'), 'utf8')))
  expect(first).toMatchInlineSnapshot(`
    [
      "clsx",
      "i18next",
      "lucide-react",
      "react",
      "react-aria",
      "react-aria-components",
      "react-dom",
      "react-stately",
      "regexparam",
      "renderer",
      "renderer/features/commands",
      "renderer/features/shell",
      "renderer/features/today",
      "renderer/i18n",
      "renderer/i18n/en",
      "renderer/i18n/fr",
      "renderer/ui",
      "scheduler",
      "shared/contract",
      "shared/domain",
      "tinykeys",
      "use-sync-external-store",
      "wouter",
      "zod",
      "zustand",
    ]
  `)
})
