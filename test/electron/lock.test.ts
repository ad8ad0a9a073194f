import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockFolder } from '../../electron/core/lock'
import { StartError } from '../../electron/core/start-error'
import { makeFolder, thrownBy } from '../helpers/make-folder'

async function holdInAnotherProcess(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../helpers/hold-folder.mjs'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

test('a second holder in the same process is refused, until the first lets go', () => {
  const folder = makeFolder()
  const first = lockFolder(folder)
  expect(thrownBy(() => lockFolder(folder))).toMatchObject({ problem: 'in-use' })
  first.release()
  lockFolder(folder).release()
})

test('a folder that another process holds is refused', async () => {
  const folder = makeFolder()
  await holdInAnotherProcess(folder)
  const error = thrownBy(() => lockFolder(folder))
  expect(error).toBeInstanceOf(StartError)
  expect(error).toMatchObject({ problem: 'in-use' })
})

test('a process that is killed outright leaves the folder free', async () => {
  const folder = makeFolder()
  const child = await holdInAnotherProcess(folder)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(() => lockFolder(folder).release()).not.toThrow()
})

test('remembering the database keeps the lock, and the next holder is told', () => {
  const folder = makeFolder()
  const first = lockFolder(folder)
  expect(first.hadDatabase).toBe(false)
  first.rememberDatabase()
  expect(thrownBy(() => lockFolder(folder))).toMatchObject({ problem: 'in-use' })
  first.release()
  const second = lockFolder(folder)
  expect(second.hadDatabase).toBe(true)
  second.release()
})

test('a lock file with rubbish in it is replaced', () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'backbench.lock'), 'x'.repeat(5000))
  const lock = lockFolder(folder)
  expect(thrownBy(() => lockFolder(folder))).toMatchObject({ problem: 'in-use' })
  lock.release()
})
