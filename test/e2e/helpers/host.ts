import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { builtFolder } from '../../helpers/host-kind'

const program = join(builtFolder, 'main/browser.js')

export type RunningHost = {
  /** The launch address: good for one page. */
  readonly address: string
  /** As a crash would: nothing can be flushed. */
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<number | null>
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>(resolve =>
    child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(child.exitCode),
  )

/** An empty data folder that goes when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backbench-e2e-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The built browser host on a data folder, in a process of its own. */
export async function startHost(folder: string, args: readonly string[] = []): Promise<RunningHost> {
  const child = spawn(process.execPath, [program, '--no-open', '--data-dir', folder, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += String(chunk)
  })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /^Backbench is running at (\S+)$/m.exec(String(chunk))?.[1]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(`The host did not start: ${said}`)))
  })
  return {
    address,
    async kill() {
      child.kill('SIGKILL')
      await ended(child)
    },
    async stop() {
      child.kill('SIGINT')
      return ended(child)
    },
  }
}
