const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The name of the Unicode coding that a text says it is in by its first bytes; null where it says none. UTF-8 needs no saying. */
export const saidCoding = (bytes: Uint8Array): string | null =>
  marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? null

/** A text by its coding: what it says of itself, else UTF-8, else the Western one. */
export function readPlain(bytes: Uint8Array): string {
  const said = saidCoding(bytes)
  if (said) return new TextDecoder(said).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
