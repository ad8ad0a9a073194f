import { runInThisContext } from 'node:vm'
import { started } from './app'
import type { Pretender } from './desktop-app'
import { callMain } from './ipc'
import { loadedSoFar } from './loaded.mjs'
import { attemptsSoFar, watchMain } from './outside'
import { answersTo } from './permissions'
import { BrowserWindow } from './window'

/** What the test asks of the running app. */
export type Order =
  | { readonly kind: 'evaluate'; readonly source: string; readonly argument: unknown }
  | { readonly kind: 'call'; readonly from: Pretender; readonly values: readonly unknown[] }
  | { readonly kind: 'permissions'; readonly names: readonly string[] }
  | { readonly kind: 'preferences' }
  | { readonly kind: 'attempts' }
  | { readonly kind: 'loaded' }

/** Who a call may pretend to come from. */
function senderOf(from: Pretender): object {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) throw new Error('There is no window')
  const sender = window.webContents
  const { url, origin } = sender.mainFrame
  if (from === 'no-frame') return { sender, senderFrame: null }
  if (from === 'sub-frame') return { sender, senderFrame: { url, origin } }
  if (from === 'other-page') return { sender: {}, senderFrame: sender.mainFrame }
  return { sender, senderFrame: sender.mainFrame }
}

/** The same frame after it has gone to another place. */
async function callFromElsewhere(values: readonly unknown[]): Promise<unknown> {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) throw new Error('There is no window')
  return window.webContents.pretendUrl('https://evil.example/', () => callMain(senderOf('page'), 'app:invoke', values))
}

async function run(order: Order, electron: object): Promise<unknown> {
  if (order.kind === 'preferences') return BrowserWindow.getAllWindows().map(window => window.preferences)
  if (order.kind === 'attempts') return attemptsSoFar()
  if (order.kind === 'loaded') return loadedSoFar()
  if (order.kind === 'permissions') return order.names.map(answersTo)
  if (order.kind === 'call') {
    return order.from === 'elsewhere' ? callFromElsewhere(order.values) : callMain(senderOf(order.from), 'app:invoke', order.values)
  }
  const work: (electron: object, argument: unknown) => unknown = runInThisContext(`(${order.source})`)
  return work(electron, order.argument)
}

/** Takes orders from the test that started the app, and ends with it. */
export function takeOrders(electron: object): void {
  if (!process.send) return
  watchMain()
  process.on('message', (order: Order & { readonly id: number }) => {
    run(order, electron).then(
      value => process.send?.({ id: order.id, value }),
      (error: unknown) => process.send?.({ id: order.id, error: error instanceof Error ? error.message : String(error) }),
    )
  })
  process.once('disconnect', () => process.exit(1))
  started.then(
    ({ address }) => process.send?.({ address }),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      process.exit(1)
    },
  )
}
