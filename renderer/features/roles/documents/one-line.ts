/** Whether there is more than white space. */
export const isSaid = (text: string): boolean => text.trim() !== ''

/** A text as one line, whatever line breaks were typed or pasted into it; no-break spaces stay. */
export const oneLine = (text: string): string => text.trim().replace(/[ \t]*[\r\n\u2028\u2029]+[ \t]*/g, ' ')

/** The same as a sentence: a capital first, and a full stop where nothing else ends it. */
export function sentence(text: string): string {
  const line = oneLine(text)
  if (line === '') return ''
  const [first = ''] = line
  return first.toLocaleUpperCase() + line.slice(first.length) + (/[.!?…:;]$/u.test(line) ? '' : '.')
}
