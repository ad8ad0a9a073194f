let longest = 0

/** Watches from now on how long the page goes without a frame. */
export function watchFrames(): void {
  let last = performance.now()
  const next = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
}

/** The longest time in milliseconds between two frames since it was asked last. */
export function longestFrame(): number {
  const ms = longest
  longest = 0
  return ms
}
