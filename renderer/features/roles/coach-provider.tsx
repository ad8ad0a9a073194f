import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { textSpot } from './coach-spot'
import { activateAt, type CoachStore, createCoachStore, type Mark, showReading } from './coach-store'
import type { RoleDocument } from './role-document'
import { useCoach } from './use-coach'
import { useOpenRole } from './use-role-document'

/** A part of a page with no coach around it: nothing is marked there. */
const silent = createCoachStore()
const CoachContext = createContext<CoachStore>(silent)

export const useCoachStore = (): CoachStore => useContext(CoachContext)

const noMarks: readonly Mark[] = []

/** What the coach marks in the text at a path. */
export const useMarks = (path: string | undefined): readonly Mark[] =>
  useStore(useCoachStore(), ({ marks }) => (path === undefined ? noMarks : (marks[path] ?? noMarks)))

/** Reads along: it draws nothing, so that a key that says nothing new draws nothing. */
function Reader({ role, store }: { readonly role: RoleDocument; readonly store: CoachStore }) {
  const load = useOpenRole(role)
  const reading = useCoach(load.kind === 'ready' ? load.value.content : null)
  useEffect(() => {
    showReading(store, reading)
    const at = textSpot(document.activeElement)
    if (at && !store.getState().active) activateAt(store, at.path, at.caret)
  }, [store, reading])
  useEffect(() => {
    const follow = () => {
      const at = textSpot(document.activeElement)
      if (at) activateAt(store, at.path, at.caret)
    }
    document.addEventListener('selectionchange', follow)
    document.addEventListener('focusin', follow)
    return () => {
      document.removeEventListener('selectionchange', follow)
      document.removeEventListener('focusin', follow)
    }
  }, [store])
  return null
}

type ProviderProps = { readonly document: RoleDocument | null; readonly children: ReactNode }

/** Reads the role while it is shown, and knows which finding the cursor is at. Without a document it reads nothing. */
export function CoachProvider({ document, children }: ProviderProps) {
  const [store] = useState(createCoachStore)
  return (
    <CoachContext value={store}>
      {document && <Reader role={document} store={store} />}
      {children}
    </CoachContext>
  )
}
