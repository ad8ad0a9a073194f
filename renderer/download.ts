const keptForMs = 60_000

/** An address in this window's memory, for as long as a tab or a download needs to read it. */
export function addressOf(blob: Blob): string {
  const address = URL.createObjectURL(blob)
  setTimeout(() => URL.revokeObjectURL(address), keptForMs)
  return address
}

/** Hands what is at an address over as a download: the one way out that works in both hosts. */
export function download(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
