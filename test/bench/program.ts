import { spawn } from 'node:child_process'

export type Program = { readonly address: string; readonly stop: () => Promise<void> }

/** A program in a process of its own, once it has said where its page is. */
export async function startProgram(path: string, args: readonly string[]): Promise<Program> {
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const drop = () => void child.kill('SIGKILL')
  process.once('exit', drop) // a run that breaks off leaves nothing running
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = / is running at (\S+)/.exec(String(chunk))?.[1]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(`${path} did not start`)))
  })
  return {
    address,
    async stop() {
      child.kill('SIGINT')
      await ended
      process.off('exit', drop)
    },
  }
}

/** What a program writes until it ends. */
export function outputOf(path: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += String(chunk)
    })
    child.once('exit', code => (code === 0 ? resolve(output) : reject(new Error(`${path} ended with ${code}`))))
  })
}
