import { undoLast } from './ui/toast'

const ways: (() => boolean)[] = []

/** A page's own way back; it says whether there was a step to go. Returns the way to take it back. */
export function onUndo(stepBack: () => boolean): () => void {
  ways.push(stepBack)
  return () => void ways.splice(ways.indexOf(stepBack), 1)
}

/** Undoes the last thing: what was just offered to be, else the page's last step. */
export function undo(): void {
  if (!undoLast()) ways.toReversed().some(stepBack => stepBack())
}
