/** One drawing at one size: as a PNG file, and as points (red, green, blue, alpha) from the top left, where an icon file wants those. */
export type Image = { readonly size: number; readonly png: Uint8Array; readonly pixels: Uint8Array }

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
