import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Invoke } from '../../shared/contract/client'
import type { Result } from '../../shared/result'
import { checkItself, notHere } from '../page/self-check'
import { startBrowserHost } from './host'

const idleMs = 60_000

/** Proves this very program on this very machine, over its own address and in a folder of its own. Sets the exit code. */
export async function runSelfCheck(rendererFolder: string): Promise<void> {
  const startedMs = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'backbench-self-check-'))
  try {
    const host = await startBrowserHost({ folder, rendererFolder, port: 0, idleMs })
    const { origin, hash } = new URL(host.address)
    const token = await openSession(origin, hash.slice(1))
    const report = await checkItself({
      host: 'browser',
      startedMs,
      invoke: invokeAt(origin, token),
      steps: { page: () => checkPage(origin), pdf: async () => notHere },
    })
    await host.stop()
    console.log(JSON.stringify(report))
    process.exitCode = report.ok ? 0 : 1
  } catch (error) {
    console.log(JSON.stringify({ ok: false, host: 'browser', problem: error instanceof Error ? error.message : String(error) }))
    process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
    if (process.connected) process.disconnect() // the launcher's channel would keep the process
  }
}

const post = (origin: string, path: string, { value, token = '' }: { readonly value: unknown; readonly token?: string }) =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', 'x-backbench-token': token },
    body: JSON.stringify(value),
  })

async function openSession(origin: string, code: string): Promise<string> {
  const response = await post(origin, '/session', { value: { code } })
  return z.object({ token: z.string() }).parse(await response.json()).token
}

const invokeAt =
  (origin: string, token: string): Invoke =>
  async (path, input) => {
    const response = await post(origin, `/call/${path}`, { value: input, token })
    return (await response.json()) as Result<unknown> // our own host, in this very process
  }

/** The page, and every file that it names. */
async function checkPage(origin: string): Promise<void> {
  const page = await textAt(`${origin}/`)
  const files = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file)
  if (!files.some(file => file?.endsWith('.js'))) throw new Error('the page names no program')
  for (const file of files) await textAt(`${origin}/${file}`)
}

async function textAt(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${new URL(url).pathname}: ${response.status}`)
  return response.text()
}
