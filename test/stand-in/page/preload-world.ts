import type { Codec } from '../codec'

type Listener = (event: object, ...values: unknown[]) => void
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }

/** How the app speaks into the world of the preload. */
type Inbox = {
  readonly reply: (id: number, isGood: boolean, text: string) => void
  readonly tell: (channel: string, text: string) => void
}

export type World = {
  readonly codec: Codec
  readonly expose: (name: string, value: unknown) => void
  /** Sends one line of text to the app. */
  readonly post: (line: string) => void
}

/** What a sandboxed preload finds: `require('electron')` with these two, and no Node. Its text runs in the page, so it may use nothing around it. */
export function openPreloadWorld({ codec, expose, post }: World) {
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, Set<Listener>>()
  let lastId = 0
  const only = (name: string, object: object): object =>
    new Proxy(object, {
      get(target, key) {
        if (!(key in target)) throw new Error(`The stand-in has no ${name}.${String(key)}`)
        return Reflect.get(target, key)
      },
    })
  const ipcRenderer = only('ipcRenderer', {
    invoke(channel: string, ...values: unknown[]) {
      const text = codec.pack(values)
      lastId += 1
      const id = lastId
      post(`${id} ${channel}\n${text}`)
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
    },
    off(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener)
    },
  })
  const electron = only('electron', { contextBridge: only('contextBridge', { exposeInMainWorld: expose }), ipcRenderer })
  const inbox: Inbox = {
    reply(id, isGood, text) {
      const call = waiting.get(id)
      waiting.delete(id)
      if (isGood) call?.resolve(codec.unpack(text))
      else call?.reject(new Error(text))
    },
    tell(channel, text) {
      const values = codec.unpack(text)
      for (const listener of Array.from(listeners.get(channel) ?? [])) listener({}, ...(Array.isArray(values) ? values : []))
    },
  }
  const require = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`)
    return electron
  }
  return { inbox, require }
}
