/** A stretch of two texts laid over each other: what stays, what only the old text has, what only the new one has. */
export type Piece = { readonly kind: 'kept' | 'removed' | 'inserted'; readonly text: string }

/** One step from an old list to a new one: `kept` goes on in both, `removed` in the old one, `inserted` in the new one. */
type Step = Piece['kind']

/** A number with its separators (30,000), a word, a stretch of blanks, or one other sign. Together they are the whole text again. */
const word = /\p{N}+(?:[.,\u00A0\u202F]\p{N}+)+|\s+|[\p{L}\p{M}\p{N}]+|./gsu
const wordsOf = (text: string): readonly string[] => text.match(word) ?? []

/** Of 4,000 words, each with its blank. What differs of longer texts is shown as rewritten. */
const longest = 8000
/** Texts further apart than this have so little in common that the pieces would only confuse. It bounds time and memory. */
const mostEdits = 1000

type Lists = { readonly before: readonly string[]; readonly after: readonly string[] }

/** How far each diagonal (place in the old list minus place in the new one) was followed; the middle one is 0. */
type Reach = { readonly places: Int32Array; readonly middle: number }

const placeOn = ({ places, middle }: Reach, diagonal: number): number => places[middle + diagonal] ?? 0

/** Whether the best way onto a diagonal after so many edits is an insertion, not a removal. */
const comesByInsertion = (reach: Reach, diagonal: number, edits: number): boolean =>
  diagonal === -edits || (diagonal !== edits && placeOn(reach, diagonal - 1) < placeOn(reach, diagonal + 1))

/** Where a diagonal leads: one edit, then as far as both lists say the same. */
function follow(
  { before, after }: Lists,
  reach: Reach,
  { diagonal, edits }: { readonly diagonal: number; readonly edits: number },
): number {
  let at = comesByInsertion(reach, diagonal, edits) ? placeOn(reach, diagonal + 1) : placeOn(reach, diagonal - 1) + 1
  while (at < before.length && at - diagonal < after.length && before[at] === after[at - diagonal]) at += 1
  return at
}

/** What was reached before each round of edits, up to the one that comes to both ends. Null: too far apart. */
function search(lists: Lists): readonly Reach[] | null {
  const { before, after } = lists
  const most = Math.min(before.length + after.length, mostEdits)
  const places = new Int32Array(2 * most + 3)
  const middle = most + 1
  const rounds: Reach[] = []
  for (let edits = 0; edits <= most; edits += 1) {
    rounds.push({ places: places.slice(), middle })
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = follow(lists, { places, middle }, { diagonal, edits })
      places[middle + diagonal] = at
      if (at >= before.length && at - diagonal >= after.length) return rounds
    }
  }
  return null
}

/** The steps that were taken, read from the end. */
function stepsBack({ before, after }: Lists, rounds: readonly Reach[]): readonly Step[] {
  const steps: Step[] = []
  let [at, other] = [before.length, after.length]
  for (const [edits, reach] of [...rounds.entries()].toReversed()) {
    const isInserted = comesByInsertion(reach, at - other, edits)
    const diagonal = at - other + (isInserted ? 1 : -1)
    const from = placeOn(reach, diagonal)
    while (at > from && other > from - diagonal && at > 0 && other > 0) {
      steps.push('kept')
      at -= 1
      other -= 1
    }
    if (edits > 0) steps.push(isInserted ? 'inserted' : 'removed')
    at = from
    other = from - diagonal
  }
  return steps.toReversed()
}

/** Everything removed, then everything inserted. */
const rewritten = ({ before, after }: Lists): readonly Step[] => [
  ...before.map((): Step => 'removed'),
  ...after.map((): Step => 'inserted'),
]

const countSame = (length: number, isSameAt: (at: number) => boolean): number => {
  let count = 0
  while (count < length && isSameAt(count)) count += 1
  return count
}

/**
 * The steps from one list to another, the fewest there are (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986). Lists that
 * are very long or very far apart keep their common beginning and end, and what lies between is removed and inserted as a whole.
 */
export function editSteps(before: readonly string[], after: readonly string[]): readonly Step[] {
  const shorter = Math.min(before.length, after.length)
  const start = countSame(shorter, at => before[at] === after[at])
  const end = countSame(shorter - start, at => before.at(-1 - at) === after.at(-1 - at))
  const between = { before: before.slice(start, before.length - end), after: after.slice(start, after.length - end) }
  const rounds = Math.max(between.before.length, between.after.length) > longest ? null : search(between)
  const kept = (count: number) => Array.from({ length: count }, (): Step => 'kept')
  return [...kept(start), ...(rounds ? stepsBack(between, rounds) : rewritten(between)), ...kept(end)]
}

/** What stays of both texts before the change, then what is removed and inserted there. */
type Change = { readonly kept: string; readonly removed: string; readonly inserted: string }

/** A change at a time: what is kept, and what is removed and inserted after it. */
function changesOf({ before, after }: Lists): readonly Change[] {
  const changes: Change[] = []
  let [at, other] = [0, 0]
  let open = { kept: '', removed: '', inserted: '' }
  for (const step of editSteps(before, after)) {
    if (step === 'kept' && open.removed + open.inserted !== '') {
      changes.push(open)
      open = { kept: '', removed: '', inserted: '' }
    }
    open[step] += (step === 'inserted' ? after[other] : before[at]) ?? ''
    if (step !== 'inserted') at += 1
    if (step !== 'removed') other += 1
  }
  return [...changes, open]
}

/** Blanks and signs between two words that both changed say nothing: the eye reads one longer change more easily. */
const isOnlySigns = (text: string) => /^[^\p{L}\p{N}\n]+$/u.test(text)

function joinNeighbours(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    const isChanged = change.removed + change.inserted !== ''
    if (last && isChanged && isOnlySigns(change.kept)) {
      const removed = last.removed + change.kept + change.removed
      joined.splice(-1, 1, { ...last, removed, inserted: last.inserted + change.kept + change.inserted })
    } else joined.push(change)
  }
  return joined
}

/** Up to this length a text is read at a glance, and two that share only a few small words are read more easily one after the other. */
const glance = 400

function isBetterWhole(changes: readonly Change[], before: string, after: string): boolean {
  if (Math.max(before.length, after.length) > glance) return false
  const kept = changes.filter(change => !isOnlySigns(change.kept)).reduce((sum, change) => sum + change.kept.trim().length, 0)
  return kept < 0.3 * Math.min(before.length, after.length) && changes.length > 2
}

/**
 * Two texts word by word. Joining what is kept and removed gives the old text, kept and inserted the new one, whatever is in them. Above
 * 4,000 words, or where almost nothing is the same, all between the common beginning and end is one change; so are short texts that share
 * only a few small words. Time grows with the length and with the number of changed words, at most 1,000.
 */
export function diffWords(before: string, after: string): readonly Piece[] {
  const found = joinNeighbours(changesOf({ before: wordsOf(before), after: wordsOf(after) }))
  const changes = isBetterWhole(found, before, after) ? [{ kept: '', removed: before, inserted: after }] : found
  return changes
    .flatMap(({ kept, removed, inserted }): Piece[] => [
      { kind: 'kept', text: kept },
      { kind: 'removed', text: removed },
      { kind: 'inserted', text: inserted },
    ])
    .filter(piece => piece.text !== '')
}
