import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { lockFolder } from '../../electron/core/lock'
import { makeCheckout } from '../helpers/make-checkout'
import { makeFolder } from '../helpers/make-folder'

const line = /^Backbench is running at (http:\/\/127\.0\.0\.1:\d+\/)#[\w-]{43}\n$/
const slow = { timeout: 60_000 }
let checkout = ''

beforeAll(() => {
  checkout = makeCheckout()
})
afterAll(() => rmSync(checkout, { recursive: true, force: true }))

type Options = { readonly from?: string; readonly env?: Record<string, string>; readonly nodeArgs?: readonly string[] }

/** A start, as npm does it, with what it says. */
function start(args: readonly string[], { from = checkout, env = {}, nodeArgs = [] }: Options = {}) {
  const child = spawn(process.execPath, [...nodeArgs, join(from, 'build/scripts/start.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { out: '', error: '' }
  child.stdout.on('data', chunk => (said.out += String(chunk)))
  child.stderr.on('data', chunk => (said.error += String(chunk)))
  return { child, said }
}

async function running({ child, said }: ReturnType<typeof start>): Promise<string> {
  while (!line.test(said.out)) {
    if (child.exitCode !== null) throw new Error(`It ended: ${said.error}`)
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')])
  }
  return line.exec(said.out)?.[1] ?? ''
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'close')
  return child.exitCode
}

const quiet = (folder: string) => ['--browser', '--no-open', '--data-dir', folder]

test('it builds, says one line, serves the page, and ends cleanly when asked to', slow, async () => {
  const folder = join(makeFolder(), 'data')
  const started = start(quiet(folder))
  const address = await running(started)
  expect(await (await fetch(address)).text()).toContain('<title>Backbench</title>')
  started.child.kill('SIGTERM')
  expect(await exitOf(started.child)).toBe(0)
  expect(started.said.out).toMatch(line)
  expect(started.said.error).toBe('')
  expect(readdirSync(folder).filter(name => name.startsWith('backbench.db'))).toEqual(['backbench.db'])
})

test('it builds again only after a source has changed', slow, async () => {
  const mark = () => readFileSync(join(checkout, 'out/built-from.txt'), 'utf8')
  const folder = makeFolder()
  const startAndStop = async () => {
    const started = start(quiet(folder))
    await running(started)
    started.child.kill('SIGINT')
    expect(await exitOf(started.child)).toBe(0)
  }
  await startAndStop()
  writeFileSync(join(checkout, 'out/main/note.txt'), 'a build would remove this')
  const before = mark()
  await startAndStop()
  expect(readdirSync(join(checkout, 'out/main'))).toContain('note.txt')
  appendFileSync(join(checkout, 'renderer/main.ts'), '// changed\n')
  await startAndStop()
  expect(mark()).not.toBe(before)
  expect(readdirSync(join(checkout, 'out/main')).sort()).toEqual([
    'browser.js',
    'desktop.js',
    'document-worker.js',
    'packs',
    'preload.cjs',
    'spelling',
    'spelling-worker.js',
  ])
})

test("the sandboxed preload needs nothing but Electron's own module", slow, async () => {
  await running(start(quiet(makeFolder())))
  const preload = readFileSync(join(checkout, 'out/main/preload.cjs'), 'utf8')
  expect([...preload.matchAll(/require\((.*?)\)/g)].map(([, name]) => name)).toEqual(['"electron"'])
  expect(preload).not.toMatch(/^import |import\(/m)
})

test.each([
  ['en_US.UTF-8', 'already running'],
  ['fr_FR.UTF-8', 'déjà ouvert'],
])('a second start on the same folder is refused in words (%s)', slow, async (locale, words) => {
  const folder = makeFolder()
  await running(start(quiet(folder)))
  const second = start(quiet(folder), { env: { LC_ALL: locale } })
  expect(await exitOf(second.child)).toBe(1)
  expect(second.said.error).toContain(words)
  expect(second.said.error).toContain(folder)
  expect(second.said.error.trim().split('\n')).toHaveLength(1)
  expect(second.said.out).toBe('')
})

test('the host ends when the process that started it is killed outright', slow, async () => {
  const folder = makeFolder()
  const started = start(quiet(folder))
  await running(started)
  started.child.kill('SIGKILL')
  await expect.poll(() => lockFolder(folder).release(), slow).toBeUndefined()
})

test('without Electron it says so in one line and starts the browser host', slow, async () => {
  const started = start(['--no-open', '--data-dir', makeFolder()], { env: { CI: '1', ELECTRON_OVERRIDE_DIST_PATH: makeFolder() } })
  await running(started)
  expect(started.said.error.trim().split('\n')).toEqual(['There is no Electron on this machine, so Backbench opens in your browser.'])
})

test('a self-check proves the browser host, in words a program can read, and leaves nothing behind', slow, async () => {
  const [folder, data] = [makeFolder(), join(makeFolder(), 'data')]
  const started = start(['--browser', '--self-check', '--data-dir', data], { env: { TMPDIR: folder } })
  expect(await exitOf(started.child)).toBe(0)
  const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'))
  const found = { ok: true, host: 'browser', version, page: 'ok', call: 'ok', commit: 'ok', list: 'ok', pdf: 'not in this host' }
  expect(JSON.parse(started.said.out)).toMatchObject(found)
  expect(readdirSync(folder)).toEqual([])
  expect(existsSync(data)).toBe(false)
})

test('a self-check that fails says so and ends with 1', slow, async () => {
  await running(start(quiet(makeFolder()))) // so that it is built
  const started = start(['--browser', '--self-check'], { env: { TMPDIR: '/nowhere' } })
  expect(await exitOf(started.child)).toBe(1)
})

test('with Electron it starts that, on the same data folder', slow, async () => {
  const [dist, data] = [makeFolder(), makeFolder()]
  await running(start(quiet(makeFolder()))) // so that it is built
  for (const name of ['electron', 'Electron.app/Contents/MacOS/Electron']) {
    mkdirSync(join(dist, name, '..'), { recursive: true })
    writeFileSync(join(dist, name), '#!/bin/sh\necho "$@"\n')
    chmodSync(join(dist, name), 0o755)
  }
  const started = start(['--data-dir', data], { env: { ELECTRON_OVERRIDE_DIST_PATH: dist } })
  expect(await exitOf(started.child)).toBe(0)
  expect(started.said.out).toBe(`${checkout} --data-dir ${data}\n`)
  const checked = start(['--self-check'], { env: { ELECTRON_OVERRIDE_DIST_PATH: dist } })
  expect(await exitOf(checked.child)).toBe(0)
  expect(checked.said.out).toBe(`${checkout} --self-check\n`)
})

/** A checkout of scripts alone, with only these packages. */
function makeBareCheckout(packages: readonly string[] | null): string {
  const folder = makeFolder()
  cpSync(join(checkout, 'build/scripts'), join(folder, 'build/scripts'), { recursive: true })
  if (packages) mkdirSync(join(folder, 'node_modules'))
  for (const name of packages ?? []) symlinkSync(join(checkout, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
  return folder
}

const oldNode = ['--import', `data:text/javascript,Object.defineProperty(process,'version',{value:'v20.1.0'})`]

test.each<[string, string, readonly string[] | null, readonly string[]]>([
  ['packages', 'The packages of Backbench are not installed: run npm ci, then start again.', null, []],
  ['the database module', 'The database module does not run on this machine: run npm ci, then start again.', [], []],
  [
    'a Node that is new enough',
    'Backbench needs Node 24, which npm ci puts into node_modules: run npm ci without --ignore-scripts, then start again.',
    ['better-sqlite3'],
    oldNode,
  ],
])('without %s it stops with one sentence', slow, async (_title, sentence, packages, nodeArgs) => {
  const { child, said } = start(['--browser', '--no-open'], { from: makeBareCheckout(packages), nodeArgs })
  expect(await exitOf(child)).toBe(1)
  expect(said).toEqual({ out: '', error: `${sentence}\n` })
})

test("an old Node hands over to the project's own", slow, async () => {
  const address = await running(start(quiet(makeFolder()), { nodeArgs: oldNode }))
  expect((await fetch(address)).status).toBe(200)
})

test.each([
  [['--colour'], '--data-dir DIR'],
  [['--browser', '--no-open', '--port', 'high'], '--port takes a whole number from 0 to 65535.'],
])('%j is answered with what is known', slow, async (args, words) => {
  const { child, said } = start(args)
  expect(await exitOf(child)).toBe(1)
  expect(said.error).toContain(words)
})
