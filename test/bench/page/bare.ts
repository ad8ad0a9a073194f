import { elementCount, layOut, quiet } from './drawing'

async function post(path: string, value: unknown): Promise<unknown> {
  const response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) })
  return response.json()
}

/** The milliseconds until a text is appended and synced. */
export async function append(text: string): Promise<number> {
  const begun = performance.now()
  await post('/append', { text })
  return performance.now() - begun
}

/** Gives the page the product's style sheets, in their order. */
export async function dress(hrefs: readonly string[]): Promise<void> {
  for (const href of hrefs) {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
    const isLoaded = new Promise((resolve, reject) => {
      link.onload = resolve
      link.onerror = reject
    })
    document.head.append(link)
    await isLoaded
  }
}

/** A page as the product leaves it before the change of route. */
export async function show(html: string): Promise<number> {
  const root = document.querySelector('#root')
  if (root) root.innerHTML = html
  await quiet()
  return elementCount()
}

export type Drawing = { readonly queries: readonly string[]; readonly roleId: string; readonly html: string }

/** The milliseconds until the same rows are here and the same elements are laid out, with nothing of the product in between. */
export async function draw({ queries, roleId, html }: Drawing): Promise<number> {
  const template = document.createElement('template')
  const begun = performance.now()
  await post('/rows', { queries, roleId })
  template.innerHTML = html
  document.querySelector('#root main')?.replaceWith(...template.content.querySelectorAll('main'))
  layOut()
  return performance.now() - begun
}

/** The least that can be typed into. */
export function textArea(): void {
  const field = document.createElement('textarea')
  document.querySelector('#root')?.replaceChildren(field)
  field.focus()
}

export { longestFrame, watchFrames } from './frames'
