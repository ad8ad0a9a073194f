import { deepStrictEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { callInPage, newPage, openBrowser, untilInteractive } from './browser'
import { buildPageScript, root } from './build'
import { makeInterview } from './data'
import { growingNote } from './growing-note'
import { startProgram } from './program'
import { readNote } from './read-note'
import type { Subject } from './subject'

const Saved = z.object({ ms: z.number(), answer: z.object({ ok: z.literal(true), value: z.object({ revision: z.number() }) }) })

/** A save from inside the page to its acknowledgement, against a bare page whose bare host appends as many bytes and syncs them. */
export async function prepareAutosave(folder: string, program: string): Promise<Subject> {
  const { interviewId, stepId, checksum } = await makeInterview(join(folder, 'data'))
  const barePath = join(folder, 'bare.txt')
  const host = await startProgram(program, ['--no-open', '--data-dir', join(folder, 'data')])
  const bareHost = await startProgram(join(root, 'test/bench/bare/host.mjs'), ['--append', barePath])
  const browser = await openBrowser()
  const page = await newPage(browser, await buildPageScript('product'))
  const barePage = await newPage(browser, await buildPageScript('bare'))
  await page.goto(host.address)
  await untilInteractive(page)
  await barePage.goto(bareHost.address)
  const [note, bareNote] = [growingNote(), growingNote()]
  let baseRevision = 0
  let bareBytes = 0
  return {
    checksum,
    pair: {
      async product() {
        const input = { interviewId, stepId, text: note.next(), baseRevision }
        const { ms, answer } = Saved.parse(await callInPage(page, 'product.saveNote', input))
        baseRevision = answer.value.revision
        return ms
      },
      async bare() {
        const text = bareNote.next()
        bareBytes += Buffer.byteLength(text)
        return Number(await callInPage(barePage, 'bare.append', text))
      },
    },
    check() {
      deepStrictEqual(readNote(join(folder, 'data'), interviewId, stepId), note.current())
      deepStrictEqual(readFileSync(barePath).length, bareBytes)
    },
    async close() {
      await browser.close()
      await Promise.all([host.stop(), bareHost.stop()])
    },
  }
}
