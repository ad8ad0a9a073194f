import { EventEmitter } from 'node:events'

/** Asked of any object by `await` and by JSON, whether or not it is there. */
const askedByTheLanguage: readonly string[] = ['then', 'toJSON']

/** The object as it is; whatever it does not have throws, so that no call passes by silence. */
export function only<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !askedByTheLanguage.includes(key))
        throw new Error(`The stand-in has no ${name}.${key}`)
      return Reflect.get(target, key, receiver)
    },
    set(target, key, value, receiver) {
      if (typeof key === 'string' && !(key in target)) throw new Error(`The stand-in has no ${name}.${key} to set`)
      return Reflect.set(target, key, value, receiver)
    },
  })
}

/** Refuses options that the stand-in would have to ignore. */
export function checkKeys(name: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).filter(key => !known.includes(key))
  if (unknown.length > 0) throw new Error(`The stand-in knows no ${name} ${unknown.join(', ')}`)
}

/** Emits these events and takes no listener for another: it would wait for ever. */
export class KnownEvents extends EventEmitter {
  private readonly known: readonly string[]

  constructor(known: readonly string[]) {
    super()
    this.known = known
  }

  override on(event: string, listener: (...values: never[]) => void): this {
    if (!this.known.includes(event)) throw new Error(`The stand-in never emits ${event}`)
    return super.on(event, listener as (...values: unknown[]) => void)
  }
}

/** The event of something that a listener may prevent. */
export function preventable<T extends object>(details: T) {
  return Object.assign(details, {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  })
}
