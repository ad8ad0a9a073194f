import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { dispatchCall } from '../page/dispatch-host'
import { checkItself } from '../page/self-check'
import { openDesk, prepareDesk } from './open-desk'
import { pdfOf } from './save-pdf'

const patienceMs = 20_000

/** Proves this very program on this very machine, in a folder of its own and a window that is not shown. Ends the process. */
export async function runSelfCheck(outFolder: string): Promise<void> {
  const startedMs = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'backbench-self-check-'))
  app.setPath('userData', join(folder, 'window'))
  await app.whenReady()
  let isOk = false
  try {
    const alive = Promise.withResolvers<void>()
    const prepared = prepareDesk(folder, outFolder)
    const { desk, door } = openDesk(prepared, { isShown: false, onPageAlive: alive.resolve })
    const report = await checkItself({
      host: 'desktop',
      startedMs,
      invoke: (path, input) => dispatchCall(door, path, input),
      steps: {
        page: () => inTime(alive.promise),
        async pdf() {
          const bytes = await pdfOf(desk.window)
          if (!Buffer.from(bytes.subarray(0, 5)).equals(Buffer.from('%PDF-'))) throw new Error('no PDF came out')
        },
      },
    })
    prepared.close()
    isOk = report.ok
    process.stdout.write(`${JSON.stringify(report)}\n`)
  } catch (error) {
    process.stdout.write(
      `${JSON.stringify({ ok: false, host: 'desktop', problem: error instanceof Error ? error.message : String(error) })}\n`,
    )
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  app.exit(isOk ? 0 : 1)
}

async function inTime(happening: Promise<void>): Promise<void> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error('the page did not answer')), patienceMs)
  try {
    await Promise.race([happening, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
