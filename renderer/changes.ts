import type { Area } from '../shared/contract'

type Listener = { readonly areas: readonly Area[]; readonly run: () => void }
const listeners = new Set<Listener>()

/** Runs when one of these areas changed, in this window or in another. Returns the way to stop. */
export function onChanged(areas: readonly Area[], run: () => void): () => void {
  const listener = { areas, run }
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Called by the transport. */
export function tellChanged(areas: readonly string[]): void {
  for (const listener of Array.from(listeners)) {
    if (listener.areas.some(area => areas.includes(area))) listener.run()
  }
}
