let last = { text: '', folded: '' }

/**
 * Case, accents and typographic apostrophes folded, unit for unit: every offset in it is an offset in the text. What does not fold to
 * one unit becomes blanks. A line is asked many questions one after the other, so the newest answer is remembered.
 */
export function foldUnits(text: string): string {
  if (text !== last.text) last = { text, folded: text.replace(/[^\x20-\x40\x5b-\x7e]/gu, foldUnit) }
  return last.folded
}

function foldUnit(sign: string): string {
  if (sign === '’' || sign === '‘') return "'"
  if (/\s/.test(sign)) return ' '
  const plain = sign.normalize('NFD').charAt(0).toLowerCase()
  return sign.length === 1 && plain.length === 1 ? plain : ' '.repeat(sign.length)
}
