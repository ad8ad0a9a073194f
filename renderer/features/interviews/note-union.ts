import { mergeNotes } from '../../../shared/domain/scorecards'

/** Two notes of 20,000 characters that have nothing in common would take a second and 100 MB. */
const mostPairs = 4_000_000

const pieces = (text: string): readonly string[] => text.match(/\s+|\S+/g) ?? []

type Table = (row: number, column: number) => number

/** How many pieces two texts share in order, from every pair of places on. */
function commonFrom(left: readonly string[], right: readonly string[]): Table {
  const width = right.length + 1
  const lengths = new Uint16Array((left.length + 1) * width)
  const at: Table = (row, column) => lengths[row * width + column] ?? 0
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const isSame = left[row] === right[column]
      lengths[row * width + column] = isSame ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  return at
}

function* merged(left: readonly string[], right: readonly string[]): Generator<string> {
  const common = commonFrom(left, right)
  let row = 0
  let column = 0
  for (;;) {
    const mine = left[row]
    const theirs = right[column]
    if (mine === undefined || theirs === undefined) break
    const isMineNext = mine === theirs || common(row + 1, column) >= common(row, column + 1)
    yield isMineNext ? mine : theirs
    if (isMineNext) row += 1
    if (mine === theirs || !isMineNext) column += 1
  }
  yield* left.slice(row)
  yield* right.slice(column)
}

/** One text with every word of both, in the order of each, and what they share said once. For texts whose common base is unknown. */
export function unionOf(first: string, second: string): string {
  const left = pieces(first)
  const right = pieces(second)
  return left.length * right.length > mostPairs ? mergeNotes(first, second) : joined([...merged(left, right)])
}

const isBlank = (letter: string | undefined) => letter === undefined || /\s/.test(letter)

/** Words that came to stand together from two texts get a blank between them. */
const joined = (all: readonly string[]): string =>
  all.reduce((text, piece) => (isBlank(text.at(-1)) || isBlank(piece[0]) ? text + piece : `${text} ${piece}`), '')
