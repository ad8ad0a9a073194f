import '../../../renderer/no-compiling'
import { invokeOverHttp } from '../../../renderer/browser-transport'
import { drawnAfter, elementCount, quiet, rootHtml } from './drawing'

type NoteInput = { readonly interviewId: string; readonly stepId: string; readonly text: string; readonly baseRevision: number }

/** A save through the page's own transport. */
export async function saveNote(input: NoteInput): Promise<{ readonly ms: number; readonly answer: unknown }> {
  const begun = performance.now()
  const answer = await invokeOverHttp('interviews.saveNote', input)
  return { ms: performance.now() - begun, answer }
}

/** The style sheets that the page has loaded by now. */
export const styles = (): readonly string[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(link => new URL(link.href).pathname)

/** Goes there and waits until everything is drawn. */
export async function show(hash: string): Promise<{ readonly count: number; readonly html: string }> {
  location.assign(hash)
  await quiet()
  return { count: elementCount(), html: rootHtml() }
}

/** The milliseconds of a change of route, until that many elements are laid out. */
export async function draw(hash: string, count: number): Promise<number> {
  const ms = await drawnAfter(() => location.assign(hash), count)
  await quiet()
  if (elementCount() !== count) throw new Error('More was drawn after the end')
  return ms
}

export { longestFrame, watchFrames } from './frames'
