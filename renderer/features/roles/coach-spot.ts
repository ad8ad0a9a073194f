import { sameEnd } from '../../../shared/domain/rich-text'
import { roleTexts } from '../../../shared/domain/role-texts'
import type { RoleContent } from '../../../shared/domain/roles'
import type { Words } from '../../i18n'
import { findWords } from './find-words'

/** The places of the page that are no text field, by the beginning of a path. */
const anchors: readonly (readonly [string, string])[] = [
  ['conditions/pay', 'roles-offer-pay'],
  ['conditions/term', 'roles-offer'],
  ['conditions', 'roles-offer'],
  ['qualification', 'roles-qualification'],
  ['requirements', 'roles-requirements'],
  ['duties', 'roles-duties'],
  ['title', 'roles-title'],
  ['purpose', 'roles-purpose'],
  ['about', 'roles-about'],
]

/** Whether the role's own page is the one that is shown. */
export const isRolePageShown = (): boolean => document.getElementById('roles-duties') !== null

/** Whether what a path names is written on the role's own page; else it is on the plan. */
export const isOnRolePage = (path: string): boolean => anchors.some(([beginning]) => path.startsWith(beginning))

/** The text of the role that an element is the field of, and the cursor in it; `caret` in UTF-16 units, null where there is none. */
export type TextSpot = { readonly path: string; readonly caret: number | null }

/** Null: it is no field of a text of the role. */
export function textSpot(field: EventTarget | null): TextSpot | null {
  if (!(field instanceof Element)) return null
  const path = field.closest<HTMLElement>('[data-path]')?.dataset['path']
  if (path === undefined) return null
  const isPlain = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
  return { path, caret: isPlain ? field.selectionStart : null }
}

/** Id of the first card that is about a text, by the text's path. */
export const cardId = (path: string): string => `coach:${path}`

/** With its words a place is found again in a text that was changed since it was read. */
type Marked = { readonly start: number; readonly end: number; readonly words?: string }

/** Whether the cursor is in the text of a finding, but not on its words. */
export const isBeside = (spot: TextSpot | null, { path, start, end }: Marked & { readonly path: string }): boolean =>
  spot?.path === path && spot.caret !== null && start < end && (spot.caret < start || spot.caret > end)

function selectWords(field: HTMLInputElement | HTMLTextAreaElement, { words = '', ...read }: Marked): void {
  field.focus({ preventScroll: true })
  const { start, end } = (words !== '' && findWords({ ...read, words }, field.value)) || read
  if (end > start) field.setSelectionRange(start, end)
}

const focusable = 'input, textarea, button:not([tabindex])'

/** A place that is no text: the first thing in it, or else in its part of the page, that takes the cursor. */
function enter(place: HTMLElement): void {
  const inside = place.matches(focusable) ? place : place.querySelector<HTMLElement>(focusable)
  const first = inside ?? place.closest('section')?.querySelector<HTMLElement>(focusable)
  first?.focus({ preventScroll: true })
}

const fieldAt = (path: string) =>
  document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-path="${CSS.escape(path)}"] :is(textarea, input)`)

/** After words of a text were replaced: the cursor goes behind them, if it is in that text. */
export function putCursor(path: string, caret: number): void {
  const field = fieldAt(path)
  if (field && field === document.activeElement) requestAnimationFrame(() => field.setSelectionRange(caret, caret))
}

/** The first text that differs, and the end of what differs in it, in UTF-16 units of the text after. */
function changedText(before: RoleContent, after: RoleContent): { readonly path: string; readonly end: number } | null {
  const old = new Map(roleTexts(before).map(({ path, text }) => [path, text]))
  const changed = roleTexts(after).find(({ path, text }) => old.has(path) && old.get(path) !== text)
  if (!changed) return null
  const [was = '', is] = [old.get(changed.path), changed.text]
  return { path: changed.path, end: is.length - sameEnd(is, was) }
}

/** After a step back or forth: who is typing in a text of the role goes to the one that changed. */
export function followChange(before: RoleContent, after: RoleContent): void {
  const changed = changedText(before, after)
  if (!changed || !document.activeElement?.closest('[data-path]')) return
  requestAnimationFrame(() => {
    const field = fieldAt(changed.path)
    field?.focus()
    field?.setSelectionRange(changed.end, changed.end)
  })
}

/** Asks a text that is no plain field to put the cursor on words; sent to the element that names its path. */
export const showWords = 'show-words'

/** Brings the text into view that a finding is about, with the cursor on its words. */
export function showSpot(path: string, marked: Marked): void {
  const field = fieldAt(path)
  const editor = field ? null : document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)
  const place = field ?? editor ?? document.getElementById(anchors.find(([beginning]) => path.startsWith(beginning))?.[1] ?? '')
  if (!place) return
  place.scrollIntoView({ block: 'center' })
  if (field) selectWords(field, marked)
  else if (editor) editor.dispatchEvent(new CustomEvent(showWords, { detail: marked }))
  else enter(place)
}

const named = ['title', 'purpose', 'conditions', 'qualification', 'about'] as const

/** Where a finding is, in the words of the page: "duty 4". */
export function spotWords({ t }: Words, content: RoleContent, path: string): string {
  const [part = '', id = ''] = path.split('/')
  const numberIn = (list: readonly { readonly id: string }[]) => list.findIndex(each => each.id === id) + 1
  const [duty, requirement] = [numberIn(content.duties), numberIn(content.requirements)]
  if (part === 'duties') return duty > 0 ? t('coach:spot.duty', { number: duty }) : t('coach:spot.duties')
  if (part === 'requirements') return requirement > 0 ? t('coach:spot.requirement', { number: requirement }) : t('coach:spot.requirements')
  return t(`coach:spot.${named.find(each => each === part) ?? 'plan'}`)
}
