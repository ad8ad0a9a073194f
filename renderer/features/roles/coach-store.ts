import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Severity } from '../../../shared/domain/coach/finding'
import type { RoleFinding } from '../../../shared/domain/coach/role-checks'
import type { Reading } from './use-coach'

/** Words of one text that the coach marks; offsets in UTF-16 units of the text as it was read. */
export type Mark = Pick<RoleFinding, 'start' | 'end' | 'words'> & { readonly severity: Severity; readonly isActive: boolean }

/** What the coach says of the role that is shown, and which of it one is at. */
type CoachState = {
  readonly reading: Reading | null
  /** The marks of each text, by its path. Unchanged marks are the same list as before. */
  readonly marks: Readonly<Record<string, readonly Mark[]>>
  readonly active: RoleFinding | null
}

export type CoachStore = StoreApi<CoachState>

/** Tells one finding from all others of the role. */
export const keyOf = ({ path, rule, start, words }: RoleFinding): string => `${path} ${rule} ${start} ${words}`

const isSame = (one: RoleFinding | null, other: RoleFinding | null) => (one && keyOf(one)) === (other && keyOf(other))

function marksOf(findings: readonly RoleFinding[], active: RoleFinding | null): CoachState['marks'] {
  const marks: Record<string, Mark[]> = {}
  for (const finding of findings) {
    const { path, start, end, words, severity } = finding
    if (end > start) (marks[path] ??= []).push({ start, end, words, severity, isActive: isSame(finding, active) })
  }
  for (const each of Object.values(marks)) each.sort((a, b) => a.start - b.start)
  return marks
}

/** Keeps the lists that say the same as before, so that only fields are drawn anew whose marks changed. */
function kept(before: CoachState['marks'], after: CoachState['marks']): CoachState['marks'] {
  const same = (path: string, marks: readonly Mark[]) => {
    const old = before[path]
    return old && JSON.stringify(old) === JSON.stringify(marks) ? old : marks
  }
  return Object.fromEntries(Object.entries(after).map(([path, marks]) => [path, same(path, marks)]))
}

/** The finding that the cursor is at: the one whose words it touches, else the first of the text. */
function findingAt(findings: readonly RoleFinding[], path: string, caret: number | null): RoleFinding | null {
  const here = findings.filter(finding => finding.path === path)
  return here.find(({ start, end }) => caret !== null && start <= caret && caret <= end) ?? here[0] ?? null
}

export const createCoachStore = (): CoachStore => createStore<CoachState>(() => ({ reading: null, marks: {}, active: null }))

function change(store: CoachStore, reading: Reading | null, active: RoleFinding | null): void {
  const before = store.getState()
  if (reading === before.reading && isSame(active, before.active)) return
  const marks = kept(before.marks, marksOf(reading?.findings ?? [], active))
  store.setState({ reading, marks, active })
}

/** The findings that were there before are the same objects as before: their cards need not be drawn anew. */
function sameFindings(before: Reading | null, after: Reading): Reading {
  const known = new Map(before?.findings.map(finding => [JSON.stringify(finding), finding]))
  return { ...after, findings: after.findings.map(finding => known.get(JSON.stringify(finding)) ?? finding) }
}

/** Takes a new reading in; one stays at the finding one was at, as long as it is there. */
export function showReading(store: CoachStore, anew: Reading | null): void {
  const { active, reading: before } = store.getState()
  const reading = anew && sameFindings(before, anew)
  change(store, reading, reading?.findings.find(finding => isSame(finding, active)) ?? null)
}

/** A finding whose line was taken is there no longer, before the role has been read again. */
export function settle(store: CoachStore, settled: RoleFinding): void {
  const { reading } = store.getState()
  if (reading) showReading(store, { ...reading, findings: reading.findings.filter(finding => finding !== settled) })
}

/** One is at this finding now. */
export const activate = (store: CoachStore, finding: RoleFinding | null): void => change(store, store.getState().reading, finding)

/** The cursor is in a text; `caret` in UTF-16 units, null where a place has none. */
export function activateAt(store: CoachStore, path: string, caret: number | null): void {
  activate(store, findingAt(store.getState().reading?.findings ?? [], path, caret))
}

/** The finding after or before the one that one is at, in the order of the panel; round at the ends. Null: there is none. */
export function neighbour({ reading, active }: CoachState, by: 1 | -1): RoleFinding | null {
  const findings = reading?.findings ?? []
  const at = findings.findIndex(finding => isSame(finding, active))
  const next = at === -1 ? (by === 1 ? 0 : findings.length - 1) : (at + by + findings.length) % findings.length
  return findings[next] ?? null
}
