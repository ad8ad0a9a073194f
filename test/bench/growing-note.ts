/** A note of 4 KB that grows by a word with every save, as it does while one types. */
export function growingNote() {
  let text = 'She kept the list of open items herself. '.repeat(100).slice(0, 4096)
  let count = 0
  return {
    next(): string {
      count += 1
      text += ` ${count}`
      return text
    },
    current: () => text,
  }
}
