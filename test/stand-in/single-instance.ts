import { readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Message = { readonly args: readonly string[]; readonly folder: string }

function isAlive(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}

function claim(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

function listen(box: string, onSecond: (args: readonly string[], folder: string) => void): void {
  writeFileSync(box, '')
  const watcher = watch(box, () => {
    const text = readFileSync(box, 'utf8')
    if (text === '') return
    writeFileSync(box, '')
    const { args, folder }: Message = JSON.parse(text)
    onSecond(args, folder)
  })
  watcher.unref()
}

/** One process for each profile folder; a later one leaves its arguments with the first and is told to go. */
export function takeLock(profile: string, onSecond: (args: readonly string[], folder: string) => void): boolean {
  const lock = join(profile, 'stand-in.lock')
  const box = join(profile, 'stand-in.message')
  if (!claim(lock)) {
    if (isAlive(lock)) {
      writeFileSync(box, JSON.stringify({ args: process.argv, folder: process.cwd() }))
      return false
    }
    writeFileSync(lock, String(process.pid))
  }
  process.once('exit', () => rmSync(lock, { force: true }))
  listen(box, onSecond)
  return true
}
