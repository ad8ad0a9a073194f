import type { Country } from '../country'
import { targetOf, withLines } from '../job-role'
import { type JobLine, readJobText } from '../job-text'
import type { Language } from '../language'
import { blankRole } from '../roles'
import type { CoachField, Finding } from './finding'
import { fieldReader, readTogether, withoutEchoes } from './read-role'
import { checkRole } from './role-checks'
import { type Span, sentencesOf } from './sentences'

const fields: Readonly<Record<JobLine['kind'], CoachField>> = {
  title: 'title',
  purpose: 'purpose',
  duty: 'duty',
  must: 'requirement',
  nice: 'requirement',
  condition: 'condition',
  heading: 'free',
  other: 'free',
}

/** Fewer lines than this are a sentence that somebody tries out, not a description in which something is missing. */
const fewestLines = 5

/** Sentences with the field of the line that they stand in; a line is read in sentences, because the rules are. */
function spotsOf(text: string, lines: readonly JobLine[]): readonly (Span & { readonly text: string; readonly field: CoachField })[] {
  return sentencesOf(text).map(span => {
    const line = lines.find(({ start, end }) => start < span.end && span.start < end)
    return { ...span, text: text.slice(span.start, span.end), field: line ? fields[line.kind] : 'free' }
  })
}

/** What the description as a whole lacks or says twice differently; it has no place in the text, so it stands at its end. */
function wholeFindings(text: string, lines: readonly JobLine[], { language, country }: Reading): readonly Finding[] {
  if (lines.length < fewestLines) return []
  let count = 0
  const newId = () => {
    count += 1
    return `line-${count}`
  }
  const role = withLines(
    blankRole('–', language),
    lines.map(line => ({ text: line.text, target: targetOf(line) })),
    newId,
  )
  // shares, ways in and criteria are not written in a plain description: only what candidates look for is asked for
  const asked = new Set(['missing', 'musts', 'contradiction', 'experience'])
  return checkRole(role, { country })
    .filter(({ kind, rule }) => asked.has(kind) && rule !== 'no-title')
    .map(({ path: _path, ...finding }) => ({ ...finding, start: text.length, end: text.length }))
}

/** In which language a text is read, and whose law holds. */
export type Reading = { readonly language: Language; readonly country: Country }

/** Everything the coach says of a plain description, as pasted or from a file; offsets are UTF-16 units of the text. */
export function readDocument(text: string, reading: Reading): readonly Finding[] {
  const { lines } = readJobText(text)
  const read = fieldReader(reading.language, reading.country)
  const spots = spotsOf(text, lines)
  const moved = <F extends Finding>(finding: F, { start }: Span): F => ({
    ...finding,
    start: finding.start + start,
    end: finding.end + start,
  })
  const marked = spots.flatMap(spot => read(spot.text, spot.field).map(finding => moved(finding, spot)))
  const clashes = readTogether(spots, reading.language)
  const told = clashes.map(({ place, insteadOf: _check, ...finding }) => moved(finding, place))
  const inOrder = [...marked, ...told].toSorted((a, b) => a.start - b.start)
  return [...inOrder, ...withoutEchoes(wholeFindings(text, lines, reading), clashes)]
}
