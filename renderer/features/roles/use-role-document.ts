import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { useStore } from 'zustand'
import { onChanged } from '../../changes'
import type { Load } from '../../load'
import { isTypingIn } from '../../place'
import { onUndo } from '../../undo'
import { followChange } from './coach-spot'
import { type OpenRole, RoleDocument } from './role-document'

const documents = new Map<string, { readonly document: RoleDocument; pages: number }>()

function entryOf(roleId: string) {
  const entry = documents.get(roleId) ?? { document: new RoleDocument(roleId), pages: 0 }
  documents.set(roleId, entry)
  return entry
}

/** Keeps the document, with its way back, from one page of the role to the next; lets it go when one leaves the role. */
function enter(roleId: string): () => void {
  const entry = entryOf(roleId)
  entry.pages += 1
  return () => {
    entry.pages -= 1
    void entry.document.flush()
    setTimeout(() => {
      if (entry.pages === 0 && !entry.document.isUnsaved()) documents.delete(roleId)
    })
  }
}

/** A step back or forth; whoever is typing goes to where it happened. */
function step(role: RoleDocument, take: () => boolean): boolean {
  const before = role.content()
  const isTaken = take()
  const after = role.content()
  if (isTaken && before && after) followChange(before, after)
  return isTaken
}

function listen(document: RoleDocument): () => void {
  const stopReading = onChanged(['roles', 'decisions'], () => void document.read())
  const stopUndo = onUndo(() => step(document, document.undo))
  const redo = (event: KeyboardEvent) => {
    if (!event.defaultPrevented && !isTypingIn(event.target) && step(document, document.redo)) event.preventDefault()
  }
  const stopKeys = tinykeys(window, { '$mod+Shift+Z': redo, '$mod+Y': redo })
  return () => {
    stopReading()
    stopKeys()
    stopUndo()
  }
}

/** What is known of a document's role; whoever asks is drawn anew with every edit. */
export const useOpenRole = (document: RoleDocument): Load<OpenRole> => useStore(document.store)

/** One thing of a document's role, null before it is read; whoever asks is drawn anew only when that changes. */
export const useRolePart = <Part>(document: RoleDocument, pick: (open: OpenRole) => Part): Part | null =>
  useStore(document.store, load => (load.kind === 'ready' ? pick(load.value) : null))

/** The role's document while a page of it is shown, with Ctrl+Z and Ctrl+Shift+Z for all of it. */
export function useRoleDocument(roleId: string): RoleDocument {
  const { document } = entryOf(roleId)
  useEffect(() => {
    const leave = enter(roleId)
    const stop = listen(document)
    void document.read()
    return () => {
      stop()
      leave()
    }
  }, [roleId, document])
  return document
}

/** Forgets a role that was deleted. */
export const forgetRoleDocument = (roleId: string) => void documents.delete(roleId)
