import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { RoleContent } from '../../../shared/domain/roles'
import { activateAt, type CoachStore, createCoachStore, type Mark, showReading } from './coach-store'
import { useCoach } from './use-coach'

/** A part of a page with no coach around it: nothing is marked there. */
const silent = createCoachStore()
const CoachContext = createContext<CoachStore>(silent)

export const useCoachStore = (): CoachStore => useContext(CoachContext)

const noMarks: readonly Mark[] = []

/** What the coach marks in the text at a path. */
export const useMarks = (path: string | undefined): readonly Mark[] =>
  useStore(useCoachStore(), ({ marks }) => (path === undefined ? noMarks : (marks[path] ?? noMarks)))

/** Where the keyboard is: the path of the text, and the cursor in it. */
function cursor(): { readonly path: string; readonly caret: number | null } | null {
  const field = document.activeElement
  const path = field?.closest<HTMLElement>('[data-path]')?.dataset['path']
  if (!field || path === undefined) return null
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
  return { path, caret: isText ? field.selectionStart : null }
}

type ProviderProps = { readonly content: RoleContent | null; readonly children: ReactNode }

/** Reads the role while it is shown, and knows which finding the cursor is at. Without a role it reads nothing. */
export function CoachProvider({ content, children }: ProviderProps) {
  const [store] = useState(createCoachStore)
  const reading = useCoach(content)
  useEffect(() => {
    showReading(store, reading)
    const at = cursor()
    if (at && !store.getState().active) activateAt(store, at.path, at.caret)
  }, [store, reading])
  useEffect(() => {
    const follow = () => {
      const at = cursor()
      if (at) activateAt(store, at.path, at.caret)
    }
    document.addEventListener('selectionchange', follow)
    document.addEventListener('focusin', follow)
    return () => {
      document.removeEventListener('selectionchange', follow)
      document.removeEventListener('focusin', follow)
    }
  }, [store])
  return <CoachContext value={store}>{children}</CoachContext>
}
