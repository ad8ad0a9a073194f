import { expect, test } from 'vitest'
import { callFromPage, choose, seenThere, sitDown } from '../helpers/drive-desktop'
import { openDesktop } from '../helpers/open-desktop'
import { makeSampleFolder } from '../helpers/sample-folder'

const hostile = [
  'http://example.org/',
  'file:///etc/passwd',
  'file://server/share/x',
  'javascript:alert(1)',
  'data:text/html,x',
  'app://bundle/',
  'smb://server/share',
  'ms-settings:privacy',
  'ms-msdt:/id',
  'search-ms:query=x',
  'ssh://example.org',
  'vbscript:x',
  'https:example.org',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://localhost/',
  'https://user:secret@example.org/',
  'https://example.org\\@evil.example/',
  'https://example.org/\u0000',
  'https://example.org/\n--flag',
  ' https://example.org/',
  'https://еxample.org/',
  'mailto:a@example.org?attach=/etc/passwd',
  'mailto:a@example.org,b@example.org',
  'mailto:a@example.org?subject=x%0d%0aBcc:b@example.org',
  '',
  `mailto:a@example.org?body=${'x'.repeat(100_000)}`,
]

async function openSample(buttons: readonly number[]) {
  const { folder } = makeSampleFolder()
  const app = await openDesktop({ folder })
  const page = await app.page()
  await page.getByRole('navigation').first().waitFor()
  await sitDown(app, { buttons })
  return { app, page, folder }
}

test('a hostile link is refused before anyone is asked, and never opened', async () => {
  const { app, page } = await openSample([])
  for (const url of hostile) expect(await callFromPage(page, 'host.openLink', { url }), url.slice(0, 60)).toMatchObject({ ok: false })
  for (const input of [{}, { url: 1 }, { url: ['https://example.org/'] }, { url: 'https://example.org/', more: true }, null])
    expect(await callFromPage(page, 'host.openLink', input)).toMatchObject({ ok: false })
  expect(await seenThere(app)).toEqual({ dialogs: [], opened: [] })
})

test('an ordinary link is shown whole, and opened after a yes and not after a no', async () => {
  const { app, page } = await openSample([0, 1, 1])
  const url = 'https://example.org/job?x=1#place'
  expect(await callFromPage(page, 'host.openLink', { url })).toMatchObject({ ok: true, value: { opened: false } })
  expect((await seenThere(app)).opened).toEqual([])
  expect(await callFromPage(page, 'host.openLink', { url })).toMatchObject({ ok: true, value: { opened: true } })
  expect(await callFromPage(page, 'host.openLink', { url: 'mailto:ines@example.org' })).toMatchObject({ ok: true, value: { opened: true } })
  const { dialogs, opened } = await seenThere(app)
  expect(opened).toEqual([url, 'mailto:ines@example.org'])
  expect(dialogs.map(dialog => dialog.detail)).toEqual([url, url, 'mailto:ines@example.org'])
})

test('the menu shows the data folder in the file manager, and no other', async () => {
  const { app, folder } = await openSample([])
  await choose(app, 'open-data-folder')
  expect((await seenThere(app)).opened).toEqual([folder])
})
