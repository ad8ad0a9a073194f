import { createClient, createHostClient, type Invoke } from '../shared/contract/client'
import type { News } from '../shared/contract/news'
import { invokeOverHttp, listenOverHttp, openSession } from './browser-transport'

const { bridge } = window
const invoke: Invoke = (path, input) => (bridge ? bridge.invoke(path, input) : invokeOverHttp(path, input))

/** Every call to the core, over Electron's bridge where there is one, else over the loopback host. */
export const api = createClient(invoke)

/** Every call to the host around the window. */
export const hostApi = createHostClient(invoke)

/** Connects the window to its host. False: the page was opened without a valid launch address. */
export async function connect(hear: (news: News) => void): Promise<boolean> {
  if (bridge) {
    bridge.onNews(hear)
    return true
  }
  const isOpen = await openSession()
  if (isOpen) void listenOverHttp(areas => hear({ kind: 'changed', areas }))
  return isOpen
}
