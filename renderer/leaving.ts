import { useSaveStatus } from './save-status'
import { flushSavers } from './saver'

const others = new Set<() => Promise<unknown>>()

/** Something to be done beside saving before the window goes. Returns the way to take it back. */
export function beforeLeaving(run: () => Promise<unknown>): () => void {
  others.add(run)
  return () => void others.delete(run)
}

/** Saves everything that is pending, wherever it was typed. False when something could not be saved. */
export async function saveBeforeLeaving(): Promise<boolean> {
  const field = document.activeElement
  if (field instanceof HTMLElement) field.blur() // a number is taken when its field is left
  await new Promise(resolve => setTimeout(resolve))
  await Promise.all([flushSavers(), ...Array.from(others, run => run())])
  const { pending, failures } = useSaveStatus.getState()
  const isSaved = pending.size === 0 && failures.size === 0
  if (!isSaved && field instanceof HTMLElement) field.focus()
  return isSaved
}
