const pauseMs = 10_000

/** Whether to load the page again by itself: once in ten seconds, so that a page that stops at once does not do so for ever. */
export function createReloadGuard(nowMs: () => number): () => boolean {
  let lastMs = Number.NEGATIVE_INFINITY
  return () => {
    const now = nowMs()
    if (now - lastMs < pauseMs) return false
    lastMs = now
    return true
  }
}
