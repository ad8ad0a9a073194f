import { mergeNotes } from '../../../shared/domain/scorecards'

/** Two notes of 20,000 characters that have nothing in common would take a second and 100 MB. */
const mostPairs = 4_000_000

const pieces = (text: string): readonly string[] => text.match(/\s+|\S+/g) ?? []

/** Lengths of the longest common run of pieces from every pair of places on; one row per piece of `left`, flat. */
function commonFrom(left: readonly string[], right: readonly string[]): Uint16Array {
  const width = right.length + 1
  const lengths = new Uint16Array((left.length + 1) * width)
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const at = row * width + column
      const isSame = left[row] === right[column]
      lengths[at] = isSame ? (lengths[at + width + 1] ?? 0) + 1 : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  }
  return lengths
}

/** One text with every word of both, in the order of each, and what they share said once. For texts whose common base is unknown. */
export function unionOf(first: string, second: string): string {
  const left = pieces(first)
  const right = pieces(second)
  if (left.length * right.length > mostPairs) return mergeNotes(first, second)
  const lengths = commonFrom(left, right)
  const width = right.length + 1
  const all: string[] = []
  let row = 0
  let column = 0
  while (row < left.length && column < right.length) {
    const isSame = left[row] === right[column]
    const isLeftNext = isSame || (lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)
    all.push((isLeftNext ? left[row] : right[column]) ?? '')
    if (isSame || isLeftNext) row += 1
    if (isSame || !isLeftNext) column += 1
  }
  return joined([...all, ...left.slice(row), ...right.slice(column)])
}

const isBlank = (letter: string | undefined) => letter === undefined || /\s/.test(letter)

/** Words that came to stand together from two texts get a blank between them. */
const joined = (all: readonly string[]): string =>
  all.reduce((text, piece) => (isBlank(text.at(-1)) || isBlank(piece[0]) ? text + piece : `${text} ${piece}`), '')
