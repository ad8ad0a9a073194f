import { createClient } from '../shared/contract/client'
import { invokeOverHttp, listenOverHttp, openSession } from './browser-transport'
import { tellChanged } from './changes'

const { bridge } = window

/** Every call to the core, over Electron's bridge where there is one, else over the loopback host. */
export const api = createClient((path, input) => (bridge ? bridge.invoke(path, input) : invokeOverHttp(path, input)))

/** Connects the window to its host. False: the page was opened without a valid launch address. */
export async function connect(): Promise<boolean> {
  if (bridge) {
    bridge.onChanged(tellChanged)
    return true
  }
  const isOpen = await openSession()
  if (isOpen) void listenOverHttp(tellChanged)
  return isOpen
}
