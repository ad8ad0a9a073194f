import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { main as seed } from '../../build/seed/seed'
import { withBrowser } from './helpers/browser'
import { makeFolder } from './helpers/host'
import { openApp } from './helpers/open-app'
import { wordsOf } from './helpers/words'

withBrowser()

const kills = 25
// Measured again when it fails: a machine that stood still for a moment does so once, an app that saves too late does so always.
/** What a kill may cost, in typing. */
const allowedMs = 250
/** Between two keys on a machine that has time for them. Whatever comes on top in a round, the machine took, not the app. */
const keyMs = 60
const say = wordsOf('en')

type Key = { readonly atMs: number; readonly text: string }

/** Types until told to stop, or until there is nothing left to type into; what stood in the field after each key, and when. */
async function typeUntil(page: Page, prefix: string, isOver: () => boolean): Promise<readonly Key[]> {
  const keys: Key[] = []
  const field = page.getByRole('textbox', { name: say('interviews:note.label') })
  await field.press('Control+End')
  await page.keyboard.type(prefix)
  let text = await field.inputValue()
  try {
    for (let at = 0; !isOver(); at += 1) {
      const letter = 'abcdefghij'.charAt(at % 10)
      await page.keyboard.type(letter)
      text += letter
      keys.push({ atMs: performance.now(), text })
      await page.waitForTimeout(40)
    }
  } catch (error) {
    if (!isOver()) throw error // the desktop takes its page with it
  }
  return keys
}

type Step = { readonly interviewId: string; readonly stepId: string }

/** Notes that nobody touched since were saved at one and the same time, so the latest is not always the one that is typed into. */
function storedNote(folder: string, { interviewId, stepId }: Step): string {
  const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
  const text = db.prepare('SELECT text FROM notes WHERE interviewId = ? AND stepId = ?').pluck().get(interviewId, stepId)
  db.close()
  return String(text)
}

function stepThatShows(folder: string, interviewId: string, shown: string): Step {
  const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
  const stepId = db.prepare('SELECT stepId FROM notes WHERE interviewId = ? AND text = ?').pluck().get(interviewId, shown)
  db.close()
  return { interviewId, stepId: String(stepId) }
}

test(`${kills} kills while typing lose at most ${allowedMs} ms of text each, and nothing that was shown as saved`, {
  retry: 2,
}, async () => {
  const folder = makeFolder()
  seed(['--data-dir', folder])
  const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
  const interviewId = String(db.prepare(`SELECT id FROM interviews WHERE status = 'running'`).pluck().get())
  db.close()
  const lost: number[] = []
  let step: Step | null = null
  for (let round = 0; round < kills; round += 1) {
    const { page, kill } = await openApp(folder)
    await page.locator('h1').first().waitFor()
    await page.evaluate(id => location.assign(`#/interviews/${id}`), interviewId)
    const field = page.getByRole('textbox', { name: say('interviews:note.label') })
    await field.waitFor()
    const before = await field.inputValue()
    step ??= stepThatShows(folder, interviewId, before)
    expect(before).toBe(storedNote(folder, step)) // what was kept is what is shown again
    let isOver = false
    const typing = typeUntil(page, `\n${round} `, () => isOver)
    await pause(300 + ((round * 137) % 500))
    const killedAtMs = performance.now()
    isOver = true
    await kill()
    const keys = (await typing).filter(key => key.atMs <= killedAtMs)
    const kept = storedNote(folder, step)
    const typed = keys.at(-1)?.text ?? ''
    expect(typed.startsWith(kept) || kept.startsWith(typed)).toBe(true)
    const firstLost = keys.find(key => key.text.length > kept.length)
    const gaps = keys.slice(1).map((key, at) => key.atMs - (keys[at]?.atMs ?? 0) - keyMs)
    lost.push(firstLost ? killedAtMs - firstLost.atMs - Math.max(0, ...gaps) : 0)
    if (!page.isClosed()) await page.close()
  }
  expect(lost).toHaveLength(kills)
  expect(Math.max(...lost)).toBeLessThanOrEqual(allowedMs)
})
