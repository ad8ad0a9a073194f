import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { openApp } from '../../electron/core/open-app'
import { makeFolder } from '../helpers/make-folder'
import { type Ask, openHost } from '../helpers/open-host'
import { uuid } from '../helpers/open-test-app'

const setUp = JSON.stringify({ firmName: 'Acme', language: 'en', country: 'FR', start: 'empty' })

/** A call that would be answered, but for what a test changes in it. */
async function openGoodCall() {
  const app = await openHost()
  const headers: OutgoingHttpHeaders = {
    origin: app.origin,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    ...(await app.signIn()),
  }
  const call = { method: 'POST', path: '/call/workspace.setUp', headers, body: setUp }
  const firm = async () => JSON.parse((await app.ask({ ...call, path: '/call/workspace.get', body: '{}' })).body.toString()).value
  return { ...app, call, firm }
}

const without = (headers: OutgoingHttpHeaders, name: string) => Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))

type Good = Awaited<ReturnType<typeof openGoodCall>>
type Change = (good: Good) => Ask
const withHeaders =
  (changes: OutgoingHttpHeaders): Change =>
  ({ call }) => ({ headers: { ...call.headers, ...changes } })

test('a call of our own page is answered', async () => {
  const { ask, call, firm } = await openGoodCall()
  expect(await ask(call)).toMatchObject({ status: 200 })
  expect(await firm()).toMatchObject({ firmName: 'Acme' })
})

test.each<[string, number, Change]>([
  ['a name that points here', 421, withHeaders({ host: 'attacker.example' })],
  ['localhost', 421, ({ call, host }) => ({ headers: { ...call.headers, host: `localhost:${host.port}` } })],
  ['the host without its port', 421, withHeaders({ host: '127.0.0.1' })],
  ['no origin', 403, ({ call }) => ({ headers: without(call.headers, 'origin') })],
  ['a foreign origin', 403, withHeaders({ origin: 'https://attacker.example' })],
  ['the origin of another port', 403, withHeaders({ origin: 'http://127.0.0.1:1' })],
  ['the origin null', 403, withHeaders({ origin: 'null' })],
  ['a request across sites', 403, withHeaders({ 'sec-fetch-site': 'cross-site' })],
  ['a request from a sibling site', 403, withHeaders({ 'sec-fetch-site': 'same-site' })],
  ['GET', 405, () => ({ method: 'GET', body: '' })],
  ['PUT', 405, () => ({ method: 'PUT' })],
  ['a preflight', 405, () => ({ method: 'OPTIONS', body: '' })],
  ['a form', 415, withHeaders({ 'content-type': 'application/x-www-form-urlencoded' })],
  ['plain text', 415, withHeaders({ 'content-type': 'text/plain' })],
  ['no media type', 415, ({ call }) => ({ headers: without(call.headers, 'content-type') })],
  ['no token', 401, ({ call }) => ({ headers: without(call.headers, 'x-backbench-token') })],
  ['a wrong token', 401, withHeaders({ 'x-backbench-token': 'A'.repeat(43) })],
  ['the launch code as token', 401, ({ call, launchCode }) => ({ headers: { ...call.headers, 'x-backbench-token': launchCode } })],
  ['more than a megabyte of JSON', 413, () => ({ body: JSON.stringify({ firmName: 'x'.repeat(1024 * 1024) }) })],
  ['JSON that is cut off', 400, () => ({ body: setUp.slice(0, -1) })],
  ['nothing at all', 400, () => ({ body: '' })],
  ['bytes without their input', 400, withHeaders({ 'content-type': 'application/octet-stream' })],
  ['bytes with a broken input', 400, withHeaders({ 'content-type': 'application/octet-stream', 'x-backbench-input': '%7B%ZZ' })],
  ['a list as input of bytes', 400, withHeaders({ 'content-type': 'application/octet-stream', 'x-backbench-input': '%5B%5D' })],
  ['a path beside the calls', 404, () => ({ path: '/call/workspace.setUp/more' })],
  ['a call with a query', 404, () => ({ path: '/call/workspace.setUp?x=1' })],
  ['a header of many kilobytes', 431, withHeaders({ 'x-more': 'x'.repeat(40_000) })],
])('a call with %s is refused with %i and does nothing', async (_title, status, change) => {
  const good = await openGoodCall()
  const answer = await good.ask({ ...good.call, ...change(good) })
  expect(answer.status).toBe(status)
  expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  expect(await good.firm()).toBeNull()
})

test.each([
  '/nothing',
  '/../package.json',
  '/assets/../index.html',
  '/%2e%2e/package.json',
  '/..%2fbackbench.db',
  '//index.html',
  '/index.html?x',
  '/assets',
])('the address %s is not found', async path => {
  const { ask } = await openHost()
  expect((await ask({ path })).status).toBe(404)
})

test('an address with another server in it is not found', async () => {
  const { ask } = await openHost()
  expect((await ask({ path: 'http://attacker.example/' })).status).toBe(404)
})

test('a call that does not exist is answered with a typed refusal', async () => {
  const { ask, call } = await openGoodCall()
  const answer = await ask({ ...call, path: '/call/workspace.explode' })
  expect(JSON.parse(answer.body.toString())).toMatchObject({ ok: false, error: { code: 'unknown-call' } })
})

test('a launch code opens one session and no second one', async () => {
  const { exchange } = await openHost()
  expect((await exchange()).status).toBe(200)
  expect((await exchange()).status).toBe(401)
})

test('a launch code is dead after two minutes', async () => {
  const { exchange, clock } = await openHost()
  clock.nowMs += 2 * 60 * 1000
  expect((await exchange()).status).toBe(401)
})

test('a wrong launch code opens nothing and leaves the right one alone', async () => {
  const { exchange, post, origin, launchCode, ask } = await openHost()
  expect((await exchange('A'.repeat(43))).status).toBe(401)
  expect((await post('/session', { code: 7 })).status).toBe(401)
  expect((await post('/session', { code: launchCode }, { origin: 'https://attacker.example' })).status).toBe(403)
  expect((await ask({ method: 'GET', path: '/session', headers: { origin } })).status).toBe(405)
  expect((await exchange()).status).toBe(200)
})

test('the token outlives the launch code, so that a page may be reloaded', async () => {
  const { signIn, post, clock } = await openHost()
  const token = await signIn()
  clock.nowMs += 30 * 24 * 60 * 60 * 1000
  expect((await post('/call/workspace.get', {}, token)).status).toBe(200)
})

test('a page may ask for a code for a second page; a stranger may not', async () => {
  const { signIn, post, exchange } = await openHost()
  const token = await signIn()
  expect((await post('/session/code', {})).status).toBe(401)
  const { code } = JSON.parse((await post('/session/code', {}, token)).body.toString())
  expect(JSON.parse((await exchange(code)).body.toString()).token).toBe(token['x-backbench-token'])
})

test.each(['/', '/index.html', '/favicon.svg', '/assets/index-a1.js', '/nothing'])('%s comes with every protecting header', async path => {
  const { headers } = await (await openHost()).ask({ path })
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'x-frame-options': 'DENY',
  })
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'",
  )
  for (const directive of ['frame-ancestors', 'base-uri', 'form-action']) expect(policy).toContain(`${directive} 'none'`)
  expect(policy).not.toContain('unsafe')
})

test('files come with their media type', async () => {
  const { ask } = await openHost()
  const typeOf = async (path: string) => (await ask({ path })).headers['content-type']
  expect(await typeOf('/')).toBe('text/html; charset=utf-8')
  expect(await typeOf('/favicon.svg')).toBe('image/svg+xml')
  expect(await typeOf('/assets/index-a1.js')).toBe('text/javascript; charset=utf-8')
  expect((await ask({ path: '/', method: 'HEAD' })).body).toHaveLength(0)
})

/** A role with one applicant, made over the wire; the applicant's id. */
async function addApplicant({ post }: Pick<Good, 'post'>, token: OutgoingHttpHeaders): Promise<string> {
  const call = async (path: string, input: unknown) => JSON.parse((await post(`/call/${path}`, input, token)).body.toString()).value
  await call('workspace.setUp', { firmName: 'Acme', language: 'en', country: 'FR', start: 'empty' })
  const role = await call('roles.create', { from: 'blank', title: 'Bookkeeper', language: 'en' })
  const details = { name: 'Ana', email: '', phone: '', source: '', notes: '' }
  return (await call('candidates.add', { roleId: role.id, details })).id
}

test('bytes go in and come out as they were, with names in any script', async () => {
  const { post, ask, origin, signIn } = await openHost()
  const token = await signIn()
  const applicationId = await addApplicant({ post }, token)
  const bytes = Buffer.from('Lettre de motivation : déjà vu\n'.repeat(3000))
  const name = 'Résumé d’Ana — 履歴書.txt'
  const kept = await ask({
    method: 'POST',
    path: '/call/candidates.attachFile',
    headers: {
      ...token,
      origin,
      'content-type': 'application/octet-stream',
      'x-backbench-input': encodeURIComponent(JSON.stringify({ applicationId, name })),
    },
    body: bytes,
  })
  const file = JSON.parse(kept.body.toString())
  expect(file).toMatchObject({ ok: true, value: { name, sizeBytes: bytes.length } })

  const read = await post('/call/candidates.readFile', { fileId: file.value.id }, token)
  expect(read.headers['content-type']).toBe('application/octet-stream')
  expect(JSON.parse(decodeURIComponent(String(read.headers['x-backbench-result'])))).toEqual({ ok: true, value: { file: file.value } })
  expect(read.body.equals(bytes)).toBe(true)
})

test.each([
  ['with its size said before', true],
  ['in pieces', false],
])('a file that is too large is refused as such (%s)', async (_title, isAnnounced) => {
  const { host, origin, signIn } = await openHost()
  const headers = { origin, 'content-type': 'application/octet-stream', 'x-backbench-input': encodeURIComponent('{}'), ...(await signIn()) }
  const piece = Buffer.alloc(1024 * 1024)
  const outgoing = httpRequest({
    host: '127.0.0.1',
    port: host.port,
    method: 'POST',
    path: '/call/candidates.attachFile',
    headers: isAnnounced ? { ...headers, 'content-length': 27 * piece.length } : headers,
  })
  for (let n = 0; n < 27; n += 1) outgoing.write(piece)
  outgoing.end()
  const [response]: IncomingMessage[] = await once(outgoing, 'response')
  const body = await response?.setEncoding('utf8').toArray()
  expect(response?.statusCode).toBe(200)
  expect(JSON.parse(body?.join('') ?? '')).toMatchObject({ ok: false, error: { code: 'file-too-large' } })
})

test('a change is told to every page that listens, and only with a token', async () => {
  const { start, ask, post, signIn } = await openHost()
  const token = await signIn()
  expect((await ask({ path: '/changes' })).status).toBe(401)
  const pages = await Promise.all([start({ path: '/changes', headers: token }), start({ path: '/changes', headers: token })])
  await post('/call/workspace.setUp', JSON.parse(setUp), token)
  for (const page of pages) {
    let heard = ''
    for await (const chunk of page.setEncoding('utf8')) {
      heard += chunk
      if (heard.includes('workspace\n')) break
    }
    expect(heard.trim()).toBe('workspace')
  }
})

test('quiet pages hear a heartbeat', async () => {
  const { start, signIn } = await openHost({ heartbeatMs: 5 })
  const page = (await start({ path: '/changes', headers: await signIn() })).setEncoding('utf8')
  let heard = ''
  for await (const chunk of page) {
    heard += chunk
    if (heard.length > 3) break
  }
  expect(heard).toMatch(/^\n+$/)
})

test('the host stops some time after the last page has gone, and lets the folder go', async () => {
  const stopped = Promise.withResolvers<void>()
  const { start, signIn, folder } = await openHost({ idleMs: 1, onStopped: stopped.resolve })
  const page = await start({ path: '/changes', headers: await signIn() })
  page.destroy()
  await stopped.promise
  expect(() => openApp(folder, { announce: () => {} }).close()).not.toThrow()
})

test('stopping closes open pages and may be asked for twice', async () => {
  const { host, start, signIn } = await openHost()
  const page = await start({ path: '/changes', headers: await signIn() })
  await Promise.all([host.stop(), host.stop(), once(page.resume(), 'end')])
  expect(page.complete).toBe(true)
})

test('a folder that is in use refuses the host', async () => {
  const folder = makeFolder()
  const app = openApp(folder, { announce: () => {} })
  await expect(openHost({ folder })).rejects.toMatchObject({ problem: 'in-use' })
  app.close()
})

test('a port that is taken refuses the host and lets the folder go', async () => {
  const { host } = await openHost()
  const folder = makeFolder()
  await expect(openHost({ folder, port: host.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  openApp(folder, { announce: () => {} }).close()
})

const outerAddress = Object.values(networkInterfaces())
  .flat()
  .find(address => address && address.family === 'IPv4' && !address.internal)?.address

test.runIf(outerAddress)('nothing listens on the addresses that a network sees', async () => {
  const { host } = await openHost()
  const socket = connect(host.port, outerAddress)
  const [error] = await once(socket, 'error').catch(reason => [reason])
  expect(error).toMatchObject({ code: 'ECONNREFUSED' })
})

test('an unknown id is refused in words the page understands', async () => {
  const { post, signIn } = await openHost()
  const answer = await post('/call/candidates.readFile', { fileId: uuid(9) }, await signIn())
  expect(JSON.parse(answer.body.toString())).toMatchObject({ ok: false, error: { code: 'not-found' } })
})
