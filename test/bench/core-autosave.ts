import { deepStrictEqual } from 'node:assert/strict'
import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { dispatch } from '../../electron/core/dispatch'
import { createClient } from '../../shared/contract/client'
import { makeInterview, openQuietly, valueOf } from './data'
import { growingNote } from './growing-note'
import { readNote } from './read-note'
import { timed } from './rounds'
import type { Subject } from './subject'

/** A keystroke's save, committed and synced, against appending as many bytes to a file and syncing it. */
export async function prepareAutosave(folder: string): Promise<Subject> {
  const { interviewId, stepId, checksum } = await makeInterview(folder)
  const app = openQuietly(folder)
  const api = createClient((path, input) => dispatch(app.door, path, input))
  const barePath = join(folder, 'bare.txt')
  const bareFile = openSync(barePath, 'a')
  const [note, bareNote] = [growingNote(), growingNote()]
  let bareBytes = 0
  let baseRevision = 0
  return {
    checksum,
    pair: {
      async product() {
        const text = note.next()
        const { ms, value } = await answered(() => api.interviews.saveNote({ interviewId, stepId, text, baseRevision }))
        baseRevision = valueOf(value).revision
        return ms
      },
      bare() {
        const text = bareNote.next()
        bareBytes += Buffer.byteLength(text)
        return timed(() => {
          writeSync(bareFile, text)
          fdatasyncSync(bareFile)
        })
      },
    },
    check() {
      deepStrictEqual(readNote(folder, interviewId, stepId), note.current())
      deepStrictEqual(readFileSync(barePath).length, bareBytes)
    },
    close() {
      closeSync(bareFile)
      app.close()
    },
  }
}

async function answered<T>(ask: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const begun = performance.now()
  const value = await ask()
  return { ms: performance.now() - begun, value }
}
