import { expect, test } from 'vitest'
import { dispatchCall } from '../../electron/page/dispatch-host'
import { checkItself, notHere } from '../../electron/page/self-check'
import packageFile from '../../package.json'
import { createHostClient } from '../../shared/contract/client'
import { type HostHandlers, hostContract } from '../../shared/contract/host'
import { openHost } from '../helpers/open-host'
import { openTestApp, valueOf } from '../helpers/open-test-app'

async function openHostApi() {
  const { host, folder, post, signIn } = await openHost()
  const token = await signIn()
  const call = async (path: string, input: unknown) => JSON.parse((await post(`/call/${path}`, input, token)).body.toString())
  return { host, folder, call, api: createHostClient(call) }
}

test('the browser host says what it is and where the data lies', async () => {
  const { folder, api } = await openHostApi()
  expect(valueOf(await api.getInfo({}))).toEqual({
    kind: 'browser',
    version: packageFile.version,
    canSavePdf: false,
    canOpenFolder: false,
    dataFolder: folder,
    isAfterCrash: false,
  })
})

test('everything else it leaves to the browser, in a refusal the page has words for', async () => {
  const { call } = await openHostApi()
  const inputs: Readonly<Record<string, unknown>> = {
    setCommands: { language: 'en', enabled: ['about'] },
    savePdf: { name: 'x' },
    openLink: { url: 'https://example.com' },
    zoom: { step: 'in' },
    flushed: { isSaved: true },
  }
  for (const name of Object.keys(hostContract.host).filter(each => each !== 'getInfo' && each !== 'flushed')) {
    expect(await call(`host.${name}`, inputs[name] ?? {}), name).toMatchObject({ ok: false, error: { code: 'not-available' } })
  }
  expect(await call('host.flushed', { isSaved: true })).toEqual({ ok: true, value: null })
})

test.each([
  ['host.getInfo', { more: 1 }, 'invalid-input'],
  ['host.setCommands', { language: 'de', enabled: [] }, 'invalid-input'],
  ['host.setCommands', { language: 'en', enabled: ['rm -rf'] }, 'invalid-input'],
  ['host.savePdf', { name: ' ' }, 'invalid-input'],
  ['host.openLink', { url: `https://example.com/${'x'.repeat(100 * 1024)}` }, 'invalid-input'],
  ['host.zoom', { step: 'far' }, 'invalid-input'],
  ['host.toString', {}, 'unknown-call'],
  ['host.__proto__', {}, 'unknown-call'],
  ['host.', {}, 'unknown-call'],
])('%s with %j is refused as %s', async (path, input, code) => {
  const { door } = openTestApp()
  const host = new Proxy({} as HostHandlers, {
    get: () => () => {
      throw new Error('a refused call reached the host')
    },
  })
  expect(await dispatchCall({ core: door, host }, path, input)).toMatchObject({ ok: false, error: { code } })
})

test('a bug in the host is one calm answer, with its cause in the log', async () => {
  const { door, logged } = openTestApp()
  const bug = new Error('a bug')
  const host = { zoom: () => Promise.reject(bug) } as unknown as HostHandlers
  expect(await dispatchCall({ core: door, host }, 'host.zoom', { step: 'in' })).toMatchObject({ ok: false, error: { code: 'internal' } })
  expect(logged).toEqual([bug])
})

test('calls of the core pass through', async () => {
  const { door } = openTestApp()
  expect(await dispatchCall({ core: door, host: {} as HostHandlers }, 'workspace.get', {})).toEqual({ ok: true, value: null })
})

const steps = { page: async () => undefined, pdf: async () => notHere }

test('a self-check over a sound core finds everything in order', async () => {
  const { door } = openTestApp()
  const invoke = (path: string, input: unknown) => dispatchCall({ core: door, host: {} as HostHandlers }, path, input)
  const report = await checkItself({ host: 'desktop', invoke, steps, startedMs: Date.now() })
  expect(report).toMatchObject({ ok: true, page: 'ok', call: 'ok', commit: 'ok', list: 'ok', pdf: notHere, version: packageFile.version })
})

test('a self-check names what does not work and goes on', async () => {
  const invoke = async () => ({ ok: false, error: { code: 'disk-full', message: '' } }) as const
  const pdf = () => Promise.reject(new Error('no printer'))
  const report = await checkItself({ host: 'desktop', invoke, steps: { ...steps, pdf }, startedMs: Date.now() })
  expect(report).toMatchObject({ ok: false, page: 'ok', call: 'refused: disk-full', commit: 'refused: disk-full', pdf: 'no printer' })
})
