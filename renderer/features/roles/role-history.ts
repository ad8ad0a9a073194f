import type { RoleContent } from '../../../shared/domain/roles'

/** The way back and forth through the edits of one role. */
export type History = {
  readonly past: readonly RoleContent[]
  readonly future: readonly RoleContent[]
  /** The field that the newest edit was typed into, and when: what is typed in one go is one step back. */
  readonly field: string | null
  readonly atMs: number
}

const longest = 200
const pauseMs = 2000

export const noHistory: History = { past: [], future: [], field: null, atMs: 0 }

/** After an edit of `before`; `field` names the text that was typed into, null for any other edit. */
export function remember(history: History, before: RoleContent, field: string | null): History {
  const atMs = Date.now()
  const isSameGo = field !== null && field === history.field && atMs - history.atMs < pauseMs
  const past = isSameGo ? history.past : [...history.past, before].slice(-longest)
  return { past, future: [], field, atMs }
}

type Step = { readonly content: RoleContent; readonly history: History }

/** One step back from `now`; null at the beginning. */
export function stepBack({ past, future }: History, now: RoleContent): Step | null {
  const content = past.at(-1)
  return content ? { content, history: { ...noHistory, past: past.slice(0, -1), future: [now, ...future] } } : null
}

/** One step forth again from `now`; null at the end. */
export function stepForth({ past, future }: History, now: RoleContent): Step | null {
  const [content, ...rest] = future
  return content ? { content, history: { ...noHistory, past: [...past, now], future: rest } } : null
}
