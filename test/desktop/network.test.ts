import { expect, test } from 'vitest'
import { isReal, openDesktop } from '../helpers/open-desktop'
import { makeSampleFolder } from '../helpers/sample-folder'

/** Every way in which a page can ask for something. */
async function askForEverything(address: string): Promise<void> {
  const add = (name: string, values: object) => document.head.append(Object.assign(document.createElement(name), values))
  add('img', { src: `${address}image.png` })
  add('script', { src: `${address}script.js` })
  add('link', { rel: 'stylesheet', href: `${address}style.css` })
  add('link', { rel: 'preload', as: 'font', crossOrigin: '', href: `${address}font.woff2` })
  add('link', { rel: 'prefetch', href: `${address}next` })
  add('video', { src: `${address}film.mp4` })
  navigator.sendBeacon(`${address}beacon`, 'x')
  const attempts = [fetch(`${address}fetch`), fetch(`${address}post`, { method: 'POST', body: 'x', mode: 'no-cors' })]
  const request = new XMLHttpRequest()
  request.open('GET', `${address}xhr`)
  request.onerror = () => undefined
  request.send()
  new EventSource(`${address}events`).onerror = () => undefined
  await Promise.allSettled(attempts)
  await new Promise(resolve => setTimeout(resolve, 500))
}

test('the content policy stops what a page asks for outside itself before it is a request', async () => {
  const app = await openDesktop({ folder: makeSampleFolder().folder })
  const page = await app.page()
  await page.getByRole('navigation').first().waitFor()
  await page.evaluate(askForEverything, 'https://evil.example/')
  if (!isReal) expect(await app.attempts()).toEqual([])
  expect(app.arrivals()).toEqual([])
})

test.runIf(!isReal)(
  'with no content policy at all, the session still refuses every request that is not ours, and nothing leaves',
  async () => {
    const app = await openDesktop({ folder: makeSampleFolder().folder })
    const page = await app.page()
    await page.getByRole('navigation').first().waitFor()
    await (await page.context().newCDPSession(page)).send('Page.setBypassCSP', { enabled: true })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload(), null)
    await page.waitForEvent('load')
    await page.getByRole('navigation').first().waitFor()
    for (const address of ['https://evil.example/', 'http://127.0.0.1:9/', 'http://[::1]:9/'])
      await page.evaluate(askForEverything, address)
    const attempts = await app.attempts()
    expect(attempts.length).toBeGreaterThan(15)
    expect(attempts.filter(attempt => !attempt.isRefusedByApp)).toEqual([])
    expect(app.arrivals()).toEqual([])
  },
)
