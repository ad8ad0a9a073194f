/** For a window that may not use the newer way: the desktop host grants no permission, and pressing a key or a button is leave enough. */
function copyAsSelected(text: string): boolean {
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', answer, { capture: true, once: true })
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- see above
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', answer, { capture: true })
  }
}

/** Puts a text on the clipboard, as an answer to something that was pressed. False when that was refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyAsSelected(text)
  }
}
