import { ok } from 'node:assert/strict'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { z } from 'zod'
import { callInPage, newPage, openBrowser, untilInteractive } from './browser'
import { buildPageScript, rendererFolder, root } from './build'
import type { Made } from './data'
import { startProgram } from './program'
import type { Subject } from './subject'

/** A page of a role, and what is needed to draw it without the product. */
export type RoutePlan = {
  readonly program: string
  readonly makeData: (folder: string) => Promise<Made<{ readonly roleIds: readonly string[] }>>
  /** The end of the page's address, after the role. */
  readonly place: string
  readonly queries: readonly string[]
  /** Texts that the drawn page must show at least this many of. */
  readonly shown: { readonly selector: string; readonly count: number }
}

type Route = {
  readonly roleId: string
  readonly from: string
  readonly to: string
  readonly count: number
  readonly before: string
  readonly after: string
}

const Shown = z.object({ count: z.number(), html: z.string() })

async function showOf(page: Page, hash: string) {
  return Shown.parse(await callInPage(page, 'product.show', hash))
}

/** How each role's page stands before and after the change of route, so that the bare side can draw the very same. */
async function learn(page: Page, roleIds: readonly string[], { place, shown }: RoutePlan): Promise<readonly Route[]> {
  const places = roleIds.map(roleId => ({ roleId, from: `#/roles/${roleId}`, to: `#/roles/${roleId}/${place}` }))
  // The first visit also loads what the page is made of.
  for (const { from, to } of places) for (const hash of [from, to, from]) await showOf(page, hash)
  const routes: Route[] = []
  for (const each of places) {
    const before = await showOf(page, each.from)
    const after = await showOf(page, each.to)
    ok((await page.locator(shown.selector).count()) >= shown.count, `There are not ${shown.count} of ${shown.selector} on the page`)
    routes.push({ ...each, count: after.count, before: before.html, after: after.html })
  }
  return routes
}

/** Takes one after the other, forever. */
function inTurn<T>(items: readonly T[]): () => T {
  let at = 0
  return () => {
    const item = items[at % items.length]
    at += 1
    if (item === undefined) throw new Error('There is nothing to take')
    return item
  }
}

/**
 * A change of route in the running app until everything is laid out, against a bare page that asks a bare host for the rows of the
 * same queries and puts the very same elements in place with innerHTML, under the same style sheet. Two roles by turns, so that
 * the app reads anew each time.
 */
export async function prepareRoute(folder: string, plan: RoutePlan): Promise<Subject> {
  const { roleIds, checksum } = await plan.makeData(folder)
  const host = await startProgram(plan.program, ['--no-open', '--data-dir', folder])
  const bareArgs = ['--db', join(folder, 'backbench.db'), '--files', rendererFolder]
  const bareHost = await startProgram(join(root, 'test/bench/bare/host.mjs'), bareArgs)
  const browser = await openBrowser()
  const page = await newPage(browser, await buildPageScript('product'))
  const barePage = await newPage(browser, await buildPageScript('bare'))
  await page.goto(host.address)
  await untilInteractive(page)
  await barePage.goto(bareHost.address)
  const routes = await learn(page, roleIds, plan)
  await callInPage(barePage, 'bare.dress', await callInPage(page, 'product.styles'))
  const [next, nextBare] = [inTurn(routes), inTurn(routes)]
  return {
    checksum,
    pair: {
      async product() {
        const { from, to, count } = next()
        await callInPage(page, 'product.show', from)
        return Number(await callInPage(page, 'product.draw', to, count))
      },
      async bare() {
        const { roleId, before, after } = nextBare()
        await callInPage(barePage, 'bare.show', before)
        return Number(await callInPage(barePage, 'bare.draw', { queries: plan.queries, roleId, html: after }))
      },
    },
    async check() {
      const { roleId, to, before, after } = next()
      await callInPage(page, 'product.show', to)
      await callInPage(barePage, 'bare.show', before)
      await callInPage(barePage, 'bare.draw', { queries: plan.queries, roleId, html: after })
      const textOf = (each: Page) => each.locator('main').textContent()
      ok((await textOf(barePage)) === (await textOf(page)), 'The bare page does not show what the product shows')
    },
    async close() {
      await browser.close()
      await Promise.all([host.stop(), bareHost.stop()])
    },
  }
}
