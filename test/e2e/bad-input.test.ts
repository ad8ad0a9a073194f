import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { main as seed } from '../../build/seed/seed'
import type { Language } from '../../shared/domain/language'
import { openPage, withBrowser } from './helpers/browser'
import { makeFolder, startHost } from './helpers/host'
import { wordsOf } from './helpers/words'

withBrowser()

/** A page of the sample firm's candidate Inès. */
async function openCandidate(language: Language) {
  const folder = makeFolder()
  seed(['--data-dir', folder, '--language', language])
  const host = await startHost(folder)
  const page = await openPage(host.address, { language })
  const say = wordsOf(language)
  await page
    .getByRole('navigation')
    .getByRole('link', { name: language === 'fr' ? /^Comptable/ : /^Bookkeeper/ })
    .click()
  await page.getByRole('link', { name: new RegExp(`^${say('shell:step.candidates')}`) }).click()
  await page.getByText('Inès Charpentier').first().dblclick()
  await page.getByRole('heading', { name: 'Inès Charpentier' }).waitFor()
  return { folder, host, page, say }
}

function makeFiles(folder: string) {
  const place = join(folder, 'outside')
  mkdirSync(place)
  const make = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(place, name), bytes)
    return join(place, name)
  }
  return {
    empty: make('empty.pdf', new Uint8Array()),
    large: make('large.pdf', new Uint8Array(25 * 1024 * 1024 + 1).fill(65)),
    picture: make(
      'cv.pdf',
      new Uint8Array([
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0,
      ]),
    ),
  }
}

const fileNames = (page: Page) => page.getByText(/^CV .*\.txt$/).allInnerTexts()

describe.each(['en', 'fr'] as const)('a file that cannot be kept (%s)', language => {
  test('is refused with a sentence that names it, and nothing of it stays', async () => {
    const { page, say, folder } = await openCandidate(language)
    const before = await fileNames(page)
    const files = makeFiles(folder)
    const input = page.locator('input[type=file]')
    for (const [file, code] of [
      [files.empty, 'file-empty'],
      [files.large, 'file-too-large'],
      [files.picture, 'file-wrong-kind'],
    ] as const) {
      await input.setInputFiles(file)
      await page.getByText(say(`common:failure.${code}`), { exact: false }).waitFor()
    }
    expect(await fileNames(page)).toEqual(before)
  })
})

test('two windows that change the same person: the later one is asked which version stays, and nothing is lost before', async () => {
  const { page, say } = await openCandidate('en')
  const popup = page.waitForEvent('popup')
  await page.evaluate(() => void window.open(location.href)) // a second window of the same session
  const other = await popup
  const notes = (of: Page) => of.getByRole('textbox', { name: say('candidates:field.notes') })
  await notes(other).waitFor()
  await page.route('**/call/candidates.get', () => undefined) // this window does not hear of the other's change in time
  await notes(other).fill('Written in the other window')
  await other.getByText(say('common:saved.saved')).waitFor()
  await notes(page).fill('Written here')
  const keepMine = page.getByRole('button', { name: say('candidates:stale.keepMine') })
  await keepMine.waitFor()
  expect(await notes(page).inputValue()).toBe('Written here')
  await page.unroute('**/call/candidates.get')
  await keepMine.click()
  await page.getByText(say('common:saved.saved')).waitFor()
  await other.reload()
  await notes(other).waitFor()
  expect(await notes(other).inputValue()).toBe('Written here')
})

test('a host that is gone: the page keeps the words, says so, and never says “Saved”', async () => {
  const { page, say, host } = await openCandidate('fr')
  const notes = page.getByRole('textbox', { name: say('candidates:field.notes') })
  await host.kill()
  await notes.fill('Des mots à garder')
  await page.getByText(say('common:failure.unreachable')).first().waitFor()
  expect(await page.getByText(say('common:saved.saved')).count()).toBe(0)
  expect(await notes.inputValue()).toBe('Des mots à garder')
})

test('a second start on the same folder is refused with a sentence, and the first goes on', async () => {
  const { page, say, folder } = await openCandidate('en')
  await expect(startHost(folder)).rejects.toThrow(folder)
  await page.getByRole('textbox', { name: say('candidates:field.notes') }).fill('Still here')
  await page.getByText(say('common:saved.saved')).waitFor()
})

test('an address with an unknown id says that nothing is there, on every page', async () => {
  const { page, say } = await openCandidate('en')
  const unknown = '00000000-0000-4000-8000-000000000000'
  for (const path of [
    `/roles/${unknown}`,
    `/roles/${unknown}/compare`,
    `/roles/${unknown}/candidates/${unknown}`,
    `/interviews/${unknown}`,
  ]) {
    await page.evaluate(hash => location.assign(`#${hash}`), path)
    await page.getByText(say('common:failure.not-found')).first().waitFor()
    expect(await page.getByText(say('common:loading')).count()).toBe(0)
  }
  await page.evaluate(() => location.assign('#/nowhere'))
  await page
    .getByRole('heading', { name: say('shell:notFound.title') })
    .first()
    .waitFor()
})
