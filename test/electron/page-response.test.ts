import { expect, test } from 'vitest'
import { pageResponse } from '../../electron/page/page-response'
import { readStaticFiles } from '../../electron/page/static-files'
import { makeFolder, thrownBy } from '../helpers/make-folder'
import { makePage } from '../helpers/open-host'

const origin = 'app://bundle'
const ask = (url: string, method = 'GET') => pageResponse(readStaticFiles(makePage()), origin, { url, method })

test('the page is served under the scheme, with its content policy', async () => {
  const response = ask(`${origin}/`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await response.text()).toContain('<title>Page</title>')
})

test('a place within the page is the page', () => {
  expect(ask(`${origin}/#/roles/1`).status).toBe(200)
})

test.each([
  'app://other/',
  'app://bundle',
  'app://bundle.evil/',
  'https://bundle/',
  `${origin}/../index.html`,
  `${origin}/%69ndex.html`,
  `${origin}/nothing`,
])('%s is not there', url => {
  expect(ask(url).status).toBe(404)
})

test('nothing can be sent to a file', () => {
  expect(ask(`${origin}/`, 'POST').status).toBe(404)
})

test('a folder without a page is refused before a window opens', () => {
  expect(thrownBy(() => readStaticFiles(makeFolder()))).toBeInstanceOf(Error)
})
