import { keyOf } from './job-text-items'
import { condition, conditionOf, type Kind } from './job-text-kinds'
import { piecesOf, type Span, sentencesIn, textOf, withoutStop } from './job-text-spans'
import { announcedByKey } from './job-text-words'
import type { Conditions } from './roles'

/** One condition of a line that names several. */
export type Fact = Span & { readonly kind: Kind }

function keyedCondition(text: string): keyof Conditions | null {
  const found = keyOf(text)
  const announced = found ? announcedByKey(found.key) : null
  return announced?.kind === 'condition' ? announced.key : null
}

/** Without the key that announces it. */
function valueOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const found = keyedCondition(words) ? keyOf(words) : null
  return { start: start + (found?.valueAt ?? 0), end }
}

const mostPieces = 8
const longestPlace = 40

/**
 * The conditions in a line of facts ("CDI | Lyon | 30–35 K€"); null when it is none. One piece that says nothing known is the place.
 * Leaves out the first piece where that is the title.
 */
export function factsInRow(text: string, span: Span, isTitleFirst: boolean): readonly Fact[] | null {
  const pieces = piecesOf(text, span)
  if (pieces.length < 2 || pieces.length > mostPieces || sentencesIn(text, span).length > 1) return null
  const facts = pieces.slice(isTitleFirst ? 1 : 0).map(piece => {
    const words = text.slice(piece.start, piece.end)
    return { ...valueOf(text, piece), key: keyedCondition(words) ?? conditionOf(words) }
  })
  const unknown = facts.filter(({ key }) => key === null)
  const isRow = unknown.length < Math.min(facts.length, 2) && unknown.every(({ start, end }) => end - start <= longestPlace)
  return isRow ? facts.map(({ start, end, key }) => ({ start, end, kind: condition(key ?? 'place') })) : null
}

const longestList = 200

/** The conditions in a sentence that lists them ("28 K€, 35 h, permanent"); null when a part of it says something else. */
export function factsInSentence(text: string, { start, end }: Span): readonly Fact[] | null {
  if (end - start > longestList) return null
  const parts = text.slice(start, end).matchAll(/(?:[^,(.]|\([^)]*\)|[,.](?!\s))+/g)
  const facts = Array.from(parts, ({ 0: part, index }) => {
    const at = withoutStop(text, { start: start + index, end: start + index + part.length })
    const key: keyof Conditions | null = conditionOf(textOf(text, at))
    return { ...at, key }
  })
  const isList = new Set(facts.map(({ key }) => key)).size > 1
  const known = facts.flatMap(({ key, ...at }) => (key ? [{ ...at, kind: condition(key) }] : []))
  return isList && known.length === facts.length ? known : null
}
