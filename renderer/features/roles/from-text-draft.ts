import { create } from 'zustand'
import { longestJobText } from '../../../shared/domain/job-limits'
import { conditionTargets, type JobTarget, targetOf } from '../../../shared/domain/job-role'
import type { JobLine } from '../../../shared/domain/job-text'
import type { Language } from '../../../shared/domain/language'
import { storable } from '../../../shared/domain/text'

/** What its user said of a line, where that is other than what was proposed. */
type Choice = { readonly target?: JobTarget; readonly isTaken?: boolean }

/** A description on its way to become a role. */
export type Draft = {
  readonly text: string
  /** More was pasted, or stood in the file, than is kept. */
  readonly isCut: boolean
  /** Null: as it was found. */
  readonly title: string | null
  readonly language: Language | null
  readonly choices: Readonly<Record<string, Choice>>
}

export const emptyDraft: Draft = { text: '', isCut: false, title: null, language: null, choices: {} }

/** Kept while the window is open: who looks something up elsewhere finds it here again. */
export const useDraft = create<Draft>(() => emptyDraft)

/** Takes a text in place of the one before; what was chosen for lines that are still there stays. */
export function setText(typed: string, isCut = false): void {
  const text = storable(typed).normalize('NFC')
  const isLonger = text.length > longestJobText
  useDraft.setState({ text: isLonger ? text.slice(0, longestJobText).toWellFormed() : text, isCut: isCut || isLonger })
}

/** A line as it is proposed or chosen. The key stays the same while the text around it changes. */
export type Row = { readonly key: string; readonly text: string; readonly target: JobTarget; readonly isTaken: boolean }

/** The lines that can go somewhere; the title has a field of its own. */
export function rowsOf(lines: readonly JobLine[], choices: Draft['choices']): readonly Row[] {
  const seen = new Map<string, number>()
  return lines.flatMap(line => {
    const { text, kind } = line
    if (kind === 'title') return []
    const times = seen.get(text) ?? 0
    seen.set(text, times + 1)
    const key = `${times}:${text}`
    const chosen = choices[key]
    const target = chosen?.target ?? targetOf(line)
    return [{ key, text, target, isTaken: target !== 'out' && (chosen?.isTaken ?? true) }]
  })
}

export function choose(key: string, choice: Choice): void {
  useDraft.setState(({ choices }) => ({ choices: { ...choices, [key]: { ...choices[key], ...choice } } }))
}

export const groups = ['purpose', 'duty', 'qualification', 'must', 'nice', 'condition', 'about', 'out'] as const
export type Group = (typeof groups)[number]

export const groupOf = (target: JobTarget): Group => {
  const isCondition = conditionTargets.some(each => each === target)
  return isCondition ? 'condition' : (groups.find(group => group === target) ?? 'out')
}
