import { useEffect } from 'react'
import { create } from 'zustand'
import type { PageName, Place } from '../shared/domain/commands'
import { useHostInfo } from './host-info'

type Here = {
  /** The document that is shown and can be printed. */
  readonly documentName: string | null
  /** The role of a page whose address does not name it. */
  readonly roleId: string | null
  readonly hasFirm: boolean
}

/** What pages say about themselves beyond their address. */
export const useHere = create<Here>(() => ({ documentName: null, roleId: null, hasFirm: false }))

/** Says which document is shown, for as long as it is; the name is the one that a file of it gets. Null: none yet. */
export function useShownDocument(documentName: string | null): void {
  useEffect(() => {
    useHere.setState({ documentName })
    return () => useHere.setState({ documentName: null })
  }, [documentName])
}

/** Says which role the page belongs to. */
export function useRoleHere(roleId: string): void {
  useEffect(() => {
    useHere.setState({ roleId })
    return () => useHere.setState({ roleId: null })
  }, [roleId])
}

const pages: readonly (readonly [RegExp, PageName])[] = [
  [/^\/?$/, 'today'],
  [/^\/new-role(?:\/from-text)?$/, 'new-role'],
  [/^\/settings$/, 'settings'],
  [/^\/roles\/[^/]+$/, 'role'],
  [/^\/roles\/[^/]+\/description$/, 'description'],
  [/^\/roles\/[^/]+\/versions(?:\/[^/]+)?$/, 'versions'],
  [/^\/roles\/[^/]+\/translation$/, 'translation'],
  [/^\/roles\/[^/]+\/plan$/, 'plan'],
  [/^\/roles\/[^/]+\/candidates$/, 'candidates'],
  [/^\/roles\/[^/]+\/candidates\/[^/]+$/, 'candidate'],
  [/^\/roles\/[^/]+\/interviews$/, 'interviews'],
  [/^\/roles\/[^/]+\/compare$/, 'compare'],
  [/^\/roles\/[^/]+\/decision$/, 'decision'],
  [/^\/interviews\/[^/]+$/, 'interview'],
]

const roleIn = (path: string): string | null => /^\/roles\/([^/]+)/.exec(path)?.[1] ?? null

const isTextField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type))

/** Whether the keys belong to a text field with a way back of its own; one with a path is a part of something that has one for the whole. */
export const isTypingIn = (target: EventTarget | null): boolean => isTextField(target) && target.closest('[data-path]') === null

/** Where the window is at this moment. */
export function placeAt(path: string): Place {
  const { documentName, roleId, hasFirm } = useHere.getState()
  const { kind, canSavePdf, canOpenFolder } = useHostInfo.getState()
  const page = pages.find(([address]) => address.test(path))?.[1] ?? 'elsewhere'
  return {
    page: hasFirm ? page : 'first-run',
    roleId: roleIn(path) ?? roleId,
    documentName,
    isTyping: isTypingIn(document.activeElement),
    isInDialog: document.querySelector('[role=dialog], [role=alertdialog]') !== null,
    isDesktop: kind === 'desktop',
    canSavePdf,
    canOpenFolder,
  }
}
