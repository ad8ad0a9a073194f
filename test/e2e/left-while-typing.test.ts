import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { main as seed } from '../../build/seed/seed'
import { openPage, withBrowser } from './helpers/browser'
import { makeFolder, startHost } from './helpers/host'
import { wordsOf } from './helpers/words'

withBrowser()

const say = wordsOf('en')

/** The sample firm on a host of its own. */
async function openSample() {
  const folder = makeFolder()
  seed(['--data-dir', folder])
  const host = await startHost(folder)
  const page = await openPage(host.address)
  const read = (sql: string) => {
    const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
    const found = String(db.prepare(sql).pluck().get())
    db.close()
    return found
  }
  const roleId = read(`SELECT id FROM roles WHERE status = 'open'`)
  const show = (path: string) => page.evaluate(hash => location.assign(hash), `#/roles/${roleId}${path}`)
  return { host, page, read, show }
}

// Far sooner than the throttle sends it: the page takes its timers with it.
test.each([
  ['a decision', '/decision', 'decisions:decidedBy', 'SELECT draftJson FROM decisions WHERE recordJson IS NULL'],
  ['a role, all of its content', '', 'roles:opening.purpose', `SELECT contentJson FROM roles WHERE status = 'open'`],
] as const)('%s keeps the words of a page that is left as they are typed', async (_what, path, label, sql) => {
  const { page, read, show } = await openSample()
  await show(path)
  const field = page.getByRole('textbox', { name: say(label) })
  await field.press('Control+End')
  await page.keyboard.insertText('last words')
  await page.goto('about:blank')
  await expect.poll(() => read(sql)).toContain('last words')
})

test('a page with words that cannot be saved is not left without a question', async () => {
  const { host, page, show } = await openSample()
  await show('/decision')
  const field = page.getByRole('textbox', { name: say('decisions:decidedBy') })
  await field.waitFor()
  await host.kill()
  await field.pressSequentially('Nobody to save it')
  await page.getByText(say('common:failure.unreachable')).first().waitFor()
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
})
