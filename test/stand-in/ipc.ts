import type { IpcMain } from 'electron'
import { codec } from './codec'
import { only } from './only'

type Handler = Parameters<IpcMain['handle']>[1]

const handlers = new Map<string, Handler>()

export const ipcMain = only('ipcMain', {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`There is a handler for ${channel}`)
    handlers.set(channel, handler)
  },
} satisfies Pick<IpcMain, 'handle'>)

/** Runs main's handler as if that frame had called. Throws what the caller would be told. */
export async function callMain(event: object, channel: string, values: readonly unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  if (!handler) throw new Error(`No handler registered for '${channel}'`)
  const call: (event: never, ...values: readonly unknown[]) => unknown = handler
  return call(event as never, ...values) // who calls, and with what, is for main to check
}

/** The answer as text for the page: a handler that throws is an error there, with its sentence. */
export async function answerPage(
  event: object,
  channel: string,
  text: string,
): Promise<{ readonly isGood: boolean; readonly text: string }> {
  try {
    const values = codec.unpack(text)
    return { isGood: true, text: codec.pack(await callMain(event, channel, Array.isArray(values) ? values : [])) }
  } catch (error) {
    return { isGood: false, text: `Error invoking remote method '${channel}': ${String(error)}` }
  }
}
