import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { main as seed } from '../../build/seed/seed'
import { openPage, withBrowser } from './helpers/browser'
import { makeFolder, startHost } from './helpers/host'
import { wordsOf } from './helpers/words'

withBrowser()

const kills = 25
/** What a kill may cost, in typing. */
const allowedMs = 250
const say = wordsOf('en')

type Key = { readonly atMs: number; readonly length: number }

/** Types until told to stop; what stood in the field after each key, and when. */
async function typeUntil(page: Page, prefix: string, isOver: () => boolean): Promise<readonly Key[]> {
  const keys: Key[] = []
  const field = page.getByRole('textbox', { name: say('interviews:note.label') })
  await field.press('Control+End')
  await page.keyboard.type(prefix)
  let length = (await field.inputValue()).length
  for (let at = 0; !isOver(); at += 1) {
    await page.keyboard.type('abcdefghij'.charAt(at % 10))
    length += 1
    keys.push({ atMs: performance.now(), length })
    await page.waitForTimeout(40)
  }
  return keys
}

function storedNote(folder: string, interviewId: string): string {
  const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
  const texts = db.prepare('SELECT text FROM notes WHERE interviewId = ? ORDER BY savedAtMs DESC').pluck().all(interviewId)
  db.close()
  return String(texts[0])
}

test(`${kills} kills while typing lose at most ${allowedMs} ms of text each, and nothing that was shown as saved`, async () => {
  const folder = makeFolder()
  seed(['--data-dir', folder])
  const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
  const interviewId = String(db.prepare(`SELECT id FROM interviews WHERE status = 'running'`).pluck().get())
  db.close()
  const lost: number[] = []
  for (let round = 0; round < kills; round += 1) {
    const host = await startHost(folder)
    const page = await openPage(host.address)
    await page.evaluate(id => location.assign(`#/interviews/${id}`), interviewId)
    const field = page.getByRole('textbox', { name: say('interviews:note.label') })
    await field.waitFor()
    const before = await field.inputValue()
    if (round > 0) expect(before).toBe(storedNote(folder, interviewId)) // what was kept is what is shown again
    let isOver = false
    const typing = typeUntil(page, `\n${round} `, () => isOver)
    await page.waitForTimeout(300 + ((round * 137) % 500))
    const killedAtMs = performance.now()
    await host.kill()
    isOver = true
    const keys = await typing
    const typed = (await field.inputValue()).slice(0, keys.findLast(key => key.atMs <= killedAtMs)?.length)
    const kept = storedNote(folder, interviewId)
    expect(typed.startsWith(kept) || kept.startsWith(typed)).toBe(true)
    const firstLost = keys.find(key => key.atMs <= killedAtMs && key.length > kept.length)
    lost.push(firstLost ? killedAtMs - firstLost.atMs : 0)
    await page.close()
  }
  expect(lost).toHaveLength(kills)
  expect(Math.max(...lost)).toBeLessThanOrEqual(allowedMs)
})
