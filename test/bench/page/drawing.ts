const root = () => {
  const found = document.querySelector('#root')
  if (!found) throw new Error('The page has no #root')
  return found
}

/** How many elements stand on the page. */
export const elementCount = () => root().querySelectorAll('*').length

export const rootHtml = () => root().innerHTML

/** Makes the browser lay out what stands on the page, and nothing more. */
export const layOut = () => root().getBoundingClientRect().height + (document.scrollingElement?.scrollHeight ?? 0)

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Returns once nothing has changed on the page for a while. */
export async function quiet(): Promise<void> {
  let lastMs = performance.now()
  const observer = new MutationObserver(() => {
    lastMs = performance.now()
  })
  observer.observe(root(), { subtree: true, childList: true, attributes: true, characterData: true })
  while (performance.now() - lastMs < 250) await pause(50)
  observer.disconnect()
}

/** Runs until the page has exactly this many elements, then lays them out; the milliseconds until then. */
export function drawnAfter(start: () => void, count: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      observer.disconnect()
      reject(new Error(`The page has ${elementCount()} elements, not ${count}`))
    }, 10_000)
    const observer = new MutationObserver(() => {
      if (elementCount() !== count) return
      layOut()
      const ms = performance.now() - begun
      observer.disconnect()
      clearTimeout(limit)
      resolve(ms)
    })
    observer.observe(root(), { subtree: true, childList: true })
    const begun = performance.now()
    start()
  })
}
