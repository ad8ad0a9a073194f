import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import en from '../../renderer/i18n/en/about.json'
import enCoach from '../../renderer/i18n/en/coach.json'
import fr from '../../renderer/i18n/fr/about.json'
import frCoach from '../../renderer/i18n/fr/coach.json'
import { RoleContent } from '../../shared/domain/roles'
import { makeSampleFolder } from '../helpers/sample-folder'
import { expectAccessible, withBrowser } from './helpers/browser'
import { openApp } from './helpers/open-app'
import { wordsOf } from './helpers/words'

withBrowser()

const words = { en: { ...en, coach: enCoach }, fr: { ...fr, coach: frCoach } }

/** The role page of the sample firm, whose role says `about` of the firm. */
async function openRole(language: 'en' | 'fr', about = '') {
  const { folder, pathOf } = makeSampleFolder(language)
  const file = join(folder, 'backbench.db')
  const db = new Sqlite(file)
  db.prepare(`UPDATE roles SET contentJson = json_set(contentJson, '$.about', ?) WHERE status = 'open'`).run(about)
  db.close()
  const read = (): RoleContent => {
    const now = new Sqlite(file, { readonly: true })
    const json = now.prepare(`SELECT contentJson FROM roles WHERE status = 'open'`).pluck().get()
    now.close()
    return RoleContent.parse(JSON.parse(String(json)))
  }
  const { page } = await openApp(folder, { language })
  await page.evaluate(hash => location.assign(hash), `#${pathOf('role')}`)
  const text = page.getByRole('textbox', { name: words[language].title })
  await text.waitFor()
  const tool = (id: keyof typeof en.tool) => page.getByRole('button', { name: new RegExp(`^${words[language].tool[id].split(' (')[0]}`) })
  return { page, text, tool, read, say: wordsOf(language), saidOf: () => read().about }
}

/** Moves the cursor of the text, and waits until the editor knows: it hears of it a moment later, which no hand is quick enough to notice. */
async function go(text: Locator, key: string): Promise<void> {
  const isThere = await text.evaluate(element => element === document.activeElement)
  if (!isThere) await text.focus()
  await settled(text)
  await text.press(key)
  await settled(text)
}
const settled = (text: Locator) => text.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50))))

/** Pastes as another program's clipboard would. */
const paste = (page: Page, data: Readonly<Record<string, string>>) =>
  page.evaluate(given => {
    const clipboardData = new DataTransfer()
    for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)

test.each(['en', 'fr'] as const)('the firm is described by keyboard alone, saved, and there again (%s)', async language => {
  const { page, text, tool, saidOf } = await openRole(language)
  expect(await text.getAttribute('spellcheck')).toBe('false')
  expect(await text.getAttribute('lang')).toBe(language)
  await tool('bold').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.type('We are ')
  await page.keyboard.press('Control+b')
  expect(await tool('bold').getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.type('nine')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' people *here*.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- one ')
  await page.keyboard.press('Control+i')
  await page.keyboard.type('big')
  await page.keyboard.press('Control+i')
  await page.keyboard.type(' table')
  await page.keyboard.press('Enter')
  await page.keyboard.type('coffee')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('End')
  const said = String.raw`We are **nine** people \*here\*.` + '\n- one *big* table\n- coffee\nEnd'
  await expect.poll(saidOf).toBe(said)
  await expectAccessible(page, 'about the firm')

  await page.keyboard.press('Tab')
  expect(await text.evaluate(element => element.contains(document.activeElement))).toBe(false)
  await page.reload()
  await text.waitFor()
  expect(await text.locator('strong').allTextContents()).toEqual(['nine'])
  expect(await text.locator('em').allTextContents()).toEqual(['big'])
  expect(await text.locator('li').allTextContents()).toEqual(['one big table', 'coffee'])
  expect(saidOf()).toBe(said)
})

test('a tool gives the cursor back, and takes its mark away again', async () => {
  const { page, text, tool, saidOf } = await openRole('en', 'one\n- two')
  await go(text, 'Control+a')
  await tool('bold').click()
  await expect.poll(saidOf).toBe('**one**\n- **two**')
  await go(text, 'ArrowRight')
  await tool('list').click()
  await page.keyboard.type('!')
  await expect.poll(saidOf).toBe('**one**\n**two!**')
  await go(text, 'Control+Home')
  await page.keyboard.press('Control+Shift+8')
  await expect.poll(saidOf).toBe('- **one**\n**two!**')
  await page.keyboard.press('Control+u')
  await page.keyboard.press('Shift+Enter')
  expect(saidOf()).toBe('- **one**\n**two!**')
})

test('of a hostile page only its words and their few marks are pasted, and it is said that it is too long', async () => {
  const { page, text, saidOf, say } = await openRole('en', 'Before.')
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await go(text, 'Control+End')
  await paste(page, {
    'text/html': `<html><head><style>p { position: fixed }</style><title>No</title></head><body onload="window.bad = 1">
      <h2 style="font-size: 900px">Who we are</h2><script>window.bad = 1</script><img src="https://evil.example/x.png" onerror="window.bad = 1">
      <p style="background: url(https://evil.example/y.png)">We   keep <span style="font-weight:700">books</span> &amp; <i>calm</i>.<br>Since 1998.</p>
      <table><tr><td>Lyon</td><td>Nantes</td></tr></table>
      <ul><li>one<ul><li>two <a href="javascript:window.bad=1">links</a></li></ul></li></ul>
      <p class="MsoListParagraph"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;&nbsp; </span></span>three</p>
      <iframe src="https://evil.example/"></iframe><svg onload="window.bad = 1"><text>svg</text></svg></body></html>`,
    'text/plain': 'not this',
  })
  const said = 'Before.**Who we are**\nWe keep **books** & *calm*.\nSince 1998.\nLyon Nantes\n- one\n- two links\n- three'
  await expect.poll(saidOf).toBe(said)
  expect(await text.locator('script, style, img, svg, iframe, a, table, [style], h2').count()).toBe(0)

  await paste(page, {
    'text/html': `<style>b{}</style>${'<p style="color:red">Words without an end, one after the other. </p>'.repeat(5000)}`,
  })
  await page.getByText(say('common:problem.too-long')).waitFor()
  expect(await text.getAttribute('aria-invalid')).toBe('true')
  await expectAccessible(page, 'about the firm, too long')
  expect(saidOf()).toBe(said)
  await page.keyboard.press('Control+z')
  await page.getByText(say('common:problem.too-long')).waitFor({ state: 'detached' })
  expect(await page.evaluate(() => 'bad' in window)).toBe(false)
  expect(asked.filter(url => url.includes('evil'))).toEqual([])
})

test('plain lines are pasted as paragraphs and points, and copied as plain lines again', async () => {
  const { page, text, saidOf } = await openRole('en')
  await text.focus()
  await paste(page, { 'text/plain': 'We keep books:\r\n\r\n• **calm**\r\n– on time\u0007\r\nLyon' })
  await expect.poll(saidOf).toBe(String.raw`We keep books:` + '\n' + String.raw`- \*\*calm\*\*` + '\n- on time\nLyon')
  await go(text, 'Control+a')
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
    return clipboardData.getData('text/plain')
  })
  expect(copied).toBe('We keep books:\n• **calm**\n• on time\nLyon')
})

test('undo and redo go through the whole role, from inside the text and from outside', async () => {
  const { page, text, saidOf, read, say } = await openRole('en', 'One table.')
  const { title } = read()
  await go(text, 'Control+End')
  await page.keyboard.type(' Two chairs.')
  const field = page.getByRole('textbox', { name: say('roles:opening.roleTitle') })
  await field.press('Control+End')
  await page.keyboard.type(', Lyon')
  await expect.poll(() => [read().title, saidOf()]).toEqual([`${title}, Lyon`, 'One table. Two chairs.'])

  await text.press('Control+z')
  await expect.poll(() => [read().title, saidOf()]).toEqual([title, 'One table. Two chairs.'])
  await page.keyboard.press('Control+z')
  await expect.poll(saidOf).toBe('One table.')
  expect(await text.textContent()).toBe('One table.')
  await page.keyboard.press('Control+z') // there is no more
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => [read().title, saidOf()]).toEqual([title, 'One table. Two chairs.'])
  await page.keyboard.press('Control+y')
  await expect.poll(() => read().title).toBe(`${title}, Lyon`)
  await page.getByRole('button', { name: say('roles:undo') }).click()
  await page.getByRole('button', { name: say('roles:undo') }).click()
  await expect.poll(saidOf).toBe('One table.')
  expect(await text.textContent()).toBe('One table.')
})

test.each([
  ['en', 'Team **of *nine*', 'native English speaker', 'calm'],
  ['fr', 'Une équipe **de *neuf*', 'de langue maternelle française', 'dynamique'],
] as const)(
  'the coach marks words within bold and lists, leads to them, and replaces them alone (%s)',
  async (language, team, bad, vague) => {
    const { page, text, saidOf, say } = await openRole(language, `${team}, ${bad}, ${vague}**.\n- *Lyon*`)
    const { coach } = words[language]
    const card = page.getByRole('listitem').filter({ hasText: bad })
    const better = (await card.locator('.coach-better').textContent()) ?? ''
    const mark = text.locator('.coach-mark')
    await expect.poll(() => mark.count()).toBe(2)
    expect(await mark.first().getAttribute('data-severity')).toBe('block')
    expect(bad).toContain(await mark.first().textContent())
    await expectAccessible(page, 'about the firm, marked')

    await card.getByRole('button', { name: new RegExp(`, ${coach.spot.about}`) }).press('Enter')
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(await mark.first().textContent())
    expect(await text.evaluate(element => element === document.activeElement)).toBe(true)

    const [first = ''] = await mark.allTextContents()
    await card.getByRole('button', { name: coach.take }).press('Enter')
    await expect.poll(saidOf).toBe(`${team}, ${bad.replace(first, better)}, ${vague}**.\n- *Lyon*`)
    await expect.poll(() => mark.allTextContents()).toEqual([vague])
    await page.getByRole('button', { name: say('roles:undo') }).click()
    await expect.poll(() => mark.allTextContents()).toEqual([first, vague])
  },
)

test('a text that says nothing is not nagged about, and says what to write', async () => {
  const { page, text } = await openRole('en')
  await page.getByText(words.en.coach.ready).waitFor()
  expect(await page.getByText(words.en.coach.spot.about, { exact: true }).count()).toBe(0)
  expect(await text.getAttribute('aria-placeholder')).toBe(en.ask)
  await page.getByText(en.ask).waitFor()
  await text.press('x')
  await page.getByText(en.ask).waitFor({ state: 'detached' })
})
