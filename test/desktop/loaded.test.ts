import { relative } from 'node:path'
import { expect, test } from 'vitest'
import { isReal, openDesktop } from '../helpers/open-desktop'
import { makeSampleFolder } from '../helpers/sample-folder'

/** Without the part that changes with the content. */
const nameOf = (address: string) => address.replace(/.*\//, '').replace(/-[\w-]{8}(?=\.\w+$)/, '')

/** `out/main/desktop.js`; of a package its name alone. */
const moduleOf = (path: string) =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? relative(process.cwd(), path).replace(/^.*\/(?=main\/)/, '')

test.runIf(!isReal)('before the first paint main loads its one file and the database, and nothing else', async () => {
  const app = await openDesktop({ folder: makeSampleFolder().folder })
  await (await app.page()).getByRole('navigation').first().waitFor()
  expect([...new Set((await app.loaded()).map(moduleOf))]).toEqual(['main/desktop.js', 'better-sqlite3'])
})

test('before the first paint the page loads these files and no others', async () => {
  const app = await openDesktop({ folder: makeSampleFolder().folder })
  const page = await app.page()
  await page.getByRole('navigation').first().waitFor()
  const addresses = await page.evaluate(async () => {
    const painted = await new Promise<number>(resolve =>
      new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint').forEach(entry => resolve(entry.startTime))).observe({
        type: 'paint',
        buffered: true,
      }),
    )
    return performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime < painted ? [name] : []))
  })
  // what the first screen looks like decides about fonts and pictures of it, and when they are asked for
  const files = [...new Set(addresses.map(nameOf))].filter(name => !/\.(woff2|svg)$/.test(name))
  expect(files.toSorted()).toEqual(['first.css', 'first.js', 'rolldown-runtime.js'])
})
