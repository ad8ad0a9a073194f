import { deepStrictEqual } from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DesktopApp } from '../stand-in/desktop-app'
import { launchStandIn } from '../stand-in/launch'
import { untilInteractive } from './browser'
import { makeShortList } from './data'
import { bareDesktop } from './desktop-start'
import type { Subject } from './subject'

const Timed = z.object({ ms: z.number(), answer: z.unknown() })

/** Calls as the page does, and says what each took. */
async function openCaller(app: DesktopApp, roleId: string) {
  const page = await app.page()
  await untilInteractive(page)
  return async () =>
    Timed.parse(
      await page.evaluate(
        async input => {
          const begun = performance.now()
          const answer = await window.bridge?.invoke('candidates.listForRole', input)
          return { ms: performance.now() - begun, answer }
        },
        { roleId },
      ),
    )
}

/** A read of 2 KB from inside the page, against a bare preload and a bare handler that has the same answer at hand. */
export async function prepareDesktopCall(folder: string, program: string): Promise<Subject> {
  const { roleIds, checksum } = await makeShortList(join(folder, 'data'))
  const app = await launchStandIn({ folder: join(folder, 'data'), main: program })
  const call = await openCaller(app, roleIds[0] ?? '')
  const { answer } = await call()
  const size = JSON.stringify(answer).length
  if (size < 1500 || size > 2500) throw new Error(`The answer has ${size} characters`)
  mkdirSync(join(folder, 'bare'))
  writeFileSync(join(folder, 'bare', 'answer.json'), JSON.stringify(answer))
  const bare = await launchStandIn({ folder, main: bareDesktop, args: ['--answer', join(folder, 'bare', 'answer.json')] })
  const callBare = await openCaller(bare, '')
  let last: unknown
  return {
    checksum,
    pair: {
      async product() {
        const timed = await call()
        last = timed.answer
        return timed.ms
      },
      bare: async () => (await callBare()).ms,
    },
    check: async () => deepStrictEqual(last, (await callBare()).answer),
    async close() {
      await Promise.all([app.clean(), bare.clean()])
    },
  }
}
