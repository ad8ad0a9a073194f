/** A value on its way from one world to the other: functions and promises stay where they are and cross as numbers. */
type Crossing =
  | readonly [kind: 'value', value: unknown]
  | readonly [kind: 'list', items: readonly Crossing[]]
  | readonly [kind: 'record', entries: readonly (readonly [string, Crossing])[]]
  | readonly [kind: 'function' | 'promise', id: number]

type Letter =
  | { readonly kind: 'expose'; readonly name: string; readonly value: Crossing }
  | { readonly kind: 'call'; readonly id: number; readonly values: readonly Crossing[] }
  | { readonly kind: 'returned' | 'thrown'; readonly value: Crossing }
  | { readonly kind: 'resolved' | 'rejected'; readonly id: number; readonly value: Crossing }

type Settle = { readonly resolved: (value: unknown) => void; readonly rejected: (value: unknown) => void }

/** The names of the events between the two worlds. Nobody else knows them, so nobody else can listen or speak. */
export type Names = { readonly own: string; readonly other: string }

/**
 * One end of the bridge between the page and the preload's isolated world. They share the document and nothing else: an event sent in
 * one is heard in the other, and the engine clones its data. Both ends run this text, which may use nothing around it.
 */
export function openBridge({ own, other }: Names): (name: string, value: unknown) => void {
  const functions: ((...values: unknown[]) => unknown)[] = []
  const promises = new Map<number, Settle>()
  let lastPromise = 0
  let answer: Letter | undefined

  const send = (letter: Letter) => void dispatchEvent(new MessageEvent(other, { data: letter }))

  const keep = (promise: Promise<unknown>): number => {
    lastPromise += 1
    const id = lastPromise
    promise.then(
      value => send({ kind: 'resolved', id, value: pack(value) }),
      (error: unknown) => send({ kind: 'rejected', id, value: ['value', error] }),
    )
    return id
  }
  const pack = (value: unknown): Crossing => {
    if (typeof value === 'function') return ['function', functions.push((...values) => value(...values)) - 1]
    if (value instanceof Promise) return ['promise', keep(value)]
    if (Array.isArray(value)) return ['list', value.map(pack)]
    if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return ['value', value]
    return ['record', Object.entries(value).map(([key, inner]) => [key, pack(inner)] as const)]
  }
  const call = (id: number, values: readonly unknown[]): unknown => {
    send({ kind: 'call', id, values: values.map(pack) }) // heard, run and answered before it returns
    const given = answer
    answer = undefined
    if (given?.kind === 'returned') return unpack(given.value)
    throw given?.kind === 'thrown' ? unpack(given.value) : new Error('The bridge is closed')
  }
  const unpack = ([kind, content]: Crossing): unknown => {
    if (kind === 'list') return content.map(unpack)
    if (kind === 'record') return Object.freeze(Object.fromEntries(content.map(([key, inner]) => [key, unpack(inner)])))
    if (kind === 'function') return (...values: unknown[]) => call(content, values)
    if (kind === 'promise') return new Promise((resolved, rejected) => promises.set(content, { resolved, rejected }))
    return content
  }
  const run = (id: number, values: readonly Crossing[]): Letter => {
    try {
      return { kind: 'returned', value: pack(functions[id]?.(...values.map(unpack))) }
    } catch (error) {
      return { kind: 'thrown', value: ['value', error] }
    }
  }
  const take = (letter: Letter): void => {
    if (letter.kind === 'expose')
      Object.defineProperty(globalThis, letter.name, {
        value: unpack(letter.value),
        enumerable: true,
        configurable: false,
        writable: false,
      })
    else if (letter.kind === 'call') send(run(letter.id, letter.values))
    else if (letter.kind === 'resolved' || letter.kind === 'rejected') {
      promises.get(letter.id)?.[letter.kind](unpack(letter.value))
      promises.delete(letter.id)
    } else answer = letter
  }
  addEventListener(
    own,
    event => {
      event.stopImmediatePropagation()
      if (event instanceof MessageEvent) take(event.data)
    },
    true,
  )
  return (name, value) => send({ kind: 'expose', name, value: pack(value) })
}
