import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { DocumentProblem } from './problem.ts'

/** What the thread is given. */
export type DocumentTask = { readonly bytes: Uint8Array; readonly longest: number }

/** What it answers. */
export type DocumentAnswer =
  | { readonly ok: true; readonly kind: 'docx' | 'pdf' | 'odt' | 'text'; readonly text: string; readonly isCut: boolean }
  | { readonly ok: false; readonly problem: DocumentProblem; readonly message: string }

/** Beside the bundle its built file; where the sources run as they are, Node takes the types out by itself. */
const workerFile = () => {
  const built = join(import.meta.dirname, 'document-worker.js')
  return existsSync(built) ? built : join(import.meta.dirname, 'document-worker.ts')
}

const patienceMs = 10_000
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

function readInThread(bytes: Uint8Array, longest: number): Promise<DocumentAnswer> {
  const task: DocumentTask = { bytes: new Uint8Array(bytes), longest }
  const { promise, resolve } = Promise.withResolvers<DocumentAnswer>()
  // its output is of no use to anybody, and it needs nothing of what surrounds this process
  const worker = new Worker(workerFile(), { workerData: task, resourceLimits, env: {}, stdout: true, stderr: true })
  const giveUp = (message: string) => resolve({ ok: false, problem: 'file-damaged', message })
  const timer = setTimeout(() => giveUp('It took too long.'), patienceMs)
  worker.once('message', resolve)
  worker.once('error', error => giveUp(String(error)))
  worker.once('exit', () => giveUp('The thread ended without an answer.'))
  return promise.finally(() => {
    clearTimeout(timer)
    void worker.terminate()
  })
}

let before: Promise<unknown> = Promise.resolve()

/**
 * The text of a document of a kind that is found by its bytes, at most `longest` UTF-16 units of it. Read in a thread with limits of memory
 * and time, one document after the other. Never throws.
 */
export function readDocument(bytes: Uint8Array, longest: number): Promise<DocumentAnswer> {
  const answer = before.then(() => readInThread(bytes, longest))
  before = answer
  return answer
}
